import { simplify } from '../numerals/traditional.ts';
import { unwrapped } from '../numerals/wrapped-lines.ts';
import type { Stretch } from './block.ts';
import { isPageNumber } from './furniture.ts';

/** A line of a text, whole: what the width of a page or its end broke is joined again. */
export interface Line {
  /** Without the white space around it. */
  text: string;
  /** The same in simplified characters, one for one: what patterns are held against. */
  plain: string;
  /** White space in front of it. */
  indent: string;
  /** Number of blank lines before it. */
  gap: number;
  /** Where a stretch of `text` stands in the text as given. */
  origin(start: number, end: number): Stretch;
  /** Page numbers that stood inside it. */
  pageNumbers: Line[];
}

/** The lines of a text that are not blank. */
export function linesOf(text: string): Line[] {
  return joinPages(joinWidths(text));
}

/** The lines with the breaks undone that the width of a page made. */
function joinWidths(text: string): Line[] {
  const { text: whole, origins } = unwrapped(text);
  const originOf = (at: number) => origins?.[at] ?? at;
  const lines: Line[] = [];
  let gap = 0;
  for (const { 0: full, index } of whole.matchAll(/[^\r\n]+|\r\n?|\n/g)) {
    if (/^[\r\n]/.test(full)) gap += 1;
    else if (full.trim() !== '') {
      const indent = /^\s*/.exec(full)?.[0] ?? '';
      const at = index + indent.length;
      const origin = (start: number, end: number) => ({
        start: originOf(at + start),
        end: end === 0 ? originOf(at) : originOf(at + end - 1) + 1,
      });
      lines.push(lineOf(full.trim(), indent, Math.max(0, gap - 1), origin));
      gap = 0;
    }
  }
  return lines;
}

function lineOf(text: string, indent: string, gap: number, origin: Line['origin']): Line {
  return {
    text,
    plain: Array.from({ length: text.length }, (_, at) => simplify(text.charAt(at))).join(''),
    indent,
    gap,
    origin,
    pageNumbers: [],
  };
}

const goesOnAfter = /[\p{Script=Han}\p{Ll}\d，、,%]$/u;
const goesOnWith = /^[\p{Script=Han}\p{Ll}\d，、]/u;
const begins = /^(?:[一二三四五六七八九十]{1,3}[、是]|\d{1,2}[.、．]|[（(]|——|问|答)/u;
const shortestBroken = 24;

/** Joins what the end of a page parted: a sentence, the number of the page, and how the sentence goes on. */
function joinPages(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const last = joined.at(-1);
    const numbers = pageNumbersFrom(lines, at);
    const next = lines[at + numbers.length];
    if (last && next && numbers.length > 0 && isBroken(last.text, next.text)) {
      joined[joined.length - 1] = { ...joinTwo(last, next), pageNumbers: [...last.pageNumbers, ...numbers] };
      at += numbers.length;
    } else joined.push(line);
  }
  return joined;
}

function pageNumbersFrom(lines: Line[], at: number): Line[] {
  const beyond = lines.findIndex(({ plain }, index) => index >= at && !isPageNumber(plain));
  return lines.slice(at, beyond < 0 ? lines.length : beyond);
}

function isBroken(before: string, after: string): boolean {
  return before.length >= shortestBroken / 2 && goesOnAfter.test(before) && goesOnWith.test(after) && !begins.test(after);
}

function joinTwo(first: Line, second: Line): Line {
  const between = /[\p{Script=Latin},]$/u.test(first.text) && /^[\p{Script=Latin}\d]/u.test(second.text) ? ' ' : '';
  const cut = first.text.length + between.length;
  const origin = (start: number, end: number): Stretch => ({
    start:
      start < first.text.length ? first.origin(start, start + 1).start : second.origin(Math.max(0, start - cut), start - cut + 1).start,
    end: end <= first.text.length ? first.origin(0, end).end : second.origin(0, end - cut).end,
  });
  return { ...lineOf(first.text + between + second.text, first.indent, first.gap, origin) };
}
