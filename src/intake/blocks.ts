import { limits } from '../diagnostics/limits.ts';
import { Refusal } from './refusal.ts';

/** A paragraph, or a table: rows of cells, each on one line. */
export type SourceBlock = string | string[][];

/** A cell as a document holds it: what stands in it, and how many columns it spans. */
export interface SourceCell {
  blocks: SourceBlock[];
  columns: number;
}

const longestCell = 300;
const mostParagraphs = 6;

/**
 * The rows of a table; null for what is none. A page is laid out with tables, and frames stand around texts: a single column, a table
 * around other tables, cells of whole paragraphs.
 */
export function dataRows(rows: readonly SourceCell[][]): string[][] | null {
  if (rows.filter((row) => row.length > 1).length < 2 || !rows.flat().every(isDatum)) return null;
  const lines = rows.map((row) => row.flatMap(({ blocks, columns }) => [cellText(blocks), ...Array(Math.max(0, columns - 1)).fill('')]));
  return lines.filter((row) => row.some((cell) => cell !== ''));
}

function isDatum({ blocks }: SourceCell): boolean {
  return blocks.length <= mostParagraphs && blocks.every((block) => typeof block === 'string') && cellText(blocks).length <= longestCell;
}

/** The paragraphs of a cell on one line; between words of letters there is a space, between Chinese characters none. */
function cellText(blocks: readonly SourceBlock[]): string {
  return blocks.filter((block) => typeof block === 'string').reduce(joined, '');
}

/** Two pieces of a line with a space between them where a script with spaces needs one. */
export function joined(before: string, after: string): string {
  const needsSpace = /[\p{Script=Latin}\p{N},.;:!?)%]$/u.test(before) && /^[\p{Script=Latin}\p{N}(]/u.test(after);
  return before + (needsSpace ? ' ' : '') + after;
}

/** The text of blocks: a paragraph a line, with a blank line between blocks; rows of a table with bars. */
export function textOfBlocks(blocks: readonly SourceBlock[]): string {
  const parts = blocks.map((block) => (typeof block === 'string' ? block : block.map(rowText).join('\n'))).filter((part) => part !== '');
  return parts.length === 0 ? '' : `${parts.join('\n\n')}\n`;
}

/** A bar inside a cell would end it. */
function rowText(row: readonly string[]): string {
  return `| ${row.map((cell) => cell.replace(/[|｜]/gu, '/')).join(' | ')} |`;
}

/** The words of a paragraph whose spaces are all meant: without those around it. */
export function trimmed(text: string): string {
  return text.replace(/\t/g, ' ').trim();
}

/**
 * Asked before patterns are held against a text: some need a stack that grows with the white space in it.
 * @throws Refusal for what is longer than all text that a report may hold
 */
export function refuseLonger(length: number): void {
  if (length > limits.transcriptBytes) throw new Refusal('source-long', { most: String(limits.transcriptBytes) });
}

/** The words of a paragraph as a page shows it: a line break of its source is a space, and between Chinese characters nothing. */
export function withoutPadding(text: string): string {
  refuseLonger(text.length);
  const lines = text.replace(/(?<=[\p{Script=Han}\p{P}])[ \t]*[\r\n][ \t\r\n]*(?=[\p{Script=Han}\p{P}])/gu, '');
  return trimmed(lines.replace(/[ \t\r\n\f]+/g, ' '));
}

/** What stands raised behind other characters, in the characters for it: 10⁸ is not 108. */
export function raised(text: string): string {
  const signs = '⁰¹²³⁴⁵⁶⁷⁸⁹';
  return /^[\d+-]+$/.test(text)
    ? text
        .replace(/\d/g, (digit) => signs.charAt(Number(digit)))
        .replace(/-/g, '⁻')
        .replace(/\+/g, '⁺')
    : text;
}

/** Paragraphs in columns that tabs make are rows of a table: two tabs or more, or one before numbers; any other tab is a space. */
export function withTabRows(blocks: readonly SourceBlock[]): SourceBlock[] {
  const found: SourceBlock[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const rows = tabRowsFrom(blocks, at);
    if (rows.length > 1) {
      found.push(rows);
      at += rows.length - 1;
    } else {
      const block = blocks[at] ?? '';
      found.push(typeof block === 'string' ? trimmed(block) : block);
    }
  }
  return found;
}

function tabRowsFrom(blocks: readonly SourceBlock[], from: number): string[][] {
  const rows: string[][] = [];
  for (const block of blocks.slice(from)) {
    const cells = typeof block === 'string' ? block.trim().split(/\t+/).map(trimmed) : [];
    if (cells.length < 2 || (rows[0] && rows[0].length !== cells.length)) break;
    rows.push(cells);
  }
  const isTable = (rows[0]?.length ?? 0) > 2 || rows.slice(1).every((row) => /^[-\d.,，%]+$/.test(row[1] ?? ''));
  return isTable ? rows : [];
}
