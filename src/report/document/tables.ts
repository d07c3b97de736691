import type { Stretch } from './block.ts';
import { isPageFurniture } from './furniture.ts';
import type { Line } from './lines.ts';
import { markerAt } from './markers.ts';
import { type Cell, type Cut, isNumberCell, rowsFrom } from './table-rows.ts';
import { captionAndUnit, cellOfLine, unitOf } from './table-units.ts';
import { type UnevenRow, unevenRows } from './uneven-rows.ts';

export type { Cell } from './table-rows.ts';

/** A table of a text: its title and unit as they stand above it, and its rows; the first `head` of them name the columns. */
export interface Table {
  caption: string;
  unit: string;
  /** Where these stand; null where there are none. */
  captionPlace: Stretch | null;
  unitPlace: Stretch | null;
  head: number;
  rows: Cell[][];
  uneven: UnevenRow[];
}

/** A table with the lines that hold it: [first, beyond). */
export interface TableLines {
  first: number;
  beyond: number;
  table: Table;
}

const captionLine =
  /^(?:附?表\s*[一二三四五六七八九十\d]{0,4}(?:[-–.]\d+)?[\s　:：.、]|附表|Table\s+[\dA-Z]{1,4})|(?:表|一览|情况|统计)$/iu;
const longestCaption = 80;

/**
 * The tables of a text, in order.
 * @param from the first line below the title of the text, which is no title of a table
 */
export function tablesOf(lines: readonly Line[], from: number): TableLines[] {
  const tables: TableLines[] = [];
  const rejected: Record<Cut, number> = { tab: 0, bar: 0, spaces: 0 };
  for (let at = 0; at < lines.length; at += 1) {
    const found = (['tab', 'bar', 'spaces'] as const).flatMap((cut) => {
      if (at < rejected[cut]) return [];
      const noRows = { rows: [], cut: [], beyond: at + 1 };
      const { rows, cut: asCut, beyond } = isSpacedCaption(lines[at] as Line, cut) ? noRows : rowsFrom(lines, at, cut);
      if (rows.length < 2) rejected[cut] = beyond;
      return rows.length < 2 ? [] : [{ rows, asCut, beyond }];
    })[0];
    if (!found) continue;
    const { rows, asCut, beyond } = found;
    const { first, caption, unit } = aboveTable(lines, at, tables.at(-1)?.beyond ?? from);
    const table = { caption: caption?.text ?? '', unit: unit?.text ?? '', captionPlace: caption, unitPlace: unit };
    const head = headRows(rows);
    tables.push({ first, beyond, table: { ...table, head, rows, uneven: unevenRows(asCut, head) } });
    at = beyond - 1;
  }
  return tables;
}

/** 附表  主要指标: a title whose word and words stand apart is no row. */
function isSpacedCaption({ plain }: Line, cut: Cut): boolean {
  return (
    cut === 'spaces' &&
    /^(?:附?表\s*[一二三四五六七八九十\d]{0,3}|Table\s+[\dA-Z]{1,4}[.:]?)(?:[\s　]{2,}|　)\S+(?:[\s　]\S+)*$/iu.test(plain)
  );
}

/** Title and unit that stand on the lines above a table, in either order, or on one line. */
function aboveTable(lines: readonly Line[], at: number, floor: number): { first: number; caption: Cell | null; unit: Cell | null } {
  let first = at;
  let [caption, unit]: (Cell | null)[] = [null, null];
  while (first > floor && at - first < 3) {
    const line = lines[first - 1] as Line;
    const isNear = (lines[first]?.gap ?? 0) <= 1;
    const said: Cell | undefined = unit === null && isNear ? unitOf(line) : undefined;
    const both: [Cell, Cell] | null = said === undefined && unit === null ? captionAndUnit(line) : null;
    if (said !== undefined) unit = said;
    else if (caption !== null) break;
    else if (both && isNear) [caption, unit] = both;
    else if (isNear && isCaption(lines, first, unit !== null)) caption = cellOfLine(line, 0, line.text.length);
    else break;
    first -= 1;
  }
  return { first, caption: caption ?? null, unit: unit ?? null };
}

/** Whether the line above a place is the title of the table there: named 表, above a unit, or short and close. */
function isCaption(lines: readonly Line[], place: number, isAboveUnit: boolean): boolean {
  const [line, below, above] = [lines[place - 1] as Line, lines[place], lines[place - 2]];
  if (line.text.length > longestCaption || /[。！？；;，,：:?!.]$/u.test(line.plain) || isPageFurniture(line.plain)) return false;
  if (captionLine.test(line.plain)) return true;
  if (markerAt(line.plain)) return false;
  const isPart =
    above === undefined ||
    /^附?表\s*[一二三四五六七八九十\d]{0,3}$/u.test(above.plain) ||
    line.gap > 0 ||
    /[。！？.!?：:；;）)]$/u.test(above.plain);
  return isAboveUnit || (isPart && (below?.gap ?? 0) === 0);
}

/** How many rows name the columns: two where the head has merged cells, none where the first row has amounts as the others. */
function headRows(rows: readonly Cell[][]): number {
  const [first = [], second = []] = rows;
  const amounts = (row: readonly Cell[]) => row.slice(1).filter(({ text }) => isNumberCell(text) && !/^(?:19|20)\d{2}$/.test(text)).length;
  if (amounts(first) * 2 > first.length - 1 && first[0]?.text !== '') return 0;
  const isMerged = rows.length > 2 && (second[0]?.text === '' || first.slice(1).some(({ text }) => text === ''));
  return isMerged && amounts(second) === 0 && second.length > 1 ? 2 : 1;
}
