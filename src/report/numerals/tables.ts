import { scaled } from './decimal.ts';
import { exponentOf } from './number.ts';
import type { SaidAmount } from './said-amount.ts';
import { unitEnd } from './unit-lexicon.ts';

interface Cell {
  text: string;
  start: number;
  end: number;
}

/** What a cell of a table has from its head: a unit, and the power of ten of the scale words in it. */
interface HeadUnit {
  start: number;
  end: number;
  unit: string;
  scale: number;
  /** As it stands in the head: 万吨. */
  said: string;
}

const separator = /\t| *\| *| {3,}/;
const unitLine = /单\s*位\s*[:：]\s*([^\s。；（()）]+)/u;
const unitColumn = /^(?:计量单位|单\s*位)$/u;
const headUnit = /[（(]\s*([^（()）]+?)\s*[)）]\s*$/u;

/** Gives the numbers in the cells of tables their units: from the line above the table, from the head, from a column of units. */
export function withTableUnits(text: string, amounts: readonly SaidAmount[]): SaidAmount[] {
  const units = cellUnits(text);
  if (units.length === 0) return [...amounts];
  let next = 0;
  return amounts.map((amount) => {
    while (next < units.length && (units[next]?.end ?? 0) <= amount.start) next += 1;
    const cell = units[next];
    const isInside = cell !== undefined && cell.start <= amount.start && amount.end <= cell.end;
    if (!isInside || amount.unit !== '' || amount.form === 'ratio') return amount;
    return {
      ...amount,
      unit: cell.unit,
      elsewhere: cell.said,
      numbers: amount.numbers.map((number) => scaled(number, cell.scale)),
      scale: cell.scale || amount.scale,
    };
  });
}

/** What the rows above a row of a table say of its units. */
interface Table {
  head: readonly Cell[];
  /** The column that names the unit of each row; -1 where there is none. */
  unitAt: number;
  /** The unit of the line 单位：万吨 above, and how many lines it stands above. */
  above: string | undefined;
  distance: number;
  /** The unit behind the last name of a row that had one: 大牲畜（万头）; the rows below are parts of it. */
  row: string | undefined;
}

/** The line with the unit stands just above its table, or above the title of it. */
const farthestUnit = 2;

/** The cells with a number and the unit that each has. */
function cellUnits(text: string): HeadUnit[] {
  const lines = [...text.matchAll(/[^\n]+/g)].map(({ 0: line, index }) => ({ line, cells: cellsOf(line, index) }));
  const units: HeadUnit[] = [];
  let table: Table = { head: [], unitAt: -1, above: undefined, distance: 0, row: undefined };
  for (const [number, { line, cells }] of lines.entries()) {
    if (cells.length < 2) table = besideTable(table, line, lines[number + 1]?.cells.length ?? 0);
    else if (table.head.length !== cells.length)
      table = { ...table, ...headOf(cells), above: table.distance <= farthestUnit ? table.above : undefined };
    else {
      table = { ...table, row: headUnit.exec(cells[0]?.text ?? '')?.[1] ?? table.row };
      units.push(...cells.flatMap((cell, column) => unitOfCell(table, cells, cell, column)));
    }
  }
  return units;
}

function headOf(cells: readonly Cell[]): Pick<Table, 'head' | 'unitAt'> {
  return { head: cells, unitAt: cells.findIndex(({ text: title }) => isUnitHead(title)) };
}

/** A line between rows that names a part of the table leaves its head standing; any other ends it. */
function besideTable(table: Table, line: string, nextColumns: number): Table {
  const said = unitLine.exec(line)?.[1];
  if (said !== undefined) return { head: [], unitAt: -1, above: said, distance: 0, row: undefined };
  const isPart = table.head.length > 0 && nextColumns === table.head.length;
  return isPart ? table : { head: [], unitAt: -1, above: table.above, distance: table.distance + 1, row: undefined };
}

function unitOfCell({ head, unitAt, above, row }: Table, cells: readonly Cell[], cell: Cell, column: number): HeadUnit[] {
  if (column === 0 || !isBareNumber(cell.text)) return [];
  const unit = inheritedUnit({ heads: [head[column]?.text ?? ''], unitCell: cells[unitAt]?.text, row, above });
  return unit ? [{ start: cell.start, end: cell.end, ...unit }] : [];
}

/** Whether a cell holds a number without a unit of its own. */
export function isBareNumber(cell: string): boolean {
  return /^[-+−－]?[\d,. ]+$/.test(cell);
}

/** Whether the head of a column says that the units of the rows stand in it. */
export function isUnitHead(title: string): boolean {
  return unitColumn.test(title.replace(/\s/g, ''));
}

/** The unit behind a name: 产量（万吨）; undefined where none stands there. */
export function unitBehind(name: string): string | undefined {
  const said = headUnit.exec(name)?.[1];
  return said?.replace(/^单\s*位\s*[:：]\s*/u, '');
}

/** The unit that the corner of a table says for all of it: 指标（单位：万人）. */
export function unitOfAll(corner: string): string | undefined {
  return unitLine.exec(corner)?.[1];
}

/** Whether words are units that the lexicon has, one or several: 亿元, 万人、%. */
export function isTableUnit(said: string): boolean {
  return said.split(severalUnits).every((unit) => parsed(unit) !== null);
}

/** All that a table may say of the unit of a cell. */
export interface UnitPlaces {
  /** The heads of its column, the nearest first. */
  heads: readonly string[];
  /** What stands in its row in the column of units. */
  unitCell: string | undefined;
  /** The unit behind the last name of a row that had one. */
  row: string | undefined;
  /** The unit of the line above the table. */
  above: string | undefined;
}

/** The unit that a number of a cell has from its table; null where the table says none. */
export function inheritedUnit({ heads, unitCell, row, above }: UnitPlaces): Pick<HeadUnit, 'unit' | 'scale' | 'said'> | null {
  const ofHead = heads.map(unitBehind).find((said) => said !== undefined);
  const said = ofHead ?? unitCell ?? row ?? unitOfColumn(heads.join(''), above);
  return said === undefined ? null : (parsed(said) ?? asItStands(said, ofHead === undefined && unitCell === undefined));
}

/** A unit that is in no lexicon counts as it stands: 万标箱, £ million. Not all that stands in brackets is one. */
function asItStands(said: string, isUnit: boolean): Pick<HeadUnit, 'unit' | 'scale' | 'said'> | null {
  const looksSo =
    /^[百千万萬亿億]+\p{Script=Han}{1,4}$|^[£$€¥]|\b(?:thousand|million|billion)s?\b|^\p{Script=Han}{1,4}[/／]\p{Script=Han}{1,4}$/iu.test(
      said,
    );
  return isUnit || looksSo ? { unit: said, scale: 0, said } : null;
}

/** What a column of shares is titled: 增速, 比重, ±. */
const shares = /(?:增[速长幅减]|涨|升降|比重|占比|±|率)(?!.{0,2}[额量值])/u;

const severalUnits = /[、，,和；;]|\band\b/u;

/** The unit that the line above a table says for a column. Of two (亿元、%) the per cent is for growth and shares, the other for the rest. */
function unitOfColumn(title: string, above: string | undefined): string | undefined {
  const units = (above ?? '')
    .split(severalUnits)
    .map((unit) => unit.trim())
    .filter((unit) => unit !== '');
  const isShare = shares.test(title.replace(/\s/g, ''));
  if (units.length === 1) return isShare && !/[%‰]/.test(units[0] ?? '') ? undefined : units[0];
  const others = units.filter((unit) => unit !== '%');
  if (isShare) return units.find((unit) => unit === '%');
  return others.length === 1 ? others[0] : undefined;
}

function cellsOf(line: string, at: number): Cell[] {
  const content = line.trimStart();
  if (!separator.test(content)) return [];
  let start = at + line.length - content.length;
  return content.split(new RegExp(`(${separator.source})`)).flatMap((text, index) => {
    const cell = { text: text.trim(), start, end: start + text.length };
    start += text.length;
    return index % 2 === 0 ? [cell] : [];
  });
}

/** 万吨, 亿千瓦时, ±%: the scale words before the unit, and the unit. */
function parsed(head: string): Pick<HeadUnit, 'unit' | 'scale' | 'said'> | null {
  const said = head.replace(/^[±+-]+/, '').trim();
  if (said === '%' || said === '‰') return { unit: said, scale: 0, said };
  for (let length = 0, scale = 0; length < said.length; length += 1) {
    if (unitEnd(said, length) === said.length) return { unit: said.slice(length), scale, said };
    const exponent = exponentOf(said.charAt(length));
    if (exponent === 0) return null;
    scale += exponent;
  }
  return null;
}
