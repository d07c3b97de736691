import { isPageFurniture } from '../../report/document/furniture.ts';
import { inSimplified } from '../../report/numerals/traditional.ts';
import type { SourceBlock } from '../blocks.ts';
import type { PageLine } from './lines.ts';

/** What of a page is left where little of it could be: a tenth of its sentences, at the most. */
const smallPart = 0.1;
const headField = /来源|时间|日期|作者|记者|地点|单位|主持|发布人|发言人|主讲|嘉宾|\d{4}[-年./]\d{1,2}/u;
/** The way to a page in its site, and the line that tells what day it is. */
const pathOrToday = /今天是|现在是|位置\s*[:：]|>|›|»/u;
const endOfArticle = /关闭(?:窗口|本页|页面)|打印(?:本页|此页|文章|页面)|上一[篇条则页]|下一[篇条则页]|^相关(?:链接|新闻|阅读|报道|文章)/u;

/**
 * The lines of the article of a page: from its title to its end, without menus, margins and what the page offers.
 * Nothing that could be said is left out for where it stands: a line goes only where it leads elsewhere, or where it is one of those
 * with which pages of every office begin and end. What remains of a page is found again when its text is read.
 */
export function articleOf(all: readonly PageLine[], title: string): SourceBlock[] {
  const lines = withoutAsides(all);
  const first = lines.findIndex(isProse);
  if (first < 0) return lines.filter((line) => !isOffer(line)).map(({ block }) => block);
  const from = beginOf(lines, first, title);
  const end = endOf(lines, first);
  const body = lines.slice(from, end);
  return body.filter((_, at) => !isDropped(body, at, at + from < first)).map(({ block }) => block);
}

/** Without the parts that a page names menu, margin or foot, where these hold no more than a small part of its sentences. */
function withoutAsides(lines: readonly PageLine[]): PageLine[] {
  const outside = lines.filter(({ isAside }) => !isAside);
  const inside = lines.filter(({ isAside }) => isAside);
  return proseIn(inside) <= smallPart * proseIn(lines) ? outside : [...lines];
}

/** Where the article begins: at its title, or where links, or the path to the page, end above its first sentence. */
function beginOf(lines: readonly PageLine[], first: number, title: string): number {
  const isTitle = ({ block, isHeading }: PageLine) =>
    typeof block === 'string' && block.length >= 4 && (isHeading || inOneLine(title).includes(inOneLine(block)));
  let from = first;
  for (let at = first - 1; at >= 0; at -= 1) {
    const line = lines[at] as PageLine;
    if (leadsElsewhere(line) || pathOrToday.test(textOf(line))) break;
    if (isOfHead(line)) from = at;
  }
  const near = lines.findIndex((line, at) => at >= from && at <= first && isTitle(line));
  if (near >= 0) return near;
  const far = lines.findLastIndex((line, at) => at < from && isTitle(line) && !leadsElsewhere(line));
  return far >= 0 && from - far <= farthestTitle ? far : from;
}

/** What pages offer between a title and the first words is short. */
const farthestTitle = 12;

/** Where it ends: behind its last sentence and what stands below it, before what the page offers next. */
function endOf(lines: readonly PageLine[], first: number): number {
  const whole = proseIn(lines);
  const mark = lines.findIndex(
    (line, at) => at > first && isOffer(line) && endOfArticle.test(textOf(line)) && proseIn(lines.slice(at)) <= smallPart * whole,
  );
  const last = lines.findLastIndex((line, at) => isProse(line) && (mark < 0 || at < mark));
  let end = last + 1;
  while (end < (mark < 0 ? lines.length : mark) && !isOffer(lines[end] as PageLine)) end += 1;
  return end;
}

/** What an article holds of the page: lines of links one below the other, and offers; above its first words also a line of them. */
function isDropped(lines: readonly PageLine[], at: number, isHead: boolean): boolean {
  const line = lines[at] as PageLine;
  if (isProse(line)) return false;
  if (isHead) return !isOfHead(line);
  const isAmongLinks = [lines[at - 1], lines[at + 1]].some((next) => next !== undefined && leadsElsewhere(next));
  return (leadsElsewhere(line) && isAmongLinks) || (isOffer(line) && endOfArticle.test(textOf(line)));
}

/** A title, or what a page tells of its article: where from, when, by whom. */
function isOfHead(line: PageLine): boolean {
  return !isOffer(line) || (headField.test(textOf(line)) && !leadsElsewhere(line) && !pathOrToday.test(textOf(line)));
}

function isOffer(line: PageLine): boolean {
  return leadsElsewhere(line) || isFurniture(line);
}

/** What was found out of lines: many patterns are held against each. */
const known = new WeakMap<PageLine, boolean>();

function isFurniture(line: PageLine): boolean {
  const found = known.get(line) ?? (typeof line.block === 'string' && isPageFurniture(inSimplified(line.block)));
  known.set(line, found);
  return found;
}

function leadsElsewhere({ block, linked }: PageLine): boolean {
  return linked * 2 > lengthOf(block);
}

/** A sentence, or a table: what a person said. */
function isProse(line: PageLine): boolean {
  if (leadsElsewhere(line)) return false;
  if (typeof line.block !== 'string') return lengthOf(line.block) >= 12;
  const text = line.block;
  const isSentence = (text.length >= 8 && /[。！？；]|[.!?](?:\s|$)/u.test(text)) || (text.length >= 30 && /[，,]/u.test(text));
  return isSentence && !isFurniture(line);
}

function proseIn(lines: readonly PageLine[]): number {
  return lines.reduce((sum, line) => sum + (isProse(line) ? lengthOf(line.block) : 0), 0);
}

function textOf({ block }: PageLine): string {
  return typeof block === 'string' ? inSimplified(block) : '';
}

function lengthOf(block: SourceBlock): number {
  return (typeof block === 'string' ? block : block.flat().join('')).replace(/\s/g, '').length;
}

function inOneLine(text: string): string {
  return text.replace(/\s/g, '');
}
