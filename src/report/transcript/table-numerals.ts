import { scaled } from '../numerals/decimal.ts';
import { movedBy, type Numeral, readAmounts, readNumerals } from '../numerals/read-numerals.ts';
import { inheritedUnit, isBareNumber, isUnitHead, type UnitPlaces, unitBehind } from '../numerals/tables.ts';
import { cellIn, columnHeads, namingColumn, tablesIn, widthOf } from './cell.ts';
import { withoutMark } from './note-marks.ts';
import type { Sentence, Transcript, TranscriptTable } from './transcript.ts';

/**
 * The numerals of a text with those of its tables read cell by cell, each with the unit that the table gives it: a table knows heads of
 * two rows and empty cells, which the lines of a text do not show.
 */
export function withTableNumerals(numerals: readonly Numeral[], transcript: Pick<Transcript, 'sections'>): Numeral[] {
  // What has no heads of its own may go on with a table above, whose heads the lines of the text still tell.
  const tables = tablesIn(transcript).filter(({ head }) => head > 0);
  const cells = tables.flatMap(numeralsOfTable);
  const places = tables.flatMap((table) => table.rows.flat().flatMap((cell) => cell ?? []));
  const ends = new Map(places.map(({ start, end }) => [start, end]));
  const starts = [...ends.keys()].sort((a, b) => a - b);
  let next = 0;
  const others = numerals.filter(({ numberStart }) => {
    while (next + 1 < starts.length && (starts[next + 1] ?? 0) <= numberStart) next += 1;
    const start = starts[next] ?? Number.POSITIVE_INFINITY;
    return numberStart < start || numberStart >= (ends.get(start) ?? 0);
  });
  return [...others, ...cells].sort((a, b) => a.start - b.start);
}

function numeralsOfTable(table: TranscriptTable): Numeral[] {
  const bare = new Map(bareCells(table).map((found) => [found.cell, found.places]));
  return table.rows.flat().flatMap((cell) => {
    const places = cell && bare.get(cell);
    if (!cell) return [];
    return places ? withUnit(cell, places) : read(cell);
  });
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
  let ofRow: string | undefined;
  return table.rows.slice(table.head).flatMap((cells, index) => {
    const row = table.head + index + 1;
    ofRow = unitBehind(cellIn(table, row, naming)?.text ?? '') ?? ofRow;
    return cells.flatMap((cell, place): BareCell[] => {
      if (!cell || place + 1 === naming || !isBareNumber(withoutMark(cell.text))) return [];
      const unitCell = unitAt < 0 ? undefined : cellIn(table, row, unitAt + 1)?.text;
      const places = { heads: (headsOf[place] ?? []).toReversed(), unitCell, row: ofRow, above: table.unit?.text };
      return [{ cell, row, column: place + 1, places }];
    });
  });
}

function read({ text, start }: Sentence): Numeral[] {
  return readNumerals(text).map((numeral) => movedBy(numeral, start));
}

/** The number of a cell in the unit of its table; as it stands where the table says none. */
function withUnit(cell: Sentence, places: UnitPlaces): Numeral[] {
  const unit = inheritedUnit(places);
  const [numeral, more] = readAmounts(withoutMark(cell.text));
  if (!unit || !numeral || more) return read(cell);
  const numbers = numeral.numbers.map((number) => scaled(number, unit.scale));
  return [movedBy({ ...numeral, kind: 'quantity', unit: unit.unit, elsewhere: unit.said, numbers }, cell.start)];
}
