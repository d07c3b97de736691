import type { CellQuote } from '../schema/registers.ts';
import { type CellPlace, columnHeads, rowHeads, widthOf, withoutPartWords } from '../transcript/cell.ts';
import { cellQuoteOf } from '../transcript/quote-cell.ts';
import type { Transcript } from '../transcript/transcript.ts';
import { lastTime } from './times-said.ts';

/** What is proposed for the number of a cell. */
export interface ProposedCell {
  label: string;
  quote: CellQuote;
  /** What the table says of the time; undefined where it says nothing. */
  date: string | undefined;
}

/** A head that says by how much something changed or what part it is, not what. */
const ofAnother = /^(?:比|较|較|同比|环比|環比|增[长長速幅减減]|涨|漲|升|下降|占|构成|構成|比重|±|change|growth|share|percent|per cent)/iu;
/** A head that says nothing of what is counted. */
const sayingNothing = /^(?:数量|數量|数值|數值|指标值|指標值|绝对数|絕對數|实绩|實績|value|number|amount)$/iu;
const yearOnly = /^(?:19|20)\d{2}(?:年度?)?$/u;

/** Proposes a label out of the heads of a cell, its quote by them, and the time that they or the caption say. */
export function cellProposal(transcript: Pick<Transcript, 'reading' | 'sections'>, place: CellPlace): ProposedCell {
  const { table, row, column } = place;
  const rowNames = rowHeads(transcript, table, row).map(({ text }) => text);
  const columnNames = columnHeads(table, column).map(({ text }) => text);
  const nearest = [...columnNames.toReversed(), ...rowNames.toReversed(), table.caption?.text ?? ''];
  const date = nearest.map((text) => lastTime(yearOnly.test(text) ? `${text.slice(0, 4)}年` : text)).find((found) => found !== undefined);
  return { label: labelOf(rowLabel(transcript, place), columnLabel(place)), quote: cellQuoteOf(transcript, place), date };
}

function labelOf(row: string, column: string): string {
  if (row === '' || column === '') return row || column;
  return /\p{Script=Han}/u.test(row + column) ? row + column : `${row}, ${column.charAt(0).toLowerCase()}${column.slice(1)}`;
}

/** 稻谷 as a part of 粮食: 粮食中的稻谷. */
function rowLabel(transcript: Pick<Transcript, 'reading' | 'sections'>, { table, row }: CellPlace): string {
  const names = rowHeads(transcript, table, row).map(({ text }) => plainHead(withoutPartWords(text)));
  const [own = '', whole = ''] = names.slice(-2).reverse();
  if (yearOnly.test(own)) return whole;
  if (whole === '') return own;
  return /\p{Script=Han}/u.test(own) ? `${whole}中的${own}` : `${whole}, of which ${own}`;
}

/** 比上年增长 is of what the column before it counts: 产量比上年增长. */
function columnLabel({ table, column }: CellPlace): string {
  const own = headOf(column);
  if (!ofAnother.test(own)) return own;
  for (let before = column - 1; before > 1; before -= 1) {
    const other = headOf(before);
    if (!ofAnother.test(other) && !/单位|單位|^unit/iu.test(other)) return /\p{Script=Han}/u.test(own) ? other + own : `${other}, ${own}`;
  }
  return own;

  function headOf(at: number): string {
    const heads = at > widthOf(table) ? [] : columnHeads(table, at).map(({ text }) => plainHead(text));
    const saying = heads.filter((head) => !yearOnly.test(head) && !sayingNothing.test(head));
    return saying.join(/\p{Script=Han}/u.test(saying.join('')) ? '' : ' ');
  }
}

/** A head without its unit and the spaces that set it: 产　量（万吨） is 产量. */
function plainHead(text: string): string {
  const words = text.replace(/\s*[（(][^（()）]*[)）]\s*$/u, '').trim();
  return /\p{Script=Han}/u.test(words) ? words.replace(/\s+/gu, '') : words;
}
