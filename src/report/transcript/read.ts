import { createHash } from 'node:crypto';
import { type Diagnostic, diagnostic, type Place, placeAt } from '../../diagnostics/diagnostic.ts';
import type { SectionKind } from '../document/outline.ts';
import { readNumerals } from '../numerals/read-numerals.ts';
import type { Result } from '../result.ts';
import type { EmendationEntry } from '../schema/registers.ts';
import type { ReportMeta } from '../schema/report.ts';
import { emend } from './emendations.ts';
import { noteLinksOf } from './note-marks.ts';
import { noteDiagnostics } from './note-problems.ts';
import { type ReadText, readTree, type TreeKeys } from './read-tree.ts';
import { joinSpans, readingOf, type Span } from './span.ts';
import { outline, type Structure } from './structure.ts';
import { withTableNumerals } from './table-numerals.ts';
import { tableDiagnostics } from './table-problems.ts';
import { type Section, sentenceAt, sentencesOf, type Transcript } from './transcript.ts';
import { setChinese } from './typography.ts';

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
  options: Pick<ReportMeta, 'structure' | 'language'> & TreeKeys,
  places: { key: (...path: (string | number)[]) => Place; emendation: (index: number) => Place },
): Result<Transcript> {
  const emended = emend(raw, entries, places.emendation);
  const { spans } = emended.value;
  const { structure, language } = options;
  const placeInRaw = (offset: number) => placeAt('transcript.txt', raw, offset);
  const { value: read, diagnostics } = structure
    ? readStructured(spans, structure, language, places.key)
    : readTree(spans, options, language, { key: places.key, raw: placeInRaw });
  const reading = readingOf(read.spans);
  const sentences = read.sections.flatMap(sentencesOf).sort((a, b) => a.start - b.start);
  // Labels of speakers and cuts of tables stand in no sentence: what they hold is not said.
  const numerals = withTableNumerals(readNumerals(reading), read).filter(({ numberStart, numberEnd }) =>
    sentenceAt({ sentences }, numberStart, numberEnd),
  );
  const { emendations } = emended.value;
  const noteLinks = noteLinksOf(read.sections);
  return {
    value: { sha256: sha256(raw), raw, reading, sections: read.sections, cast: read.cast, sentences, emendations, noteLinks, numerals },
    diagnostics: [
      ...emended.diagnostics,
      ...diagnostics,
      ...tableDiagnostics({ reading, sections: read.sections }, placeInRaw),
      // A report with structure knows no notes: a mark in it may well have one.
      ...(structure ? [] : noteDiagnostics(noteLinks, placeInRaw)),
    ],
  };
}

function readStructured(emended: Span[], structure: Structure, language: string, placeOf: (...path: string[]) => Place): Result<ReadText> {
  const spans = joinSpans(language.startsWith('zh') ? setChinese(emended) : emended);
  const sections = outline(spans, structure, language);
  const value = { spans, sections, cast: { host: null, speakers: [], reporters: [] } };
  return { value, diagnostics: markerDiagnostics(sections, structure, (key) => placeOf('structure', key)) };
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
