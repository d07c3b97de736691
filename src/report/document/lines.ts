import { simplify } from '../numerals/traditional.ts';
import { unwrapped } from '../numerals/wrapped-lines.ts';
import type { Stretch } from './block.ts';
import { isPageNumber } from './furniture.ts';
import { markerAt } from './markers.ts';

/** A line of a text, whole: what the width of a page or its end broke is joined again. */
export interface Line {
  /** Without the white space around it. */
  text: string;
  /** The same in simplified characters, one for one: what patterns are held against. */
  plain: string;
  /** White space in front of it. */
  indent: string;
  /** White space behind it. */
  tail: string;
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
      const tail = full.slice(full.trimEnd().length);
      lines.push({ ...lineOf(full.trim(), indent, Math.max(0, gap - 1), origin), tail });
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
    tail: '',
    gap,
    origin,
    pageNumbers: [],
  };
}

const hasHan = /\p{Script=Han}/u;
const goesOnAfter = /[\p{Script=Han}\p{Ll}\d，、,%]$/u;
const goesOnWith = /^[\p{Script=Han}\p{Ll}\d，、.%％；。）]/u;
const shortestBroken = 12;
const longestRunning = 80;

/** Joins what the end of a page parted: a sentence, the number of the page with the running title, and how the sentence goes on. */
function joinPages(lines: Line[]): Line[] {
  const joined: Line[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] as Line;
    const last = joined.at(-1);
    const between = pageEndFrom(lines, at);
    const next = lines[at + between.length];
    if (last && next && between.length > 0 && isBroken(last, next)) {
      joined[joined.length - 1] = { ...joinTwo(last, next), pageNumbers: [...last.pageNumbers, ...between] };
      at += between.length;
    } else if (between.length > 0) {
      joined.push(...between);
      at += between.length - 1;
    } else joined.push(line);
  }
  return joined;
}

/** The number of a page, with the running titles that stand beside it between blank lines. */
function pageEndFrom(lines: readonly Line[], at: number): Line[] {
  let beyond = at;
  let others = 0;
  let hasNumber = false;
  for (; beyond < lines.length; beyond += 1) {
    const { plain, gap } = lines[beyond] as Line;
    if (isPageNumber(plain)) hasNumber = true;
    else if (isRunningTitle(plain) && others < 2 && (beyond === at ? gap > 0 : gap === 0)) others += 1;
    else break;
  }
  const isApart = others === 0 || (lines[beyond]?.gap ?? 0) > 0;
  return hasNumber && isApart ? lines.slice(at, beyond) : [];
}

function isRunningTitle(plain: string): boolean {
  return plain.length <= longestRunning && !/[。！？；，.!?;,：:]$/u.test(plain) && markerAt(plain) === null;
}

function isBroken(before: Line, after: Line): boolean {
  if (/\d\.$/.test(before.plain) && /^\d/.test(after.plain)) return true;
  if (/^\p{Ll}/u.test(after.plain) && markerAt(after.plain) === null && /[\p{L},]$/u.test(before.plain) && !hasHan.test(before.plain))
    return true;
  if (before.plain.length < shortestBroken || after.indent.length > before.indent.length) return false;
  return goesOnAfter.test(before.plain) && goesOnWith.test(after.plain) && markerAt(after.plain) === null;
}

function joinTwo(first: Line, second: Line): Line {
  const between = /[\p{Script=Latin},]$/u.test(first.text) && /^[\p{Script=Latin}\d]/u.test(second.text) ? ' ' : '';
  const cut = first.text.length + between.length;
  const origin = (start: number, end: number): Stretch => ({
    start:
      start < first.text.length ? first.origin(start, start + 1).start : second.origin(Math.max(0, start - cut), start - cut + 1).start,
    end: end <= first.text.length ? first.origin(0, end).end : second.origin(0, end - cut).end,
  });
  return { ...lineOf(first.text + between + second.text, first.indent, first.gap, origin), tail: second.tail };
}
