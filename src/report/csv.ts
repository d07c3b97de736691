import type { Decimal } from './numerals/decimal.ts';

/** A cell: text, a number, a number digit for digit, or nothing. */
export type Cell = string | number | { decimal: Decimal } | null;

const byteOrderMark = '\ufeff';
const formula = /^'*[\s\0]*[=+\-@＝＋－＠]/u;
const needsQuotes = /[",\r\n]|^\s|\s$/;

/**
 * Writes a table as CSV (RFC 4180: CRLF, quotes doubled) with the byte order mark without which Excel reads
 * UTF-8 as the local code page.
 */
export function csvText(header: readonly string[], rows: readonly (readonly Cell[])[]): string {
  const lines = [header, ...rows].map((cells) => cells.map(cellText).join(','));
  return `${byteOrderMark}${lines.map((line) => `${line}\r\n`).join('')}`;
}

function cellText(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell === 'number') return JSON.stringify(cell);
  if (typeof cell === 'object') return cell.decimal;
  const text = shielded(cell);
  return needsQuotes.test(text) ? `"${text.replace(/"/g, '""')}"` : text;
}

/**
 * Puts an apostrophe before text that a spreadsheet would run as a formula (CWE-1236). Text that already has
 * apostrophes before such a beginning gets one more, so that taking one away always gives the text back.
 */
export function shielded(text: string): string {
  return formula.test(text) ? `'${text}` : text;
}
