import { scaled } from '../numerals/decimal.ts';
import { movedBy, type Numeral, readAmounts, readCell } from '../numerals/read-numerals.ts';
import { inheritedUnit, isBareNumber, isUnitHead, type UnitPlaces, unitBehind, unitOfAll } from '../numerals/tables.ts';
import { inSimplified } from '../numerals/traditional.ts';
import { cellIn, columnHeads, namingColumn, tablesIn, widthOf } from './cell.ts';
import { withoutMark } from './note-marks.ts';
import type { Sentence, Transcript, TranscriptTable } from './transcript.ts';

/**
 * The numerals of a text with those of its tables read cell by cell, each with the unit that the table gives it: a table knows heads of
 * two rows and empty cells, which the lines of a text do not show. What stands in a cell never belongs to the page.
 */
export function withTableNumerals(numerals: readonly Numeral[], transcript: Pick<Transcript, 'sections'>): Numeral[] {
  const tables = tablesIn(transcript);
  // What has no heads of its own may go on with a table above, whose heads the lines of the text still tell.
  const [headed, headless] = [tables.filter(({ head }) => head > 0), tables.filter(({ head }) => head === 0)];
  const within = finderOf(numerals);
  const misread = headless.flatMap(cellsOf).filter((cell) => within(cell).some(({ kind }) => kind === 'furniture'));
  const cells = [...headed.flatMap(numeralsOfTable), ...misread.flatMap(read)];
  const replaced = new Set([...headed.flatMap(cellsOf), ...misread].flatMap(within));
  return [...numerals.filter((numeral) => !replaced.has(numeral)), ...cells].sort((a, b) => a.start - b.start);
}

function cellsOf({ rows }: TranscriptTable): Sentence[] {
  return rows.flat().flatMap((cell) => cell ?? []);
}

/** Finds the numerals whose number begins in a cell; the numerals stand in their order. */
function finderOf(numerals: readonly Numeral[]): (cell: Sentence) => Numeral[] {
  return ({ start, end }) => {
    let [from, beyond] = [0, numerals.length];
    while (from < beyond) {
      const middle = (from + beyond) >> 1;
      if ((numerals[middle]?.numberStart ?? 0) < start) from = middle + 1;
      else beyond = middle;
    }
    let to = from;
    while ((numerals[to]?.numberStart ?? Number.POSITIVE_INFINITY) < end) to += 1;
    return numerals.slice(from, to);
  };
}

/** （24）: a number that may be negative, and neither a day nor a marker. */
const inBrackets = /^[（(]\s*[\d,.，]*\d\s*[)）]$/u;

function numeralsOfTable(table: TranscriptTable): Numeral[] {
  const bare = new Map(bareCells(table).map((found) => [found.cell, found]));
  const naming = columnHeads(table, namingColumn(table)).map(({ text }) => text);
  return table.rows.flatMap((row, index) =>
    row.flatMap((cell) => {
      if (!cell) return [];
      const found = bare.get(cell);
      if (found) return ofBareCell(found);
      if (index >= table.head && inBrackets.test(cell.text)) return read(cell).map((numeral) => ({ ...numeral, kind: 'unknown' }));
      return index < table.head ? read(cell) : read(cell).map((numeral) => asNamed(numeral, naming));
    }),
  );
}

/** A cell that holds a number alone, with what its table says of its unit. */
export interface BareCell {
  cell: Sentence;
  row: number;
  column: number;
  places: UnitPlaces;
}

/** The cells of a table that hold a number alone, in order. */
export function bareCells(table: TranscriptTable): BareCell[] {
  const naming = namingColumn(table);
  const headsOf = Array.from({ length: widthOf(table) }, (_, index) => columnHeads(table, index + 1).map(({ text }) => text));
  const unitAt = headsOf.findIndex((heads) => heads.some(isUnitHead));
  const above = table.unit?.text ?? columnHeads(table, naming).flatMap(({ text }) => unitOfAll(text) ?? [])[0];
  let ofRow: string | undefined;
  return table.rows.slice(table.head).flatMap((cells, index) => {
    const row = table.head + index + 1;
    ofRow = unitBehind(cellIn(table, row, naming)?.text ?? '') ?? ofRow;
    return cells.flatMap((cell, place): BareCell[] => {
      if (!cell || place + 1 === naming || !isBareNumber(withoutMark(cell.text))) return [];
      const unitCell = unitAt < 0 ? undefined : cellIn(table, row, unitAt + 1)?.text;
      const places = { heads: (headsOf[place] ?? []).toReversed(), unitCell, row: ofRow, above };
      return [{ cell, row, column: place + 1, places }];
    });
  });
}

function read({ text, start }: Sentence): Numeral[] {
  return readCell(text).map((numeral) => movedBy(numeral, start));
}

/** Heads of what only tells things apart. The 电话用户 of a town are counted. */
const tellingApart = /^(?:序号|#|no\.?)$|(?:编号|代码|代号|邮编|号码|电话|热线)$|\b(?:no\.|code|phone|telephone|postcode)$/iu;
/** Heads of times, and what stands below them: 年份 2019, 月份 3. 响应时间 12 is an amount. */
const times: readonly (readonly [head: RegExp, number: RegExp])[] = [
  [/^年度?$|年份|日期|时间$|^(?:\w+ )?year(?: \w+)?$|\bdate\b/iu, /^(?:1[89]|20)\d{2}$/],
  [/^月份?$|^month$/iu, /^(?:[1-9]|1[0-2])$/],
  [/^日期?$|^(?:date|day)$/iu, /^(?:[1-9]|[12]\d|3[01])$/],
];

/** The number of a cell in the unit of its table; where the table says none it is an amount whose unit nobody knows yet. */
function ofBareCell({ cell, places }: BareCell): Numeral[] {
  const unit = inheritedUnit(places);
  const [numeral, more] = readAmounts(withoutMark(cell.text));
  if (!numeral || more) return read(cell);
  if (!unit) return [movedBy(asNamed({ ...numeral, kind: 'quantity' }, places.heads), cell.start)];
  const numbers = numeral.numbers.map((number) => scaled(number, unit.scale));
  return [movedBy({ ...numeral, kind: 'quantity', unit: unit.unit, elsewhere: unit.said, numbers }, cell.start)];
}

/** A number without a unit is what the head of its column says: a number of order, a time. */
function asNamed(numeral: Numeral, heads: readonly string[]): Numeral {
  if (numeral.unit !== '' || (numeral.kind !== 'unknown' && numeral.kind !== 'quantity')) return numeral;
  const names = heads.map((head) =>
    inSimplified(head)
      .replace(/\s(?=\p{Script=Han})/gu, '')
      .trim(),
  );
  if (names.some((name) => tellingApart.test(name))) return { ...numeral, kind: 'ordinal' };
  const isTime = times.some(([head, number]) => names.some((name) => head.test(name)) && numeral.numbers.every((one) => number.test(one)));
  return isTime ? { ...numeral, kind: 'date' } : numeral;
}
