import type { Stretch } from './block.ts';
import { isPageFurniture } from './furniture.ts';
import type { Line } from './lines.ts';
import { markerAt } from './markers.ts';

/** A cell of a table: its text and where it stands. */
export interface Cell extends Stretch {
  text: string;
}

/** What parts the cells of a row. */
export type Cut = 'tab' | 'bar' | 'spaces';

interface PlacedCell extends Cell {
  /** Half-width cells of a terminal that it covers: [from, to). */
  from: number;
  to: number;
}

/** A row as it was cut: cells may be empty, and behind the last some may be empty that only tabs tell of. */
export interface CutRow {
  cells: readonly { text: string }[];
  emptyBehind: number;
}

/** Rows that are cut alike, and the line beyond the last. */
export interface Rows {
  rows: Cell[][];
  /** The same rows as they were cut. */
  cut: CutRow[];
  beyond: number;
}

const cuts: Record<Cut, RegExp> = { tab: /\t/gu, bar: /(?<!\s)\s*[|｜]\s*/gu, spaces: / {2,}|　{2,}|[　 ]{3,}|　 +| 　/gu };
const rule = /^[\s|:+=-]+$/;
const note = /^(?:注|备注|说明|资料来源|数据来源|来源|Notes?\b|Source)/iu;
const longestPart = 20;
const number = /^[-+−－]?\s*[（(]?[-+−－]?\s*[\d,，. ]*\d(?:\.\d+)?\s*[%％‰]?[)）]?[*†‡¹²³]?$/u;

/** Whether a cell holds a number and nothing else; an amount in brackets is negative. */
export function isNumberCell(text: string): boolean {
  return number.test(text);
}

/** The rows that begin at a line and are cut alike. A line without a cut between two of them names a part of the table. */
export function rowsFrom(lines: readonly Line[], at: number, cut: Cut): Rows {
  const rows: PlacedCell[][] = [];
  const tails: string[] = [];
  let beyond = at;
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next] as Line;
    const cells = cellsOf(line, cut, rows[0]?.length);
    const isPart = cells.length === 1 && isPartOf(rows, line, lines[next + 1], cut);
    if ((cells.length < 2 && !isPart) || note.test(line.plain)) break;
    if (next > at && line.gap > 1) break;
    if (!rule.test(line.text)) {
      rows.push(cells);
      tails.push(line.tail);
    }
    beyond = next + 1;
  }
  if (cut === 'spaces' && !(hasNumbers(rows) && areEven(rows))) return { rows: [], cut: [], beyond };
  if (cut === 'spaces') {
    const placed = inColumns(rows);
    return { rows: placed, cut: placed.map((cells) => ({ cells, emptyBehind: 0 })), beyond };
  }
  const emptyBehind = (row: number) => (cut === 'tab' ? (tails[row] ?? '').split('\t').length - 1 : 0);
  return { rows: padded(rows), cut: rows.map((cells, row) => ({ cells, emptyBehind: emptyBehind(row) })), beyond };
}

function hasNumbers(rows: readonly Cell[][]): boolean {
  return rows.some((row) => row.slice(1).some(({ text }) => isNumberCell(text)));
}

/** Columns that only spaces part are believed where most rows have as many cells. */
function areEven(rows: readonly Cell[][]): boolean {
  const most = commonLength(rows);
  return most > 1 && rows.filter(({ length }) => length === most).length * 2 >= rows.length;
}

function commonLength(rows: readonly Cell[][]): number {
  const counts = new Map<number, number>();
  for (const { length } of rows) counts.set(length, (counts.get(length) ?? 0) + 1);
  return [...counts].toSorted(([a, m], [b, n]) => n - m || b - a)[0]?.[0] ?? 0;
}

/** Whether a line names a part of a table, right below its head too: the row that follows has as many cells, and amounts. */
function isPartOf(rows: readonly Cell[][], line: Line, next: Line | undefined, cut: Cut): boolean {
  if (rows.length === 0 || next === undefined || line.gap > 0 || line.text.length > longestPart) return false;
  const below = cellsOf(next, cut);
  if (cut === 'spaces' && rows.length > 1) return below.length > 1;
  const hasRow = below.length > 2 && below.length === rows[0]?.length && below.slice(1).some(({ text }) => isNumberCell(text));
  return hasRow && markerAt(line.plain) === null && !/^(?:附?表|Table\b)|[:：。]$/u.test(line.plain);
}

/** @param columns how many cells the first row of the table has: a line of as many is a row, whatever stands in them */
function cellsOf(line: Line, cut: Cut, columns?: number): PlacedCell[] {
  const { text, plain } = line;
  const isBarred = cut === 'bar' && /^[|｜].*[|｜]$/u.test(text);
  if (!isBarred && ((isPageFurniture(plain) && !isRow(plain, cut, columns)) || /[。！？]./u.test(plain))) return [];
  const from = isBarred ? (/^[|｜]\s*/u.exec(text)?.[0].length ?? 0) : 0;
  const beyond = isBarred ? text.length - (/\s*[|｜]$/u.exec(text)?.[0].length ?? 0) : text.length;
  const cells: PlacedCell[] = cut === 'tab' ? [...line.indent.matchAll(/\t/g)].map(() => emptyCell(line)) : [];
  let start = from;
  let width = widthOf(line.indent);
  for (const { 0: separator, index } of text.slice(from, beyond).matchAll(cuts[cut])) {
    const cell = cellOf(line, start, from + index, width);
    cells.push(cell);
    start = from + index + separator.length;
    width = cell.to + widthOf(separator);
  }
  cells.push(cellOf(line, start, beyond, width));
  return cells;
}

/** Whether a line that might belong to the page has the cells of a row: as many as the first, or two amounts behind its name. */
function isRow(plain: string, cut: Cut, columns = 0): boolean {
  const cells = cut === 'spaces' ? [] : plain.split(new RegExp(cuts[cut].source, 'u'));
  return (cells.length > 2 && cells.length === columns) || cells.slice(1).filter(isNumberCell).length > 1;
}

function cellOf(line: Line, start: number, end: number, from: number): PlacedCell {
  const text = line.text.slice(start, end);
  const first = Math.min(start + (text.length - text.trimStart().length), end);
  const last = Math.max(start + text.trimEnd().length, first);
  return { text: text.trim(), ...line.origin(first, last), from, to: from + widthOf(text) };
}

function emptyCell(line: Line): PlacedCell {
  const { start } = line.origin(0, 1);
  return { text: '', start, end: start, from: 0, to: 0 };
}

function widthOf(text: string): number {
  let width = 0;
  for (const character of text) width += /[\u2e80-\uffef“”‘’—…]/.test(character) ? 2 : 1;
  return width;
}

/** Every row as long as the longest: cells that the end of a line left out are empty. */
function padded(rows: readonly PlacedCell[][]): Cell[][] {
  const longest = Math.max(0, ...rows.map(({ length }) => length));
  return rows.map((row) => {
    const missing = row.length > 1 ? longest - row.length : 0;
    return plainCells([...row, ...Array.from({ length: missing }, () => emptyBehind(row))]);
  });
}

/** A row with fewer cells than the others has each in the column above or below which it stands: the first of those that it spans. */
function inColumns(rows: readonly PlacedCell[][]): Cell[][] {
  const most = commonLength(rows);
  const full = rows.filter(({ length }) => length === most);
  const columns = Array.from({ length: most }, (_, column) => ({
    from: Math.min(...full.map((row) => row[column]?.from ?? 0)),
    to: Math.max(...full.map((row) => row[column]?.to ?? 0)),
  }));
  return rows.map((row) => plainCells(row.length > 1 && row.length < most ? inTheirColumns(row, columns) : row));
}

function inTheirColumns(row: readonly PlacedCell[], columns: readonly { from: number; to: number }[]): Cell[] {
  const placed: Cell[] = [];
  for (const [index, each] of row.entries()) {
    const last = columns.length - (row.length - index);
    let column = placed.length;
    while (column < last && (columns[column]?.to ?? 0) <= each.from) column += 1;
    while (placed.length < column) placed.push(emptyBehind(row.slice(0, Math.max(index, 1))));
    placed.push(each);
  }
  while (placed.length < columns.length) placed.push(emptyBehind(row));
  return placed;
}

function emptyBehind(row: readonly Cell[]): PlacedCell {
  const end = row.at(-1)?.end ?? 0;
  return { text: '', start: end, end, from: 0, to: 0 };
}

function plainCells(row: readonly Cell[]): Cell[] {
  return row.map(({ text, start, end }) => ({ text, start, end }));
}
