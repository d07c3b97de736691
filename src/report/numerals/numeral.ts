import type { Approximation } from '../figures/figure.ts';
import { englishValue } from './english.ts';
import { hanValue } from './han.ts';
import { narrow } from './narrow.ts';
import { mayHoldNumeral, numeralPattern } from './numeral-pattern.ts';

/** A number as it stands in a text, with its scale word and how exactly it was said. */
export interface Numeral {
  start: number;
  end: number;
  value: number;
  approximation: Approximation;
  /** 近, $, -$ or “more than ”. */
  before: string;
  /** The number itself with its sign and scale: -5, 1.7万, 4.5 million. */
  number: string;
  /** 余 or 多, where it follows the number. */
  after: string;
}

const scales: Record<string, number> = {
  十: 1,
  百: 2,
  千: 3,
  万: 4,
  亿: 8,
  hundred: 2,
  thousand: 3,
  million: 6,
  billion: 9,
};
/** Words and signs that say a number is more than the one named. */
const overWords = /^(?:超过|突破|逾|超|上|more than |over )$/i;

/** Where numerals stand in a text, [start, end): what `findNumerals` finds, without reading their values. */
export function numeralSpans(text: string): [number, number][] {
  if (!mayHoldNumeral.test(text)) return [];
  return [...narrow(text).matchAll(numeralPattern)].map(({ 0: found, index }) => [index, index + found.length]);
}

/** All numerals of a text: Arabic and Chinese, with scales (万, 亿, million), approximations and percentages. */
export function findNumerals(text: string): Numeral[] {
  if (!mayHoldNumeral.test(text)) return [];
  return [...narrow(text).matchAll(numeralPattern)].map(toNumeral);
}

function toNumeral(match: RegExpExecArray): Numeral {
  const { hedge = '', sign = '', currency = '', inner = '', hanInner = '', after = '' } = match.groups ?? {};
  const start = match.index;
  const end = start + match[0].length;
  const before = hedge + (currency ? sign + currency : '');
  const number = match[0].slice(before.length, match[0].length - after.length);
  const approximation = approximationOf(hedge, inner + hanInner + after);
  const numberStart = end - after.length - number.length + (currency ? 0 : sign.length);
  const amount = isVague(match.input, numberStart, end) ? Number.NaN : valueOfNumeral(match.groups ?? {}, approximation);
  return { start, end, value: sign ? -amount : amount, approximation, before, number, after };
}

/** 几十, 数百, 十几: a scale without the number that it scales. */
function isVague(text: string, start: number, end: number): boolean {
  return /[几数]$/.test(text.slice(0, start)) ? /^[十百千万亿]/.test(text.slice(start)) : text.charAt(end) === '几';
}

function valueOfNumeral(groups: Record<string, string | undefined>, approximation: Approximation): number {
  const {
    percentValue,
    denominator,
    numerator = '',
    fraction,
    han: spoken,
    hanScale = '',
    word = '',
    wordScale = '',
    arabic = '',
    scale = '',
  } = groups;
  if (percentValue) return percentOf(percentValue);
  if (denominator) return hanValue(numerator) / hanValue(denominator);
  if (fraction) return quotientOf(fraction);
  // 近万, 万余: alone, 万 is a scale and no number.
  if (approximation !== 'exact' && /^[万亿]$/.test(spoken ?? '')) return 10 ** exponentOf(spoken ?? '');
  if (spoken) return decimalOf(spoken + hanScale);
  if (word) return englishValue(word) * 10 ** exponentOf(wordScale);
  const parts = `${arabic.replaceAll(',', '')}${scale}`.matchAll(/([\d.]+) ?([a-z]+|[十百千万亿]*)/giu);
  return Number(
    [...parts].reduce((sum, [, number = '', scales = '']) => sum + Number(`${number}e${exponentOf(scales)}`), 0).toPrecision(15),
  );
}

function quotientOf(fraction: string): number {
  const [numerator, denominator] = fraction.split('/').map(Number);
  return (numerator ?? Number.NaN) / (denominator ?? Number.NaN);
}

/** The power of ten of scale words: 4 of 万, 12 of 万亿, 6 of million. */
function exponentOf(words: string): number {
  const each = words.match(/[a-z]+|[十百千万亿]/giu) ?? [];
  return each.reduce((sum, scale) => sum + (scales[scale.toLowerCase()] ?? 0), 0);
}

/** 百分之四十三点五 and 百分之43.5. */
function percentOf(text: string): number {
  return /^\d/.test(text) ? Number(text.replaceAll(',', '')) : decimalOf(text);
}

/** 四十三点五, 十二点五万, and whole numbers. */
function decimalOf(text: string): number {
  const [whole = '', rest] = text.split('点');
  if (rest === undefined) return hanValue(whole);
  const decimals = rest.replace(/[万亿]+$/, '');
  return Number(`${hanValue(whole)}.${[...decimals].map((digit) => hanValue(digit)).join('')}e${exponentOf(rest)}`);
}

function approximationOf(before: string, after: string): Approximation {
  if (after || overWords.test(before)) return 'over';
  return before ? 'near' : 'exact';
}

/** The value of a number written alone (710, 1.7万, 六, 4.5 million), or NaN where it is not one. */
export function numberValue(text: string): number {
  const [numeral, ...more] = findNumerals(text.trim());
  const whole = numeral && more.length === 0 && numeral.number === narrow(text.trim()) && numeral.approximation === 'exact';
  return whole ? numeral.value : Number.NaN;
}
