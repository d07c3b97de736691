import { isHeaderField } from './header.ts';
import type { Line } from './lines.ts';
import { isHeadingLine, titleLength } from './titles.ts';

/** What is known of a line besides its words. */
export interface LineSigns {
  isMarked: (at: number) => boolean;
  isLabel: (at: number) => boolean;
  isTable: (at: number) => boolean;
  isPage: (at: number) => boolean;
}

const longest = { han: 30, latin: 70 };
const hasHan = /\p{Script=Han}/u;
/** Heads that stand over a part by themselves, whatever numbers the others have. */
const backMatter =
  /^(?:(?:相关)?名词解释|附注|记者手记|采访手记|编后|后记|温馨提示|友情提示|附录|附表|(?:文字|图文|现场|发布会|访谈|直播|会议)?实录|Glossary|Appendix|Notes to editors)$/iu;
const usual = new RegExp(
  [
    '^(?:引言|前言|导言|结语|结束语|摘要|总结|Introduction|Conclusions?|Summary|Overview|',
    '(?:Main|Key) (?:points|figures|facts|findings|messages)|Background|Next steps|Closing remarks)$',
  ].join(''),
  'iu',
);
/** Those who wrote or delivered a text, and to whom. */
const byline = /^(?:By|Delivered|Submitted|Adopted|Presented|Prepared|Given|From|To|For|Office of|Published)\b/;
/** What stands over all of a speech, below the fields of its head. */
const wholeSpeech = /实录$/u;
const closing = /^(?:结语|结束语|总结|Conclusions?|Closing remarks)$/iu;
const sentenceEnd = /[。！？.!?：:；;…][”"’）)\]】]?$|[”）)\]】]$/u;

/**
 * The lines without marker that stand as headings, each with its family: short, no sentence, between the end of a sentence and what it
 * heads.
 * Two at least make a level, or one that stands apart. A heading right above another stands on the level outside it.
 * @param from the first line below the title
 */
export function plainHeadings(lines: readonly Line[], signs: LineSigns, from: number): Map<number, string> {
  const places = new Places(lines, signs, from);
  const found = lines.flatMap((_, at) => (at >= from && places.isHeading(at) ? [at] : []));
  const isBelieved = found.length > 1 || found.some((at) => places.standsApart(at) || places.isAttached(at));
  const headings = found.filter((at) => isBelieved || isKnown(lines[at]));
  // 文字实录 alone heads no part beside others, but all there is.
  if (headings.length === 1 && wholeSpeech.test(lines[headings[0] ?? 0]?.plain ?? '') && hasMarked(lines, signs)) return new Map();
  return familiesOf(lines, headings, places);
}

function hasMarked(lines: readonly Line[], { isMarked }: LineSigns): boolean {
  return lines.some((_, at) => isMarked(at));
}

/** Whether a line heads a part of a document by its words alone: Summary, Key points, 附录. */
export function isKnown(line: Line | undefined): boolean {
  return line !== undefined && (backMatter.test(line.plain) || usual.test(line.plain));
}

/** Whether lines could be headings by their words, and what stands around them. */
class Places {
  readonly #lines: readonly Line[];
  readonly #signs: LineSigns;
  readonly #before: number[] = [];
  readonly #after: number[] = [];
  readonly #could: boolean[];
  readonly #attached: ReadonlySet<string>;
  readonly #firstText: number;
  readonly #from: number;

  constructor(lines: readonly Line[], signs: LineSigns, from: number) {
    this.#lines = lines;
    this.#signs = signs;
    this.#from = from;
    const named = lines.slice(0, 12).flatMap(({ plain }) => [...plain.matchAll(/《([^》]{4,40})》/gu)]);
    this.#attached = new Set(named.map(([, name]) => name ?? ''));
    const isPage = lines.map((_, at) => signs.isPage(at));
    for (let at = 0, last = -1; at < lines.length; at += 1) {
      this.#before.push(last);
      if (!isPage[at]) last = at;
    }
    for (let at = lines.length - 1, next = -1; at >= 0; at -= 1) {
      this.#after[at] = next;
      if (!isPage[at]) next = at;
    }
    this.#could = lines.map((line, at) => !isPage[at] && !signs.isMarked(at) && !signs.isTable(at) && couldBe(line) && !signs.isLabel(at));
    const firstText = lines.findIndex((line, at) => at >= from && !isPage[at] && this.#isText(at, line));
    this.#firstText = firstText < 0 ? lines.length : firstText;
  }

  after(at: number): number {
    return this.#after[at] ?? -1;
  }

  isHeading(at: number): boolean {
    const line = this.#lines[at];
    if (!line || !this.#could[at] || this.#isSignature(at) || !this.#isHeadOf(at)) return false;
    if (this.isAttached(at)) return true;
    return at < this.#firstText ? this.#isBelowTitle(line) : isKnown(line) || this.#isBehindEnd(at, line);
  }

  /** Blank lines or other speakers part it from what is around it. */
  standsApart(at: number): boolean {
    const [line, next] = [this.#lines[at], this.#lines[this.after(at)]];
    return line !== undefined && next !== undefined && ((line.gap > 0 && next.gap > 0) || this.#signs.isLabel(this.after(at)));
  }

  /** What a heading is followed by: text, a list, a table, a speaker, or one more heading with such. */
  #isHeadOf(at: number, isSecond = false): boolean {
    const next = this.after(at);
    const [line, below] = [this.#lines[at], this.#lines[next]];
    if (!line || !below) return false;
    if (this.#signs.isLabel(next) || this.#signs.isTable(next) || this.#signs.isMarked(next)) return true;
    if (this.#isText(next, below)) return below.plain.length > line.plain.length || below.gap > 0;
    return !isSecond && this.#could[next] === true && this.#isHeadOf(next, true);
  }

  #isText(at: number, { plain }: Line): boolean {
    return sentenceEnd.test(plain) && !isHeaderField(plain) && !/^[（(].*[）)]$/u.test(plain) && !this.#signs.isLabel(at);
  }

  /** The title of a document that the beginning of the text names: 关于印发《…办法》的通知. */
  isAttached(at: number): boolean {
    return this.#attached.has(this.#lines[at]?.plain ?? '');
  }

  /** An office above a date signs what stands above. */
  #isSignature(at: number): boolean {
    return /^[\d〇零○一二三四五六七八九]{4}年.{1,6}月.{1,4}日$/u.test(this.#lines[at + 1]?.plain ?? '');
  }

  /** Below the title stand those who spoke, where and when; a heading there has a blank line above, and no number. */
  #isBelowTitle(line: Line): boolean {
    if (isKnown(line)) return true;
    const isApart = line.gap > 0 && this.#lines.filter(({ gap }) => gap > 0).length > 3;
    return isApart && !/\d/.test(line.plain) && !byline.test(line.plain);
  }

  #isBehindEnd(at: number, line: Line): boolean {
    const before = this.#before[at] ?? -1;
    const above = this.#lines[before];
    if (!above || before < this.#from - 1) return false;
    const isEnd = sentenceEnd.test(above.plain) || this.#signs.isTable(before) || this.#signs.isMarked(before);
    return isEnd || line.gap > 0 || (this.#could[before] === true && this.isHeading(before));
  }
}

/** Whether a line could be a heading by its words. */
function couldBe({ plain }: Line): boolean {
  const limit = hasHan.test(plain) ? longest.han : longest.latin;
  if (plain.length > limit || !isHeadingLine(plain) || isHeaderField(plain)) return false;
  if (/[，,：:、—\-|↓]$/u.test(plain) || /^[（([【▲△↑*＊#—]/u.test(plain) || !/\p{L}{2}/u.test(plain)) return false;
  if (hasHan.test(plain) && plain.includes('：') && !/^[^：“]{2,12}：“[^：“”]+”$/u.test(plain)) return false;
  const isPeople = /\p{Script=Han}{2,}[\s　]+\p{Script=Han}{2,}/u.test(plain);
  return !isPeople && !/\d{4}[年./-]\d{1,2}[月./-]\d{1,2}|\d{1,2}:\d{2}|〔\d{4}〕/u.test(plain);
}

function familiesOf(lines: readonly Line[], headings: readonly number[], places: Places): Map<number, string> {
  const families = new Map<number, string>();
  const isLoud = (at: number) => /^[^\p{Ll}\p{Script=Han}]*\p{Lu}{3,}[^\p{Ll}\p{Script=Han}]*$/u.test(lines[at]?.plain ?? '');
  const hasStyles = headings.some(isLoud) && !headings.every(isLoud);
  const all = new Set(headings);
  const isOuter = (at: number) => all.has(places.after(at));
  let below = false;
  let gap = 0;
  for (const at of headings) {
    const line = lines[at] as Line;
    if (places.isAttached(at)) families.set(at, 'attached');
    else if (backMatter.test(line.plain)) families.set(at, 'backMatter');
    else if (hasStyles) families.set(at, isLoud(at) ? 'plain' : 'plainBelow');
    else if (isOuter(at)) {
      families.set(at, 'plain');
      below = true;
      gap = line.gap > (lines[places.after(at)]?.gap ?? 0) ? line.gap : 0;
    } else {
      if (closing.test(line.plain) || (gap > 0 && line.gap >= gap)) below = false;
      families.set(at, below ? 'plainBelow' : 'plain');
    }
  }
  return families;
}

const longestRunIn = 24;

/** Titles in front of running text without a marker: three paragraphs on end that begin with sentences built alike. The length of each. */
export function runInTitles(lines: readonly Line[], signs: LineSigns): Map<number, number> {
  const titles = new Map<number, number>();
  let run: [number, number][] = [];
  const close = () => {
    if (run.length >= 3) for (const [at, length] of run) titles.set(at, length);
    run = [];
  };
  for (const [at, { plain }] of lines.entries()) {
    const length = signs.isMarked(at) || signs.isTable(at) || signs.isLabel(at) ? 0 : runInLength(plain);
    const [, first = length] = run[0] ?? [];
    if (length === 0 || Math.abs(length - first) > 2) close();
    if (length > 0) run.push([at, length]);
  }
  close();
  return titles;
}

function runInLength(plain: string): number {
  const length = titleLength(plain);
  const title = plain.slice(0, length);
  const isTitle = length > 6 && length <= longestRunIn && length < plain.length && hasHan.test(title) && /，/u.test(title);
  return isTitle && !/[我你您他她它？]|谢谢|大家|各位/u.test(title) ? length : 0;
}
