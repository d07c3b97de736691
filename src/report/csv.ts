import type { Decimal } from './numerals/decimal.ts';

/** A cell: text, a number, a number digit for digit, or nothing. */
export type Cell = string | number | { decimal: Decimal } | null;

const byteOrderMark = '\ufeff';
const formula = /^'*[\s\0]*[=+\-@＝＋－＠]/u;
const needsQuotes = /[",\r\n]|^\s|\s$/;

/** Writes a table for programs as CSV (RFC 4180: CRLF, quotes doubled), without the byte order mark that Frictionless takes for text. */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return table([header, ...rows], (cell) => (typeof cell === 'string' ? shielded(cell) : cell.decimal));
}

/**
 * Writes a table as CSV for spreadsheets: with the byte order mark without which Excel reads UTF-8 as the local code page, and what a
 * spreadsheet would change into a number, a date or the result of a formula as a formula that is just this text; one that is too long
 * for that or holds quotes, which Gnumeric then does not read, has an apostrophe in front.
 */
export function spreadsheetText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  return byteOrderMark + table([header, ...rows], forSpreadsheet);
}

type WrittenCell = Exclude<Cell, number | null>;

function table(rows: readonly (readonly Cell[])[], written: (cell: WrittenCell) => string): string {
  return rows.map((cells) => `${cells.map((cell) => cellText(cell, written)).join(',')}\r\n`).join('');
}

function cellText(cell: Cell, written: (cell: WrittenCell) => string): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return JSON.stringify(cell);
  const text = written(cell);
  return needsQuotes.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Puts an apostrophe before text that a spreadsheet would run as a formula (CWE-1236). Text that already has
 * apostrophes before such a beginning gets one more, so that taking one away always gives the text back.
 */
export function shielded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}

/** What a spreadsheet may take for a number, a date, a time or a truth: 2.10, 1-2, 43%, 12月25日, mar-5, 1e5. */
const likeValue =
  /^(?=.*\p{N})[\p{N}\p{P}\p{S}\p{Z}年月日时時分秒上下午]*[a-z]{0,9}[\p{N}\p{P}\p{S}\p{Z}年月日时時分秒上下午]*$|^(?:true|false)$/iu;
/** The longest text that a formula of Excel may hold, and the most digits of a number that it keeps. */
const limits = { text: 255, digits: 15 };

function forSpreadsheet(cell: WrittenCell): string {
  if (typeof cell !== 'string') return isTooLong(cell.decimal) ? `="${cell.decimal}"` : cell.decimal;
  const isChanged = formula.test(cell) || likeValue.test(cell);
  const isFormula = isChanged && cell.length <= limits.text && !cell.includes('"');
  return isFormula ? `="${cell}"` : shielded(cell);
}

function isTooLong(decimal: Decimal): boolean {
  return decimal.replace(/\D/g, '').length > limits.digits;
}
