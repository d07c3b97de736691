import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Block, Stretch } from '../document/block.ts';
import { type Document, readDocument } from '../document/read-document.ts';
import type { Table } from '../document/tables.ts';
import type { Result } from '../result.ts';
import type { ReportMeta } from '../schema/report.ts';
import { type PlacedBlock, sectionsOf } from './sections.ts';
import { joinSpans, rawPlace, readingOf, type Span } from './span.ts';
import type { Transcript } from './transcript.ts';
import { treeDiagnostics } from './tree-problems.ts';
import { typeset } from './typography.ts';
import { type WithoutBreaks, withoutBreaks } from './without-breaks.ts';

/** A text as it is read: its spans without what the page made, its sections, who takes part. */
export interface ReadText extends Pick<Transcript, 'sections' | 'cast'> {
  spans: Span[];
}

/** The keys of report.yaml that say of a text what cannot be seen. */
export type TreeKeys = Pick<ReportMeta, 'levels' | 'opening' | 'closing' | 'speakers' | 'leave-out' | 'status'>;

/** Where mistakes of a text are told: at a key of report.yaml, or in the verbatim text. */
export interface TreePlaces {
  key: (...path: (string | number)[]) => Place;
  raw: (offset: number) => Place;
  /** Of an offset in the emended text, which is read into blocks. */
  emended: (offset: number) => Place;
}

/** Reads a text by what can be seen of it, and by what report.yaml says of it. */
export function readTree(
  spans: readonly Span[],
  keys: TreeKeys,
  language: string,
  { key, raw }: Omit<TreePlaces, 'emended'>,
): Result<ReadText> {
  const speakers = Object.entries(keys.speakers ?? {}).map(([name, office]) => ({ name, office }));
  const document = readDocument(readingOf(spans), { levels: keys.levels, speakers, leaveOut: keys['leave-out'] });
  const whole = withoutBreaks(spans, document.lines, document.blocks);
  // Set only now: the spaces between digits and words tell where a date or a view count stands in a line of the page.
  const set = language.startsWith('zh') ? typeset(whole.spans) : { spans: whole.spans, placeOf: (place: number) => place };
  const read = joinSpans(set.spans);
  const blocks = placedBlocks(document, whole, set.placeOf, readingOf(read));
  const sections = sectionsOf(read, blocks, { opening: keys.opening, closing: keys.closing }, language);
  return {
    value: { spans: read, sections, cast: document.cast },
    diagnostics: treeDiagnostics(document, sections, keys, { key, raw, emended: (offset) => raw(rawPlace(spans, offset)) }),
  };
}

/** The blocks at their places in the text without what the page made; a page's number inside a sentence stays in the sentence. */
function placedBlocks(
  { blocks }: Document,
  { placeOf, furniture }: WithoutBreaks,
  setPlaceOf: (at: number) => number,
  reading: string,
): PlacedBlock[] {
  const placed = <T extends Stretch>(part: T): T => ({
    ...part,
    start: setPlaceOf(placeOf(part.start)),
    end: setPlaceOf(placeOf(part.end)),
  });
  const own = blocks.filter(({ kind, start }) => kind !== 'furniture' || furniture.has(start));
  return own.map((block: Block): PlacedBlock => {
    const { kind, start, level, table } = block;
    const textStart = setPlaceOf(placeOf(block.textStart));
    const own = placed(block);
    const text = table ? block.text : reading.slice(textStart, own.end);
    return {
      ...own,
      textStart,
      text: kind === 'heading' && level !== 0 ? text.replace(/。$/u, '') : text,
      ...(table && { table: placedTable(table, placed) }),
      leftOut: (kind === 'furniture' && furniture.get(start)) || '',
    };
  });
}

/** A table with all that stands in it and above it at its place. */
function placedTable(table: Table, placed: <T extends Stretch>(part: T) => T): Table {
  const { captionPlace, unitPlace, rows } = table;
  return {
    ...table,
    captionPlace: captionPlace && placed(captionPlace),
    unitPlace: unitPlace && placed(unitPlace),
    rows: rows.map((row) => row.map(placed)),
  };
}
