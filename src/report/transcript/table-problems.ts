import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { tablesIn } from './cell.ts';
import type { Sentence, Transcript, TranscriptTable } from './transcript.ts';
import { cellsWithoutUnit } from './unit-nowhere.ts';

type Spoken = Pick<Transcript, 'reading' | 'sections'>;

/** What of the tables of a speech may be read wrongly: it is told, and refused only where a figure rests on it. */
export function tableDiagnostics(spoken: Spoken, placeOf: (rawOffset: number) => Place): Diagnostic[] {
  return tablesIn(spoken).flatMap((table) => [
    ...table.uneven.map(({ row, cells, columns }) => {
      const details = { table: table.id, row: String(row), cells: String(cells), columns: String(columns) };
      return diagnostic('rows-uneven', placeOf(startOf(table.rows[row - 1])), details);
    }),
    ...unitDiagnostics(spoken, table, placeOf),
  ]);
}

/** The numbers of a table that need a unit are told once, at the first of them. */
function unitDiagnostics(spoken: Spoken, table: TranscriptTable, placeOf: (rawOffset: number) => Place): Diagnostic[] {
  const bare = cellsWithoutUnit(spoken, table);
  const [first] = bare;
  if (!first) return [];
  const details = { table: table.id, cell: first.cell.text, count: String(bare.length) };
  return [diagnostic('unit-nowhere', placeOf(first.cell.rawStart), details)];
}

function startOf(row: TranscriptTable['rows'][number] = []): number {
  return row.flatMap((cell: Sentence | null) => cell ?? [])[0]?.rawStart ?? 0;
}
