import { type Diagnostic, diagnostic, placeAt } from '../diagnostics/diagnostic.ts';
import { limits } from '../diagnostics/limits.ts';

/** Letters and digits in a row. */
const word = /[\p{L}\p{M}\p{N}]+/gu;
/** Digits, with the marks between them; and the same in Chinese. */
const number = /\p{N}(?:[.,]?\p{N})*/gu;
const numeral = /\p{N}(?:[.,]?\p{N})*|[一二三四五六七八九十百千万亿]+/gu;
/** What stands before the text of a line: indentation, marks of quotes and of items. */
const lead = /^(?:[ \t>]|[-*+](?=[ \t])|\d{1,9}[.)](?=[ \t]))*/;

/**
 * The first line of a text that is longer than any, holds a longer word than any, or is nested deeper than any list or quote; nothing
 * where there is none. Asked before a parser sees the text: some need a time that grows faster than such a line.
 */
export function lineDiagnostics(file: string, text: string): Diagnostic[] {
  let number = 0;
  for (const line of text.split('\n')) {
    number += 1;
    const found = line.length > limits.number ? longestIn(line) : null;
    if (!found) continue;
    const { code, at, most, details } = found;
    return [diagnostic(code, { file, line: number, column: at + 1 }, { most: String(most), ...details })];
  }
  return [];
}

type Found = Pick<Diagnostic, 'code'> & { at: number; most: number; details?: Record<string, string> };

function longestIn(line: string): Found | null {
  if (line.length > limits.line) return { code: 'line-long', at: limits.line, most: limits.line };
  if ((lead.exec(line)?.[0].length ?? 0) > limits.lead) return { code: 'nested-deep', at: 0, most: limits.depth };
  return longRun(line, number, limits.number) ?? longRun(line, word, limits.word);
}

function longRun(line: string, pattern: RegExp, most: number): Found | null {
  if (line.length <= most) return null;
  for (const { 0: found, index } of line.matchAll(pattern))
    if (found.length > most)
      return { code: 'word-long', at: index, most, details: { word: found.slice(0, 20), length: String(found.length) } };
  return null;
}

/** The diagnostic of a text with more numerals than any; each is read with all that stands around it. */
export function numeralDiagnostics(file: string, text: string): Diagnostic[] {
  let count = 0;
  for (const { index } of text.matchAll(numeral)) {
    count += 1;
    if (count > limits.numerals)
      return [diagnostic('too-many', placeAt(file, text, index), { kind: 'numerals', most: String(limits.numerals) })];
  }
  return [];
}
