import type { Approximation } from './figure.ts';
import { hanValue } from './han.ts';

/** A number as it stands in a text, with its scale word and how exactly it was said. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  approximation: Approximation;
  /** 近, $ or “more than ”. */
  before: string;
  /** The number itself with its scale: 1.7万, 4.5 million. */
  number: string;
  /** 余 or 多, where it follows the number. */
  after: string;
}

const scales: Record<string, number> = {
  十: 1, 百: 2, 千: 3, 万: 4, 亿: 8, hundred: 2, thousand: 3, million: 6, billion: 9,
};
const words = ['zero', 'one', 'two', 'three', 'four', 'five', 'six', 'seven', 'eight', 'nine', 'ten', 'eleven', 'twelve'];
const digits = String.raw`\d{1,3}(?:,\d{3})+(?:\.\d+)?|\d+(?:\.\d+)?`;
const han = '[〇零一二三四五六七八九十百千万亿两]+';
const over = '超过|逾|超|余|多|more than |over ';
const near = '接近|将近|约|近|nearly |almost |about |around ';
const pattern = new RegExp(
  `(?<before>${near}|超过|逾|超|more than |over )?(?<currency>[$€£¥])?` +
    `(?:(?<percent>百分之)(?<percentValue>${han})|(?<arabic>${digits})(?<inner>[余多])?(?<scale>[十百千万亿]+| (?:hundred|thousand|million|billion)\\b)?` +
    `|(?<han>${han})|\\b(?<word>${words.join('|')})\\b)(?<after>[余多])?`,
  'giu',
);

/** Full-width digits and signs as ASCII, one character for one, so that offsets stay. */
function narrow(text: string): string {
  return text.replace(/[０-９％．]/g, (wide) => String.fromCharCode(wide.charCodeAt(0) - 0xfee0));
}

/** All numerals of a text: Arabic and Chinese, with scales (万, 亿, million), approximations and percentages. */
export function findNumerals(text: string): Numeral[] {
  return [...narrow(text).matchAll(pattern)].map(toNumeral);
}

function toNumeral(match: RegExpExecArray): Numeral {
  const { before = '', currency = '', percent = '', inner = '', scale = '', after = '' } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const number = match[0].slice(before.length + currency.length, match[0].length - after.length);
  const value = percent ? hanValue(match.groups?.percentValue ?? '') : valueOf(match.groups ?? {}, scale);
  return { start, end, value, approximation: approximationOf(before, inner + after), before: before + currency, number, after };
}

function valueOf(groups: Record<string, string | undefined>, scale: string): number {
  if (groups.han) return hanValue(groups.han);
  if (groups.word) return words.indexOf(groups.word.toLowerCase());
  const exponent = (scale.trim().match(/[a-z]+|[十百千万亿]/giu) ?? []).reduce((sum, word) => sum + (scales[word.toLowerCase()] ?? 0), 0);
  return Number(`${groups.arabic?.replaceAll(',', '')}e${exponent}`);
}

function approximationOf(before: string, after: string): Approximation {
  if (after || (before && new RegExp(`^(${over})$`, 'i').test(before))) return 'over';
  return before ? 'near' : 'exact';
}

/** The value of a number written alone (710, 1.7万, 六, 4.5 million), or NaN where it is not one. */
export function numberValue(text: string): number {
  const [numeral, ...more] = findNumerals(text.trim());
  const whole = numeral && more.length === 0 && numeral.number === narrow(text.trim()) && numeral.approximation === 'exact';
  return whole ? numeral.value : Number.NaN;
}
