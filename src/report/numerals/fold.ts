import { isFurniture } from './kinds/lines.ts';
import { simplify } from './traditional.ts';
import { wrappedLines } from './wrapped-lines.ts';

/** A text made plain for reading numerals; `origins[i]` is the offset in the original of character `i`, and one more for its end. */
export interface Folded {
  text: string;
  origins: readonly number[] | null;
  /** Simplified characters whose traditional forms stand in the original. */
  variants: ReadonlyMap<string, string>;
}

const wide = /[０-９％．／＋：－＄Ａ-Ｚａ-ｚ]/;
const alike: Record<string, string> = {
  '−': '-',
  '‐': '-',
  '‑': '-',
  '∶': ':',
  '○': '〇',
  '＜': '<',
  '＞': '>',
  '⩽': '≤',
  '⩾': '≥',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '￥': '¥',
  '￡': '£',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
};
/** Most texts hold nothing to make plain. */
const needsFolding = /[^\t\n -~\p{Script=Han}，。、；！？“”‘’（）《》〈〉—·…]|[\r\n]/u;

/**
 * One spelling of every sign: full-width digits and signs, dashes, spaces, quotation marks; traditional characters simplified; lines that
 * the width of a page broke joined again. One character for one, so that places can be told; joined line breaks are left out, between words
 * a space stays.
 */
export function fold(text: string): Folded {
  const wrapped = wrappedLines(text);
  if (wrapped.length === 0 && !needsFolding.test(text) && !/\p{Script=Han}/u.test(text))
    return { text, origins: null, variants: new Map() };
  const joined = [...brokenLines(text).map((lines) => ({ ...lines, isWord: false })), ...wrapped].toSorted((a, b) => a.start - b.start);
  const variants = new Map<string, string>();
  const plain = (character: string): string => {
    const folded = foldCharacter(character);
    if (folded !== character && isHan.test(character)) variants.set(folded, character);
    return folded;
  };
  if (joined.length === 0) return { text: text.replace(/[^\t\n -~]/gu, plain), origins: null, variants };
  const origins: number[] = [];
  let folded = '';
  let at = 0;
  for (const { start, end, isWord } of [...joined, { start: text.length, end: text.length, isWord: false }]) {
    for (; at < start; at += 1) {
      folded += plain(text.charAt(at));
      origins.push(at);
    }
    if (isWord) {
      folded += ' ';
      origins.push(start);
    }
    at = end;
  }
  return { text: folded, origins: [...origins, text.length], variants };
}

function foldCharacter(character: string): string {
  if (character.length !== 1) return character;
  if (alike[character] !== undefined) return alike[character];
  return wide.test(character) ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : simplify(character);
}

/** A unit of the folded text with the characters in which the text itself writes it: 個百分點, not 个百分点. */
export function asWritten(text: string, folded: Folded, unit: string, start: number, end: number): string {
  if (folded.text.slice(start, end) !== unit) return [...unit].map((character) => folded.variants.get(character) ?? character).join('');
  return [...unit].map((character, index) => (isHan.test(character) ? text.charAt(originOf(folded, start + index)) : character)).join('');
}

const isHan = /\p{Script=Han}/u;

/** Where a place of the folded text stands in the original. */
export function originOf({ origins }: Folded, at: number): number {
  return origins?.[at] ?? at;
}

/** The original place of the end of a stretch: just behind its last character. */
export function originOfEnd(folded: Folded, end: number): number {
  return end === 0 ? 0 : originOf(folded, end - 1) + 1;
}

const ordinary = /[\p{Script=Han}\d，、%‰]$/u;
/** What a line begins with that goes on: no marker of a list, no dash, no heading number. */
const goesOn = /^(?:[\p{Script=Han}%‰，、]|\d)/u;
const marker = /^(?:[一二三四五六七八九十]{1,3}(?:、|是|要)|第[一二三四五六七八九十]|\d{1,2}(?:、|[.．](?!\d)))/u;
const tableSign = /\t| \| |\||\S {3,}\S/;
const numeralEnd = /[\d〇零一二三四五六七八九十百千万萬亿億两兩]$/;
const numeralStart = /^[\d〇零一二三四五六七八九十百千万萬亿億两兩]/;

/** Line breaks inside running Chinese text, which the width of a page or a mail made: the sentence goes on in the next line. */
function brokenLines(text: string): { start: number; end: number }[] {
  const lines = [...text.matchAll(/[^\r\n]+/g)].map(({ 0: line, index }) => ({ line, start: index, end: index + line.length }));
  const full = fullWidth(lines.map(({ line }) => cells(line.trim())));
  return lines.flatMap(({ line, end }, index) => {
    const next = lines[index + 1];
    if (!next || next.start - end > (text.charAt(end) === '\r' ? 2 : 1)) return [];
    const [before, after] = [line.trimEnd(), next.line.trimStart()];
    const isText =
      ordinary.test(before) &&
      goesOn.test(after) &&
      !marker.test(after) &&
      !tableSign.test(line) &&
      !tableSign.test(next.line) &&
      !isFurniture(line) &&
      !isFurniture(next.line);
    const isFull = full > 0 && cells(before) >= full - 3;
    const cutsNumber = numeralEnd.test(before) && !numeralStart.test(after) && cells(before) >= 12;
    if (!isText || !(isFull || cutsNumber)) return [];
    return [{ start: end - (line.length - before.length), end: next.start + (next.line.length - after.length) }];
  });
}

/** Half-width cells of a line: a Han character takes two. */
function cells(line: string): number {
  let count = 0;
  for (const character of line) count += /[\u2e80-\uffef“”‘’—…]/.test(character) ? 2 : 1;
  return count;
}

/** The width to which a text was set, in cells; 0 where its lines have no common width. */
function fullWidth(widths: number[]): number {
  const widest = widths.toSorted((a, b) => b - a)[Math.floor(widths.length / 50)] ?? 0;
  const full = widths.filter((width) => width >= widest - 3 && width <= widest).length;
  return widths.length >= 4 && widest <= 120 && full >= widths.length / 3 ? widest : 0;
}
