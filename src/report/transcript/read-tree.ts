import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Block } from '../document/block.ts';
import { type Document, readDocument } from '../document/read-document.ts';
import type { Cell } from '../document/tables.ts';
import type { Result } from '../result.ts';
import type { ReportMeta } from '../schema/report.ts';
import { type PlacedBlock, sectionsOf } from './sections.ts';
import { readingOf, type Span } from './span.ts';
import type { Transcript } from './transcript.ts';
import { treeDiagnostics } from './tree-problems.ts';
import { type WithoutBreaks, withoutBreaks } from './without-breaks.ts';

/** A text as it is read: its spans without what the page made, its sections, who takes part. */
export interface ReadText extends Pick<Transcript, 'sections' | 'cast'> {
  spans: Span[];
}

/** The keys of report.yaml that say of a text what cannot be seen. */
export type TreeKeys = Pick<ReportMeta, 'levels' | 'opening' | 'closing' | 'speakers' | 'leave-out'>;

/** Where mistakes of a text are told: at a key of report.yaml, or in the verbatim text. */
export interface TreePlaces {
  key: (...path: (string | number)[]) => Place;
  raw: (offset: number) => Place;
}

/** Reads a text by what can be seen of it, and by what report.yaml says of it. */
export function readTree(spans: readonly Span[], keys: TreeKeys, language: string, places: TreePlaces): Result<ReadText> {
  const speakers = Object.entries(keys.speakers ?? {}).map(([name, office]) => ({ name, office }));
  const document = readDocument(readingOf(spans), { levels: keys.levels, speakers, leaveOut: keys['leave-out'] });
  const read = withoutBreaks(spans, document.lines, document.blocks);
  const blocks = placedBlocks(document, read);
  const sections = sectionsOf(read.spans, blocks, { opening: keys.opening, closing: keys.closing }, language);
  return {
    value: { spans: read.spans, sections, cast: document.cast },
    diagnostics: treeDiagnostics(document, sections, keys, places),
  };
}

/** The blocks at their places in the text without what the page made; a page's number inside a sentence stays in the sentence. */
function placedBlocks({ blocks }: Document, { placeOf, furniture }: WithoutBreaks): PlacedBlock[] {
  const placedCell = (cell: Cell): Cell => ({ ...cell, start: placeOf(cell.start), end: placeOf(cell.end) });
  const own = blocks.filter(({ kind, start }) => kind !== 'furniture' || furniture.has(start));
  return own.map((block: Block): PlacedBlock => {
    const { kind, start, end, textStart, table } = block;
    return {
      ...block,
      start: placeOf(start),
      end: placeOf(end),
      textStart: placeOf(textStart),
      ...(table && { table: { ...table, rows: table.rows.map((row) => row.map(placedCell)) } }),
      leftOut: (kind === 'furniture' && furniture.get(start)) || '',
    };
  });
}
