import { type CutRow, isNumberCell } from './table-rows.ts';

/** A row that has more or fewer cells than the head: of its cells it cannot be told below which head they stand. */
export interface UnevenRow {
  /** From 1, as in the ids of cells. */
  row: number;
  cells: number;
  /** How many the head has; where there is none, most rows. */
  columns: number;
}

/** What a column is titled that may well be empty. */
const remarks = /^(?:备注|備註|说明|說明|附注|附註|注|Notes?|Remarks?|Comments?)$/iu;

/**
 * The rows of a table that do not fit its head. A row may end early where the head stands over words; where it stands over numbers, one
 * that is missing in the middle would shift all behind it. Rows of one cell name a part of the table.
 */
export function unevenRows(rows: readonly CutRow[], head: number): UnevenRow[] {
  const { least, most } = head > 0 ? widthOf(rows.slice(0, head)) : commonWidth(rows);
  const body = rows.slice(head).filter(({ cells }) => cells.length > 1);
  const lacksAlways = body.every((row) => widest(row) < least);
  const isNumbers = (column: number) => {
    const there = body.flatMap(({ cells }) => cells[column] ?? []).filter(({ text }) => text !== '');
    return there.filter(({ text }) => isNumberCell(text)).length * 2 > there.length;
  };
  const titles = rows[Math.max(head, 1) - 1]?.cells ?? [];
  const isShort = (row: CutRow) =>
    range(widest(row), least).some((column) => (lacksAlways ? !remarks.test(titles[column]?.text ?? '') : isNumbers(column)));
  return rows.flatMap((row, index) => {
    const cells = row.cells.length;
    if (index < head || cells < 2 || (cells <= most && !isShort(row))) return [];
    return [{ row: index + 1, cells, columns: least }];
  });
}

function widest({ cells, emptyBehind }: CutRow): number {
  return cells.length + emptyBehind;
}

function widthOf(rows: readonly CutRow[]): { least: number; most: number } {
  return { least: Math.max(...rows.map(({ cells }) => cells.length)), most: Math.max(...rows.map(widest)) };
}

/** The width of most rows, of equally many the wider. */
function commonWidth(rows: readonly CutRow[]): { least: number; most: number } {
  const groups = Map.groupBy(rows, ({ cells }) => cells.length);
  const [most = 0] = [...groups].toSorted(([a, those], [b, others]) => others.length - those.length || b - a)[0] ?? [];
  return { least: most, most };
}

function range(from: number, beyond: number): number[] {
  return Array.from({ length: Math.max(0, beyond - from) }, (_, index) => from + index);
}
