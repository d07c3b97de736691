import { isFurniture } from './kinds/lines.ts';

/** The break of a line that the width of a page or a mail made, with the spaces around it: [start, end). */
export interface WidthBreak {
  start: number;
  end: number;
  /** Whether a space parts the two lines when they are joined: between words, not between Han characters. */
  isWord: boolean;
}

/** A text with its broken lines joined; `origins[i]` is the offset in the original of character `i`, and one more for its end. */
export interface Unwrapped {
  text: string;
  origins: readonly number[] | null;
}

interface TextLine {
  text: string;
  start: number;
  end: number;
  /** Half-width cells before it, and with it. */
  indent: number;
  cells: number;
  /** Running text: no row of a table, nothing of the page. */
  isText: boolean;
}

/** How a text was set: its width in cells, in which script, and whether all of it was. */
interface Setting {
  width: number;
  isHan: boolean;
  isWhole: boolean;
  /** Whether the first line of a paragraph is set in and the others are not. */
  setsIn: boolean;
  /** Whether what is said hangs below its label: the lines after the first are set in. */
  hangs: boolean;
}

const hasHan = /\p{Script=Han}/u;
const marker = new RegExp(
  `^(?:${[
    `[一二三四五六七八九十]{1,3}(?:[、.．]|是|要)`,
    String.raw`第[一二三四五六七八九十\d]{1,3}(?:[章节条部篇步类，,、]|是|个)`,
    String.raw`\d{1,3}(?:、(?!\d)|[.．](?![\d])|[)）])`,
    String.raw`[(（](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]`,
    `[①-⒛㈠-㈩❶-❿]`,
    `——`,
    String.raw`#{1,6}\s`,
    `[•●·■◆▪◇○]`,
    String.raw`[-–—*]\s`,
    String.raw`[([]?(?:[a-z]|[ivx]{1,4})[)\]]\s`,
    String.raw`\d{1,3}(?:\.\d{1,2}){0,3}[.)]?\s+\p{Lu}`,
    String.raw`[A-H]\.\s\p{Lu}`,
    String.raw`[IVX]{1,5}\.\s`,
    String.raw`Q\d*[.:：]`,
    String.raw`A\d*[:：]`,
    `(?:Part|Chapter|Section|Table|Figure|Step) `,
  ].join('|')})`,
  'u',
);
const strongLabel =
  /^[【[]|^(?:[^，。；：:！？]{0,20}(?:主持人|记者|問|问|答)[^，。；：:！？]{0,12}|[A-Z][A-Z .’'-]{1,40}|[QA]\d{0,2})[:：]/u;
const label = /^[^，。；：:！？,;!?“]{1,30}[:：]/u;
const table = /\t|\||\S {3,}\S/;
/** The running title of a page with its number. */
const pageEnd = /[-–—|,，\s](?:Page\s+\d{1,4}(?:\s+of\s+\d{1,4})?|第\s*\d{1,4}\s*页)$/iu;
const shortForms = /\b(?:Nos?|Mr|Mrs|Ms|Dr|Prof|Rs|approx|St|vs|viz|cf|e\.g|i\.e|[A-Z]|Sept?|Oct|Nov|Dec|Jan|Feb|Aug)\.$/;
const closed = /[。！？!?；;：:”’"」』）)】\]…]$|\.$/u;
const narrowest = 36;
const widest = 140;
/** How far a full line may stay behind the width: one Han character with its mark, or a long word. */
const slack = { han: 4, latin: 14 };

/** The text with the breaks undone that the width of a page made. */
export function unwrapped(text: string): Unwrapped {
  const breaks = widthBreaks(text);
  if (breaks.length === 0) return { text, origins: null };
  const parts: string[] = [];
  const origins: number[] = [];
  let at = 0;
  for (const { start, end, isWord } of [...breaks, { start: text.length, end: text.length, isWord: false }]) {
    parts.push(text.slice(at, start), isWord ? ' ' : '');
    for (; at < start; at += 1) origins.push(at);
    if (isWord) origins.push(start);
    at = end;
  }
  return { text: parts.join(''), origins: [...origins, text.length] };
}

/** The breaks inside running text that a width made: the sentence, or the paragraph, goes on in the next line. */
export function widthBreaks(text: string): WidthBreak[] {
  if (!/[\r\n]/.test(text.trim())) return [];
  const lines = textLines(text);
  const setting = settingOf(text, lines);
  return lines.flatMap((line, index) => {
    const next = lines[index + 1];
    if (!next || !isAdjacent(text, line, next) || !line.isText || !next.isText) return [];
    if (!goesOn(line, next, setting) && !cutsNumber(line, next)) return [];
    return [{ start: line.end, end: next.start, isWord: isBetweenWords(line.text, next.text) }];
  });
}

function textLines(text: string): TextLine[] {
  return [...text.matchAll(/[^\r\n]*\S[^\r\n]*/g)].map(({ 0: line, index }) => {
    const trimmed = line.trim();
    const indent = line.length - line.trimStart().length;
    const start = index + indent;
    const before = cellsOf(line.slice(0, indent));
    return {
      text: trimmed,
      start,
      end: start + trimmed.length,
      indent: before,
      cells: before + cellsOf(trimmed),
      isText: !table.test(trimmed) && !isFurniture(trimmed) && !pageEnd.test(trimmed),
    };
  });
}

function isAdjacent(text: string, line: TextLine, next: TextLine): boolean {
  return /^[^\S\r\n]*(?:\r\n?|\n)[^\S\r\n]*$/.test(text.slice(line.end, next.start));
}

/** Half-width cells of a line: a Han character takes two, and so do quotation marks beside Han characters. */
function cellsOf(line: string): number {
  const wide = hasHan.test(line) ? /[\u2e80-\uffef“”‘’—…]/ : /[\u2e80-\uffef]/;
  let count = 0;
  for (const character of line) count += wide.test(character) ? 2 : 1;
  return count;
}

/** The width in which most lines end that stop in the middle of a sentence; 0 where they have none in common. */
function settingOf(text: string, lines: readonly TextLine[]): Setting {
  const han = lines.filter((line) => hasHan.test(line.text)).length;
  const isHan = han * 2 > lines.length;
  const running = lines.filter(({ isText }) => isText);
  const open = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next?.isText && line.isText && isOpen(line.text, next.text) && isAdjacent(text, line, next) && !begins(next.text);
  });
  const tolerance = isHan ? slack.han : slack.latin;
  const common = commonWidth(
    open.map(({ cells }) => cells),
    tolerance,
  );
  const longer = running.filter(({ cells }) => cells > common + 2).length;
  // A width that more lines go beyond than end at is none: titles may be of one length.
  const ending = open.filter(({ cells }) => cells <= common && cells >= common - tolerance).length;
  const width = longer > ending ? 0 : common;
  const setIn = lines.filter(({ indent }) => indent > 1 && indent <= 8).length;
  const hanging = lines.filter((line, index) => {
    const next = lines[index + 1];
    return next && strongLabel.test(line.text) && isAdjacent(text, line, next) && next.indent > line.indent && !begins(next.text);
  });
  return {
    width,
    isHan,
    hangs: hanging.length > 1,
    isWhole: longer <= Math.max(1, lines.length / 40),
    setsIn: setIn > 0 && open.some((line) => line.indent > 0 && (lines[lines.indexOf(line) + 1]?.indent ?? 1) === 0),
  };
}

function commonWidth(cells: readonly number[], tolerance: number): number {
  const sorted = cells.filter((count) => count >= narrowest && count <= widest).toSorted((a, b) => a - b);
  let [best, width, from] = [0, 0, 0];
  for (const [index, count] of sorted.entries()) {
    while ((sorted[from] ?? 0) < count - tolerance) from += 1;
    if (index - from + 1 >= best) [best, width] = [index - from + 1, count];
  }
  const others = cells.filter((count) => count >= width * 0.6).length;
  return best >= 3 && best * 10 >= others * 6 ? width : 0;
}

function begins(text: string): boolean {
  return marker.test(text) || strongLabel.test(text);
}

/** Whether a line stops in the middle of a sentence: also 117.⏎24万元. */
function isOpen(before: string, after: string): boolean {
  if (/\d\.$/.test(before) && /^\d/.test(after) && hasHan.test(before)) return true;
  return !closed.test(before) || shortForms.test(before);
}

function goesOn(line: TextLine, next: TextLine, { width, isHan, isWhole, setsIn, hangs }: Setting): boolean {
  if (width === 0) return false;
  const open = isOpen(line.text, next.text);
  const first = /^(?:\p{Script=Han}|[^\s\p{Script=Han}]+)[，。、；：？！”’）》】%]*/u.exec(next.text)?.[0] ?? '';
  const tolerance = isHan ? 3 : open ? 12 : 0;
  const room = isHan && !open ? 2 : cellsOf(first) + (isHan ? 0 : 1);
  if (line.cells + Math.min(room, width / 2) <= width - tolerance || line.cells > width + 2) return false;
  const isContinued = setsIn && next.indent === 0;
  const mayHang = marker.test(line.text) || (hangs && strongLabel.test(line.text));
  if (setsIn ? next.indent > 0 && next.indent >= line.indent : next.indent > line.indent && !mayHang) return false;
  if (begins(next.text) && !(isContinued && !strongLabel.test(next.text))) return false;
  return open || (isWhole && !label.test(next.text) && !/[：:]$/u.test(line.text));
}

const numeralEnd = /[\d〇零一二三四五六七八九十百千万萬亿億两兩]$/;
const numeralStart = /^[\d〇零一二三四五六七八九十百千万萬亿億两兩]/;

/** A number and its unit, 68.42亿⏎元, are parted by no author. */
function cutsNumber({ text, cells }: TextLine, { text: after }: TextLine): boolean {
  const isRunning = (/[，。；、]/u.test(text) || /[百千万萬亿億]$/u.test(text)) && !/\d[:：]\d{2}$/u.test(text) && cells >= 12;
  const isUnit = /^[\p{Script=Han}%‰]/u.test(after) && !numeralStart.test(after) && !label.test(after) && !marker.test(after);
  return isRunning && isUnit && numeralEnd.test(text) && /[，。；、！？：,;.]/u.test(after);
}

function isBetweenWords(before: string, after: string): boolean {
  if (/[A-Za-z\d][-–—/]$/.test(before)) return false;
  const [end, start] = [before.slice(-1), after.charAt(0)];
  const isLatin = /^[\p{Script=Latin}\d.,;:!?)’”'"%$£€\]-]$/u;
  if (!isLatin.test(end) || !/^[\p{Script=Latin}\d(“‘"'$£€[–-]$/u.test(start)) return false;
  return (!hasHan.test(before) && !hasHan.test(after)) || (/[A-Za-z,]/.test(end) && /[A-Za-z]/.test(start));
}
