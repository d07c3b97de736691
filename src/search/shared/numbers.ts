import { englishInteger, englishScales, englishWords } from './english-numeral.ts';
import { hanCharacters, hanDigitCharacters, hanDigits, hanInteger } from './han-numeral.ts';

/** A number in a normalised text. Two numbers are the same where their values are, however they are spelled. */
export interface WrittenNumber {
  start: number;
  end: number;
  /** Plain digits (1230, 0.5), or a fraction (3/5); no sign. */
  value: string;
  /** % or ‰, also where it is said in words; otherwise empty. */
  share: string;
}

const han = `[${hanCharacters}]+`;
const arabic = String.raw`(?:\d{1,3}(?:[ ,]\d{3})+(?!\d)|\d+)(?:\.\d+)?`;
const scales = '[个個]?[十百千万亿萬億]+';
const share = String.raw`(?: ?[%‰]| per ?cent\b)`;
const englishScale = `(?: ?(?:${Object.keys(englishScales).join('|')})\\b)`;
/** 点五 of 十二点五万; not the hours of 八点三十分. */
const hanDecimals = `[点點][${hanDigitCharacters}]+(?![十百千分刻])[万亿萬億]*`;

const pattern = new RegExp(
  [
    `(?<whole>${han})分之(?:(?<part>${han})(?:[点點](?<partDecimals>[${hanDigitCharacters}]+))?|(?<arabicPart>${arabic}))`,
    String.raw`(?<fraction>\d+/\d+)`,
    `(?<arabic>${arabic})(?:(?<scale>[余餘多]?${scales}(?:\\d+[十百千万亿萬億]+)*)|(?<english>${englishScale})|(?<share> ?[%‰]| per ?cent\\b))?`,
    `(?<han>${han}(?:${hanDecimals})?(?:[余餘多][万亿萬億]+)?)`,
    `(?<words>${englishWords})(?<wordShare>${share})?`,
  ].join('|'),
  'gu',
);

const exponents: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 萬: 4, 亿: 8, 億: 8, ...englishScales };
/** Longer numbers are found letter by letter only. */
const mostDigits = 30;
const measureWords =
  '[个個名位项項件种種次户戶家张張条條级級类類届屆批场場人倍亩畝吨噸元米年月日号號天岁歲周週成辆輛台臺册冊棵株座所处處部套层層间間只隻头頭宗]|' +
  '分[钟鐘]|小[时時]|公[里裏裡斤顷頃]|千[米克瓦]|[平立]方';
/** A Chinese digit alone is a number before what it counts only: 三个, 三至五个, and no 三农. */
export const countedAfter = new RegExp(`^(?:${measureWords}|[-~至到][${hanCharacters}])`);

/** Returns the numbers of a normalised text, in order: in digits, in Chinese and in English, with their scales, and shares. */
export function numbersOf(normalised: string): WrittenNumber[] {
  const numbers: WrittenNumber[] = [];
  for (const { 0: written, index: start, groups = {} } of normalised.matchAll(pattern)) {
    const end = start + written.length;
    const value = valueIn(groups, normalised.charAt(start - 1), normalised.slice(end, end + 3));
    if (value !== null && value.length <= mostDigits) numbers.push({ start, end, value, share: shareOf(groups) });
  }
  return numbers.map((number, index) => sharingScale(number, numbers[index + 1], normalised));
}

type Groups = Record<string, string | undefined>;

function valueIn(
  { whole, part, partDecimals, arabicPart, fraction, arabic, scale, english, han, words }: Groups,
  before: string,
  after: string,
) {
  if (whole)
    return partOf(whole, part ? withDecimals(part === '百' ? '100' : hanInteger(part), partDecimals) : scaled(arabicPart ?? '', 0));
  if (fraction) return fraction;
  if (arabic) return scale ? sumOf(arabic + scale) : scaled(arabic, exponents[english?.trim() ?? ''] ?? 0);
  if (words) return words === 'one' ? null : englishInteger(words);
  if (han?.length === 1 && before !== '第' && !countedAfter.test(after)) return null;
  return hanValue(han ?? '');
}

function shareOf({ whole, share, wordShare }: Groups): string {
  if (whole) return { 百: '%', 千: '‰' }[whole] ?? '';
  return (share ?? wordShare ?? '').trim().replace(/^per ?cent$/, '%');
}

/** 百分之 and 千分之 are shares; other parts are fractions. */
function partOf(whole: string, part: string | null): string | null {
  if (part === null || whole === '百' || whole === '千') return part;
  const of = hanInteger(whole) ?? hanInteger(`一${whole}`);
  return of === null ? null : `${part}/${of}`;
}

function withDecimals(whole: string | null, decimals: string | undefined): string | null {
  return whole === null || decimals === undefined ? whole : scaled(`${whole}.${hanDigits(decimals)}`, 0);
}

/** 十二点五万, 五千余万, 三十. */
function hanValue(numeral: string): string | null {
  const [before = '', scale = ''] = numeral.split(/[余餘多]/);
  const [whole = '', rest = ''] = before.split(/[点點]/);
  const inner = /[万亿萬億]*$/.exec(rest)?.[0] ?? '';
  const value = withDecimals(hanInteger(whole), rest.slice(0, rest.length - inner.length) || undefined);
  return value === null ? null : scaled(value, exponentOf(inner + scale));
}

/** 2.6万, 1亿2000万, 3万5千: each number with its own scale. */
function sumOf(mixed: string): string {
  const parts = [...mixed.matchAll(/([\d., ]+)[余餘多]?[个個]?([十百千万亿萬億]+)/g)].map(([, digits = '', scale = '']) =>
    scaled(digits, exponentOf(scale)),
  );
  return parts.length === 1 ? (parts[0] ?? '') : String(parts.reduce((sum, part) => sum + BigInt(part.split('.')[0] ?? ''), BigInt(0)));
}

function exponentOf(scale: string): number {
  const zeros = [...scale].reduce((sum, character) => sum + (exponents[character] ?? 0), 0);
  return Math.min(zeros, mostDigits);
}

/** Digits times ten to the power of `exponent`, without zeros that say nothing. */
function scaled(digits: string, exponent: number): string {
  const [whole = '', decimals = ''] = digits.replace(/[ ,]/g, '').split('.');
  const padded = decimals.padEnd(exponent, '0');
  const value = `${whole}${padded.slice(0, exponent)}`.replace(/^0+(?=\d)/, '');
  const rest = padded.slice(exponent).replace(/0+$/, '');
  return rest === '' ? value : `${value}.${rest}`;
}

/** 20 of 20-60万 is 200000, 20 of 20-30% is a share: what stands after the last number is said of both. */
function sharingScale(number: WrittenNumber, next: WrittenNumber | undefined, text: string): WrittenNumber {
  const own = text.slice(number.start, number.end);
  const other = next && text.slice(next.start, next.end);
  if (!other || !/^[-~至到]$/.test(text.slice(number.end, next.start)) || !/^[\d.]+$/.test(own)) return number;
  const [, digits = '', scale = ''] = /^([\d.]+)([十百千万亿萬億]*)[%‰]?$/.exec(other) ?? [];
  if (Number(own) >= Number(digits)) return number;
  return { ...number, value: scaled(own, exponentOf(scale)), share: next.share };
}
