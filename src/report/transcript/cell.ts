import type { Sentence, Transcript, TranscriptTable } from './transcript.ts';

/** A cell of a table of the speech; row and column count from 1, as its id does. */
export interface CellPlace {
  table: TranscriptTable;
  row: number;
  column: number;
}

type Spoken = Pick<Transcript, 'reading' | 'sections'>;

/** The tables of a speech, in order. */
export function tablesIn({ sections }: Pick<Transcript, 'sections'>): TranscriptTable[] {
  return sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ table }) => table ?? []));
}

/** The cell that a sentence is; null where the sentence is none. */
export function cellOf(transcript: Pick<Transcript, 'sections'>, sentenceId: string): CellPlace | null {
  const [, id, row, column] = /^(.+-t\d+)-r(\d+)c(\d+)$/.exec(sentenceId) ?? [];
  const table = id === undefined ? undefined : tablesIn(transcript).find((one) => one.id === id);
  return table ? { table, row: Number(row), column: Number(column) } : null;
}

/** What stands in a cell; null where it is empty. */
export function cellIn({ rows }: TranscriptTable, row: number, column: number): Sentence | null {
  return rows[row - 1]?.[column - 1] ?? null;
}

/** How many columns a table has. */
export function widthOf({ rows }: TranscriptTable): number {
  return Math.max(0, ...rows.map(({ length }) => length));
}

/** The column that names the rows: the second where the first only counts them. */
export function namingColumn(table: TranscriptTable): number {
  const first = cellIn(table, 1, 1)?.text.replace(/\s/gu, '') ?? '';
  return table.head > 0 && /^(?:序号|序號|编号|編號|No\.?)$/iu.test(first) && widthOf(table) > 2 ? 2 : 1;
}

/** The heads of a column from above: a head that spans several columns stands in the first of them. */
export function columnHeads(table: TranscriptTable, column: number): Sentence[] {
  return Array.from({ length: table.head }, (_, index) => {
    const row = index + 1;
    const own = cellIn(table, row, column);
    return own ?? (row < table.head ? spanningHead(table, row, column) : null);
  }).flatMap((head) => head ?? []);
}

/** How many columns a cell of the head spans: those behind it that are empty while the row below divides them. */
export function headSpan(table: TranscriptTable, row: number, column: number): number {
  if (row >= table.head || !cellIn(table, row, column) || !cellIn(table, row + 1, column)) return 1;
  let beyond = column + 1;
  while (beyond <= widthOf(table) && !cellIn(table, row, beyond) && cellIn(table, row + 1, beyond)) beyond += 1;
  return beyond - column;
}

function spanningHead(table: TranscriptTable, row: number, column: number): Sentence | null {
  for (let before = column - 1; before > 0; before -= 1) {
    const head = cellIn(table, row, before);
    if (head) return before + headSpan(table, row, before) > column ? head : null;
  }
  return null;
}

/** The words with which a row says that it is a part of one above: 其中：, #, of which. */
const partWords = /^(?:其\s*中\s*[:：]?|[#＃]|of\s+which:?)\s*/iu;

/** The name of a row without the words that make it a part of another. */
export function withoutPartWords(name: string): string {
  return name.replace(partWords, '');
}

/** The row of which a row is a part, because it says so (其中：) or stands further in; null where it is none. */
export function wholeOfRow({ reading }: Pick<Transcript, 'reading'>, table: TranscriptTable, row: number): number | null {
  const nameAt = (at: number) => (at > table.head ? cellIn(table, at, namingColumn(table)) : null);
  const own = nameAt(row);
  if (!own) return null;
  const saysPart = ({ text }: Sentence) => partWords.test(text);
  for (let above = row - 1; above > table.head; above -= 1) {
    const other = nameAt(above);
    if (!other || table.rows[above - 1]?.length === 1) return null;
    // What stands below 其中：稻谷 and further in goes on with the parts of the same whole.
    const isWhole = !saysPart(other) && (saysPart(own) || indentOf(reading, own) > indentOf(reading, other));
    if (isWhole) return above;
    if (!saysPart(own) && indentOf(reading, own) === 0) return null;
  }
  return null;
}

/** How far in a line begins. */
function indentOf(reading: string, { start }: Sentence): number {
  const lead = reading.slice(reading.lastIndexOf('\n', start - 1) + 1, start);
  return /^[\s\u3000]*$/u.test(lead) ? lead.replace(/\u3000/gu, '  ').length : 0;
}

/** The heads of a row from the widest: the part of the table in which it stands, the row that it is a part of, its own name. */
export function rowHeads(transcript: Spoken, table: TranscriptTable, row: number): Sentence[] {
  const column = namingColumn(table);
  const whole = wholeOfRow(transcript, table, row);
  const group = table.rows.slice(table.head, row - 1).findLast(({ length }) => length === 1)?.[0] ?? null;
  return [group, whole === null ? null : cellIn(table, whole, column), cellIn(table, row, column)].flatMap((head) => head ?? []);
}
