import { type Diagnostic, diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest.ts';
import { failure, type Result, success } from '../result.ts';
import type { CellQuote } from '../schema/registers.ts';
import { type CellPlace, cellIn, columnHeads, namingColumn, rowHeads, tablesIn, widthOf, withoutPartWords } from './cell.ts';
import { type PlacedQuote, placedAt } from './quote.ts';
import type { Transcript, TranscriptTable } from './transcript.ts';

/** The ways to name a row or a column, the strictest first: of each, what it is called so. */
interface Named {
  number: number;
  names: string[];
}

/**
 * Finds the cell that an author named by its table and by the heads of its row and its column; where heads repeat or there is none, by
 * their numbers as in the id of the cell.
 */
export function placeCell(
  transcript: Transcript,
  { table: id, row, column }: CellQuote,
  placeOf: (key: keyof CellQuote) => Place,
): Result<PlacedQuote | null> {
  const tables = tablesIn(transcript);
  const table = tables.find((one) => one.id === id);
  if (!table) return failure(tableDiagnostic(id, tables, placeOf('table')));
  const rows = rowsOf(transcript, table);
  const columns = columnsOf(table);
  const [inRow, inColumn] = [numbersOf(row, rows), numbersOf(column, columns)];
  const wrong = [
    ...wrongName(row, inRow, rows, { table: id, key: 'row' }, placeOf('row')),
    ...wrongName(column, inColumn, columns, { table: id, key: 'column' }, placeOf('column')),
  ];
  if (wrong.length > 0) return failure(...wrong);
  const cell = cellIn(table, inRow[0] ?? 0, inColumn[0] ?? 0);
  if (!cell) return failure(diagnostic('cell-empty', placeOf('column'), { table: id, row, column }));
  return success(placedAt(transcript, cell, cell.start, cell.end));
}

/** How a cell is named: by the heads of its row and its column where those are its alone, else by their numbers. */
export function cellQuoteOf(transcript: Pick<Transcript, 'reading' | 'sections'>, { table, row, column }: CellPlace): CellQuote {
  const nameOf = (number: number, named: readonly Named[]) => {
    const own = named.find((one) => one.number === number)?.names ?? [];
    const isOnly = (name: string) => numbersOf(name, named).join() === String(number);
    const name = [own[1] ?? '', ...own].find((one) => one !== '' && isOnly(one));
    return name?.replace(/(?<=\p{Script=Han})\s+(?=\p{Script=Han})/gu, '') ?? String(number);
  };
  return { table: table.id, row: nameOf(row, rowsOf(transcript, table)), column: nameOf(column, columnsOf(table)) };
}

function tableDiagnostic(id: string, tables: readonly TranscriptTable[], place: Place): Diagnostic {
  const ids = tables.map((table) => table.id);
  const listed = tables.map(({ id: name, caption }) => (caption ? `${name} ${caption.text}` : name));
  return diagnostic('table-none', place, { table: id, nearest: nearestName(id, ids), tables: listed.join('、') });
}

function rowsOf(transcript: Pick<Transcript, 'reading' | 'sections'>, table: TranscriptTable): Named[] {
  return table.rows.flatMap((_, index) => {
    const number = index + 1;
    if (number <= table.head) return [];
    const heads = rowHeads(transcript, table, number).map(({ text }) => text);
    const own = cellIn(table, number, namingColumn(table))?.text ?? '';
    const inWhole = heads.slice(-2).map(withoutPartWords).join('');
    return [{ number, names: [own, withoutPartWords(own), inWhole, heads.map(withoutPartWords).join(''), withoutUnit(own)] }];
  });
}

function columnsOf(table: TranscriptTable): Named[] {
  return Array.from({ length: widthOf(table) }, (_, index) => {
    const heads = columnHeads(table, index + 1).map(({ text }) => text);
    const own = heads.at(-1) ?? '';
    return { number: index + 1, names: [own, heads.join(''), withoutUnit(own), heads.map(withoutUnit).join('')] };
  });
}

/** 比上年增长（±%） without what stands in brackets at its end. */
function withoutUnit(head: string): string {
  return head.replace(/\s*[（(][^（()）]*[)）]\s*$/u, '');
}

/** Names are alike whatever space stands in them, and in whatever width their signs were typed. */
function plainName(name: string): string {
  return name.normalize('NFKC').replace(/\s/gu, '').toLowerCase();
}

/** The numbers of the rows or columns that are called so, by the strictest way in which any is; else that of the number itself. */
function numbersOf(name: string, named: readonly Named[]): number[] {
  const wanted = plainName(name);
  const ways = named[0]?.names.length ?? 0;
  for (let way = 0; way < ways; way += 1) {
    const found = named.filter(({ names }) => wanted !== '' && plainName(names[way] ?? '') === wanted);
    if (found.length > 0) return found.map(({ number }) => number);
  }
  return named.filter(({ number }) => String(number) === wanted).map(({ number }) => number);
}

function wrongName(
  name: string,
  found: readonly number[],
  named: readonly Named[],
  { table, key }: { table: string; key: 'row' | 'column' },
  place: Place,
): Diagnostic[] {
  if (found.length === 1) return [];
  if (found.length > 1) {
    const [own = '', joined = '', inWhole = ''] = named.find(({ number }) => number === found[0])?.names ?? [];
    // The row that it is a part of, or the upper head, may tell it apart.
    const whole = key === 'row' ? inWhole : joined;
    return [
      diagnostic(key === 'row' ? 'table-row-many' : 'table-column-many', place, {
        ...{ table, name, numbers: found.join('、'), first: String(found[0]), whole: whole === own ? '' : whole },
      }),
    ];
  }
  const known = named.flatMap(({ names: [own = ''] }) => (own === '' ? [] : [withoutPartWords(own.replace(/\s/gu, ''))]));
  return [
    diagnostic(key === 'row' ? 'table-row-none' : 'table-column-none', place, {
      ...{ table, name, nearest: nearestName(name, [...known.map(withoutUnit), ...known]), known: known.join('、') },
    }),
  ];
}
