import type { Stretch } from './block.ts';
import { isPageFurniture } from './furniture.ts';
import type { Line } from './lines.ts';

/** A cell of a table: its text and where it stands. */
export interface Cell extends Stretch {
  text: string;
}

/** A table of a text: its title and unit as they stand above it, and its rows; the first `head` of them name the columns. */
export interface Table {
  caption: string;
  unit: string;
  head: number;
  rows: Cell[][];
}

/** A table with the lines that hold it: [first, beyond). */
export interface TableLines {
  first: number;
  beyond: number;
  table: Table;
}

const cuts = [/\t/, /\s*\|\s*/, / {2,}|[　 ]{3,}|　 +/u];
const unitLine = /^[（(]?\s*(?:计量)?单\s*位\s*[:：]\s*(.+?)\s*[)）]?$/u;
const englishUnit = /^\(((?:£|\$|€|US\$|%|per cent|in |thousand|million|billion|number|unit).{0,40})\)$/i;
const captionLine =
  /^(?:附?表\s*[一二三四五六七八九十\d]{0,4}(?:[-–.]\d+)?[\s　:：.、]|附表|Table\s+[\dA-Z]{1,4})|(?:表|一览|情况|统计)$/iu;
const rule = /^[\s|:+=-]+$/;
const number = /^[-+−－]?\s*[\d,. ]*\d(?:\.\d+)?\s*%?$/;

/** The tables of a text, in order. */
export function tablesOf(lines: readonly Line[]): TableLines[] {
  const tables: TableLines[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const found = cuts.map((cut) => rowsFrom(lines, at, cut)).find(({ rows }) => rows.length >= 2);
    if (!found) continue;
    const floor = tables.at(-1)?.beyond ?? 0;
    const above = aboveTable(lines, at, floor);
    const { rows } = found;
    tables.push({
      first: above.first,
      beyond: found.beyond,
      table: { caption: above.caption, unit: above.unit, head: headRows(rows), rows },
    });
    at = found.beyond - 1;
  }
  return tables;
}

/** The rows that begin at a line and are cut alike. A line without a cut between two of them names a part of the table. */
function rowsFrom(lines: readonly Line[], at: number, cut: RegExp): { rows: Cell[][]; beyond: number } {
  const rows: Cell[][] = [];
  let beyond = at;
  for (let next = at; next < lines.length; next += 1) {
    const line = lines[next] as Line;
    const cells = cellsOf(line, cut);
    const isPart = cells.length === 1 && rows.length > 1 && isRow(lines[next + 1], cut) && line.gap === 0 && line.text.length <= 20;
    if (cells.length < 2 && !isPart) break;
    if (next > at && line.gap > 1) break;
    if (!rule.test(line.text)) rows.push(cells);
    beyond = next + 1;
  }
  const isTable = cut === cuts[2] ? rows.some((row) => row.slice(1).some(({ text }) => number.test(text))) && evenRows(rows) : true;
  return isTable ? { rows, beyond } : { rows: [], beyond: at };
}

/** Columns that only spaces part are believed where most rows have as many cells. */
function evenRows(rows: readonly Cell[][]): boolean {
  const most = Math.max(...rows.map(({ length }) => length));
  return rows.filter(({ length }) => length === most).length * 2 > rows.length;
}

function isRow(line: Line | undefined, cut: RegExp): boolean {
  return line !== undefined && cellsOf(line, cut).length > 1;
}

function cellsOf(line: Line, cut: RegExp): Cell[] {
  if (isPageFurniture(line.plain) || (cut !== cuts[2] && !cut.test(line.indent + line.text)) || /[。！？]./u.test(line.plain)) return [];
  const { text } = line;
  const from = /^\|\s*/.exec(text)?.[0].length ?? 0;
  const beyond = text.length - (from > 0 ? (/\s*\|$/.exec(text)?.[0].length ?? 0) : 0);
  const cells: Cell[] = cut === cuts[0] && line.indent.includes('\t') ? [emptyCell(line)] : [];
  let start = from;
  for (const separator of text.slice(from, beyond).matchAll(new RegExp(cut, 'gu'))) {
    cells.push(cell(line, start, from + separator.index));
    start = from + separator.index + separator[0].length;
  }
  return [...cells, cell(line, start, beyond)];
}

function cell(line: Line, start: number, end: number): Cell {
  const text = line.text.slice(start, end);
  const from = start + (text.length - text.trimStart().length);
  return { text: text.trim(), ...line.origin(Math.min(from, end), Math.max(start + text.trimEnd().length, Math.min(from, end))) };
}

function emptyCell(line: Line): Cell {
  const { start } = line.origin(0, 1);
  return { text: '', start, end: start };
}

/** Title and unit that stand on the lines above a table. */
function aboveTable(lines: readonly Line[], at: number, floor: number): { first: number; caption: string; unit: string } {
  let first = at;
  let unit = '';
  const above = () => (first > floor ? lines[first - 1] : undefined);
  const unitOf = (line: Line | undefined) => unitLine.exec(line?.plain ?? '')?.[1] ?? englishUnit.exec(line?.text ?? '')?.[1];
  if (unitOf(above()) !== undefined) {
    unit = unitOf(above()) ?? '';
    first -= 1;
  }
  const title = above();
  const isTitle = title !== undefined && title.text.length <= 60 && !/[。；;，,：:]$/u.test(title.plain) && !isPageFurniture(title.plain);
  if (!isTitle || !(unit !== '' || captionLine.test(title.plain))) return { first, caption: '', unit };
  return { first: first - 1, caption: title.text, unit };
}

/** How many rows name the columns: those before the first with a number, one at least, two at most. */
function headRows(rows: readonly Cell[][]): number {
  const firstNumbers = rows.findIndex((row) => row.slice(1).some(({ text }) => number.test(text)));
  return Math.max(1, Math.min(2, firstNumbers < 0 ? 1 : firstNumbers));
}
