import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { Ends, SectionKind } from '../document/outline.ts';
import { readDocument } from '../document/read-document.ts';
import type { Cell } from '../document/tables.ts';
import { readNumerals } from '../numerals/read-numerals.ts';
import type { Result } from '../result.ts';
import type { EmendationEntry } from '../schema/registers.ts';
import { emend } from './emendations.ts';
import { sectionsOf } from './sections.ts';
import { joinSpans, readingOf, type Span } from './span.ts';
import { outline, type Structure } from './structure.ts';
import { withTableNumerals } from './table-numerals.ts';
import { type Section, sentenceAt, sentencesOf, type Transcript } from './transcript.ts';
import { setChinese } from './typography.ts';
import { withoutBreaks } from './without-breaks.ts';

/** Lower-case hexadecimal SHA-256 of bytes or of UTF-8 text. */
export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/**
 * Reads a transcript: emendations first, then typography, then structure.
 * @param places where each key of the structure stands in report.yaml and each emendation in emendations.yaml
 */
export function readTranscript(
  raw: string,
  entries: readonly EmendationEntry[],
  options: { structure?: Structure | undefined; ends: Ends; language: string },
  places: { structure: (key: keyof Structure) => Place; emendation: (index: number) => Place },
): Result<Transcript> {
  const emended = emend(raw, entries, places.emendation);
  const spans = joinSpans(options.language.startsWith('zh') ? setChinese(emended.value.spans) : emended.value.spans);
  const { structure, ends, language } = options;
  const read = structure ? readStructured(spans, structure, language) : readTree(spans, ends, language);
  const markers = structure ? markerDiagnostics(read.sections, structure, places.structure) : [];
  const reading = readingOf(read.spans);
  const sentences = read.sections.flatMap(sentencesOf);
  // Labels of speakers and cuts of tables stand in no sentence: what they hold is not said.
  const numerals = withTableNumerals(readNumerals(reading), read).filter(({ numberStart, numberEnd }) =>
    sentenceAt({ sentences }, numberStart, numberEnd),
  );
  const { emendations } = emended.value;
  return {
    value: { sha256: sha256(raw), raw, reading, sections: read.sections, cast: read.cast, sentences, emendations, numerals },
    diagnostics: [...emended.diagnostics, ...markers],
  };
}

interface ReadText extends Pick<Transcript, 'sections' | 'cast'> {
  spans: Span[];
}

function readStructured(spans: Span[], structure: Structure, language: string): ReadText {
  return { spans, sections: outline(spans, structure, language), cast: { host: null, speakers: [], reporters: [] } };
}

/** Reads a text by what can be seen of it. */
function readTree(spans: Span[], ends: Ends, language: string): ReadText {
  const { lines, blocks, cast } = readDocument(readingOf(spans));
  const read = withoutBreaks(spans, lines, blocks);
  // A page's number inside a sentence stands in the verbatim text of that.
  const own = blocks.filter(({ kind, start }) => kind !== 'furniture' || read.furniture.has(start));
  const placed = own.map((block) => ({
    ...block,
    start: read.placeOf(block.start),
    end: read.placeOf(block.end),
    textStart: read.placeOf(block.textStart),
    ...(block.table && { table: { ...block.table, rows: block.table.rows.map((row) => row.map(placedCell)) } }),
    leftOut: (block.kind === 'furniture' && read.furniture.get(block.start)) || '',
  }));
  function placedCell(cell: Cell): Cell {
    return { ...cell, start: read.placeOf(cell.start), end: read.placeOf(cell.end) };
  }
  return { spans: read.spans, sections: sectionsOf(read.spans, placed, ends, language), cast };
}

/** Markers of report.yaml that the speech does not have; without areas there is nothing to look for the others in. */
function markerDiagnostics(sections: readonly Section[], structure: Structure, placeOf: (key: keyof Structure) => Place): Diagnostic[] {
  const has = (kind: SectionKind) => sections.some((section) => section.kind === kind);
  if (!has('area')) return [diagnostic('no-areas', placeOf('area'), { marker: structure.area })];
  const keys = ['opening', 'measure', 'closing'] as const;
  return keys
    .filter((key) => structure[key] !== undefined && !has(key))
    .map((key) => diagnostic('marker-none', placeOf(key), { key, marker: structure[key] ?? '' }));
}
