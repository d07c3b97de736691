import { type SpokenNumeral, scanNumerals } from '../../report/numerals/scan.ts';
import { inSimplified } from '../../report/numerals/traditional.ts';

/** What turns a limit round: 不超过, 没有突破, no more than. */
const negation = String.raw`(?:不得|不能|不会|没有|未能|从未|难以|不|没|未|(?<![a-z])(?:not?|never)(?:\s+to)?\s+)`;
/** Limits that a negation may stand before. */
const comparison = [
  '超过|超出|突破|高于|多于|大于|低于|少于|小于|早于|晚于|逾|(?<![赶反高])超',
  String.raw`(?:more|fewer|less|longer|greater|higher|lower|larger|smaller|later|earlier)\s+than\s+|(?<![a-z])exceed(?:s|ed|ing)?\s+`,
].join('|');
/** 约 and 近, but not the ends of 签约 and 附近. */
const near = '(?<![签预节合履违公契条制])约|(?<![附最远靠临邻])近';
/** “widened over 34 miles” says how far, not more than what. */
const along = String.raw`(?<!\b(?:spread|stretch(?:es|ed|ing)?|widen(?:ed|ing)?|repaired|laid|built|runs?|extend(?:s|ed|ing)?)\s)`;
/** What limits the number that it stands before. */
const limitBefore = new RegExp(
  `(?:${negation}?(?:${comparison})|[不未](?:到|足|满|及|达到?|过|下)|至少|最少|最多|至多|起码|顶多|最高|最低|大概|几近|接近|将近|${near}` +
    String.raw`|(?<![a-z])(?:at\s+least|at\s+most|up\s+to|${along}over|under|below|above|nearly|almost|about|around|approximately` +
    String.raw`|roughly)\s+)$`,
  'iu',
);
const negationBefore = new RegExp(`${negation}$`, 'iu');
const beginsWithComparison = new RegExp(`^(?:${comparison})`, 'iu');
/** Which of a kind are counted, not how many: 412家规模以上企业, 3个省级以上园区, 12名副高以上医师; but 2级以上 limits the 2. */
const grade = String.raw`(?:规模|限额|副高|正高|\p{Script=Han}级[及或]?)`;
/** What limits the number and the unit that it stands after. */
const limitAfter = new RegExp(
  String.raw`^(?:[余多](?=\p{Script=Han}|$)|[%％‰℃]?(?:\p{Script=Han}|/){0,6}?(?:(?<!${grade})[及或]?以[上下内外]|之内|左右|上下|不等|开外|有余|之多)` +
    String.raw`|%?(?:\s[a-z]+){0,2}?\s(?:or|and)\s(?:more|less|fewer|over|under|above|below|longer)(?![a-z]))`,
  'iu',
);
const signs = ['-', '−', '±'];
/** 数 of 数十, 上 of 上亿, but not of 线上千人. */
const hint = /(?:[数几]|(?<![以之线网路会海身础])上)$/u;
/** What makes a range of two numbers, the first of which may have its unit, and a ratio. */
const dash = /^(?:[%％‰万亿\p{Script=Han}]{0,3}\s?[-‐–−~～〜]\s?|\s?—\s?|[至到])$/u;
const colon = /^[∶：:]$/u;
/** How far before and after a numeral its limits are looked for. */
const AROUND = 16;

/**
 * The numerals of a text, each with all that belongs to it: what limits it on either side (不超过10, 98%以上), its sign, the other end
 * of its range, the other parts of its ratio. This is read out of the words alone and shares nothing with how a quantity is read:
 * the audit asks only whether something is cut off.
 */
export function wholeNumerals(text: string): SpokenNumeral[] {
  const plain = inSimplified(text);
  const numerals = joined(scanNumerals(text), plain);
  const spans = numerals.map(({ start, end }, nth) => [startOf(start, plain), endOf(end, numerals[nth + 1]?.start, plain)] as const);
  return spans.map(([start, end]) => ({ start, end, text: text.slice(start, end) }));
}

function joined(numerals: SpokenNumeral[], text: string): { start: number; end: number }[] {
  const spans: { start: number; end: number }[] = [];
  for (const { start, end } of numerals) {
    const last = spans.at(-1);
    const between = text.slice(last?.end ?? start, start);
    // What goes on in letters after a colon is no part of a ratio: SHA-256：2ac5…; nor is a word before it: 一致：730.
    const isRatio =
      colon.test(between) && /^\d:\d$/.test(`${text.charAt(start - 2)}:${text.charAt(start)}`) && !/[a-z]/iu.test(text.charAt(end));
    if (last && (isRatio || dash.test(between))) last.end = end;
    else spans.push({ start, end });
  }
  return spans;
}

function startOf(numeral: number, text: string): number {
  const isHinted = /[十百千万亿]/u.test(text.charAt(numeral)) && hint.test(text.slice(Math.max(0, numeral - 2), numeral));
  let start = isHinted || signs.includes(text.charAt(numeral - 1)) ? numeral - 1 : numeral;
  for (let length = -1; length !== 0; start -= length) {
    const before = text.slice(Math.max(0, start - AROUND), start);
    const isComparison = beginsWithComparison.test(text.slice(start, start + AROUND));
    const [found = ''] = limitBefore.exec(before) ?? ((isComparison && negationBefore.exec(before)) || []);
    length = found.length;
  }
  return start;
}

/** @param next where the next numeral begins: what limits that one (2万名八十岁以上老人) does not limit this one */
function endOf(numeral: number, next: number | undefined, text: string): number {
  const after = text.slice(numeral, Math.min(numeral + AROUND, next ?? text.length));
  return numeral + (limitAfter.exec(after) ?? /^[%％‰]?/.exec(after) ?? [''])[0].length;
}

/** A text to look for parts in: without its white space, which HTML folds, and with the places of the characters that are left. */
export class Source {
  readonly packed: string;
  readonly #text: string;
  readonly #places: Uint32Array;

  constructor(text: string) {
    this.#text = text;
    const places = [...text.matchAll(/\S/g)].map(({ index }) => index);
    this.#places = Uint32Array.from(places);
    this.packed = places.map((place) => text.charAt(place)).join('');
  }

  /** Whether a text stands in this one with no numeral cut: 3人 does not stand in 13人, nor 超过10分钟 in 不超过10分钟. */
  holdsWhole(part: string): boolean {
    const sought = part.replace(/\s+/gu, '');
    for (let at = this.packed.indexOf(sought); at >= 0; at = this.packed.indexOf(sought, at + 1))
      if (!this.#isCut(at) && !this.#isCut(at + sought.length)) return true;
    return false;
  }

  /** Whether a numeral reaches over the place before a character; only what is near can. */
  #isCut(at: number): boolean {
    const place = this.#places[at];
    if (at === 0 || place === undefined) return false;
    const from = Math.max(0, place - 4 * AROUND);
    const near = wholeNumerals(this.#text.slice(from, place + 4 * AROUND));
    return near.some(({ start, end }) => from + start < place && place < from + end);
  }
}
