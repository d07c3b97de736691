import { scaled } from '../numerals/decimal.ts';
import { movedBy, type Numeral, readAmounts, readNumerals } from '../numerals/read-numerals.ts';
import { inheritedUnit, isBareNumber, isUnitHead, unitBehind } from '../numerals/tables.ts';
import { cellIn, columnHeads, namingColumn, tablesIn, widthOf } from './cell.ts';
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
  const unitAt = Array.from({ length: widthOf(table) }, (_, index) => index + 1).find((column) =>
    columnHeads(table, column).some(({ text }) => isUnitHead(text)),
  );
  let ofRow: string | undefined;
  return table.rows.flatMap((cells, index) => {
    const row = index + 1;
    const isBody = row > table.head;
    if (isBody) ofRow = unitBehind(cellIn(table, row, namingColumn(table))?.text ?? '') ?? ofRow;
    return cells.flatMap((cell, place) => {
      if (!cell) return [];
      const column = place + 1;
      if (!isBody || column === namingColumn(table) || !isBareNumber(cell.text)) return read(cell);
      return withUnit(cell, {
        heads: columnHeads(table, column)
          .map(({ text }) => text)
          .reverse(),
        unitCell: unitAt === undefined ? undefined : cellIn(table, row, unitAt)?.text,
        row: ofRow,
        above: table.unit?.text,
      });
    });
  });
}

function read({ text, start }: Sentence): Numeral[] {
  return readNumerals(text).map((numeral) => movedBy(numeral, start));
}

/** The number of a cell in the unit of its table; as it stands where the table says none. */
function withUnit(cell: Sentence, places: Parameters<typeof inheritedUnit>[0]): Numeral[] {
  const unit = inheritedUnit(places);
  const [numeral, more] = readAmounts(cell.text);
  if (!unit || !numeral || more) return read(cell);
  const numbers = numeral.numbers.map((number) => scaled(number, unit.scale));
  return [movedBy({ ...numeral, kind: 'quantity', unit: unit.unit, elsewhere: unit.said, numbers }, cell.start)];
}
