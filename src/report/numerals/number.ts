import type { Bound } from './amount.ts';
import { hanInteger } from './chinese.ts';
import { type Decimal, decimal, plus, quotient, scaled } from './decimal.ts';
import { englishNumberAt } from './english-number.ts';
import { scaleAfterDigits } from './english-scales.ts';
import { matchAt } from './match.ts';
import { isScaleUnit, unitEnd } from './unit-lexicon.ts';

/** One number as it stands in a folded text, with its scale and without a unit. */
export interface SaidNumber {
  start: number;
  end: number;
  /** One number; two of 两三百; none of 数十. */
  numbers: readonly Decimal[];
  /** The number before its scale words, and the power of ten that they are: 1.7 and 4 of 1.7万. Ranges and lists may share it. */
  mantissa: Decimal;
  scale: number;
  writing: 'arabic' | 'han' | 'english';
  /** What a word inside it or just behind it says: 850余万 and 十多 are more, 两百来 and 万把 about as much. */
  bound: Bound;
  /** Whether it is a scale alone: 千名, 亿元以上. */
  isBare: boolean;
  /** Where the numeral ends and the word 余 or 多 behind it begins; its end where there is none. */
  numeralEnd: number;
}

/** At most forty digits: a longer run is a code. Also as in India: 2,81,000. */
const digits = new RegExp(
  [
    String.raw`\d{1,3}(?:,\d{3}){1,12}(?!\d)(?:\.\d{1,40})?`,
    String.raw`\d{1,2}(?:,\d\d){1,4},\d{3}(?![\d,])(?:\.\d{1,40})?`,
    String.raw`(?<!\d)\d{1,40}(?!\d)(?:\.\d{1,40}(?!\d))?`,
    String.raw`(?<![\d.])\d{1,40}(?!\d)`,
  ].join('|'),
  'y',
);
/** 260 000: three digits a group, where no table of numbers stands. */
const spaced = /[1-9]\d{0,2}(?: \d{3}){1,4}(?![\d,.]*\d)(?= ?[a-z%€£$\p{Script=Han}]|[,.;:)]|\s|$)/uy;
const scaleExponents: Record<string, number> = { 十: 1, 百: 2, 千: 3, 万: 4, 亿: 8 };
/** Numerator and denominator of the signs that are fractions by themselves. */
const vulgar: Record<string, [Decimal, Decimal]> = {
  '½': ['1', '2'],
  '¼': ['1', '4'],
  '¾': ['3', '4'],
  '⅓': ['1', '3'],
  '⅔': ['2', '3'],
  '⅛': ['1', '8'],
  '⅜': ['3', '8'],
  '⅝': ['5', '8'],
  '⅞': ['7', '8'],
};

/** The value of a sign such as ½, or null where it is none. */
export function vulgarFraction(sign: string): Decimal | null {
  const parts = vulgar[sign];
  return parts ? quotient(...parts) : null;
}

const mixed = /([½¼¾⅓⅔⅛⅜⅝⅞])|[ -]([1-9])\/([2-9]|1[02-9])(?![\d/.,-]\d|\d)/y;

/** The number that begins at a place of a folded text, in whatever spelling; null where none does. */
export function numberAt(text: string, at: number): SaidNumber | null {
  const first = text.charAt(at);
  if (/[\d½¼¾]/.test(first)) return arabicAt(text, at);
  return /[a-z]/i.test(first) ? englishAt(text, at) : hanAt(text, at);
}

function arabicAt(text: string, at: number): SaidNumber | null {
  const isGroup = !/[\d.,:-]/.test(text.charAt(at - 1));
  const groups = isGroup ? matchAt(spaced, text, at)?.[0] : undefined;
  const found = groups ?? matchAt(digits, text, at)?.[0] ?? '';
  const mantissa = decimal(found === '' ? '0' : found.replaceAll(' ', ''));
  if (mantissa === null) return null;
  const written: SaidNumber = {
    ...{ start: at, end: at + found.length, numbers: [mantissa], mantissa, scale: 0 },
    ...{ writing: 'arabic', bound: 'exact', isBare: false, numeralEnd: at + found.length },
  };
  const number = withMixedFraction(text, written);
  const scale = scaleAfterDigits(text, at, number.end);
  if (scale) return { ...number, ...scale, numeralEnd: scale.end, numbers: number.numbers.map((value) => scaled(value, scale.scale)) };
  return withMore(text, withHanScale(text, number));
}

/** 3¼, 1-1/2, 2 1/2: a whole number and a part. */
function withMixedFraction(text: string, number: SaidNumber): SaidNumber {
  const [found, sign, above = '', below = ''] = matchAt(mixed, text, number.end) ?? [];
  if (found === undefined || number.mantissa.includes('.')) return number;
  const mantissa = plus(number.mantissa, (sign ? vulgarFraction(sign) : quotient(above, below)) ?? '0');
  const end = number.end + found.length;
  return { ...number, end, numeralEnd: end, mantissa, numbers: [mantissa] };
}

/** The power of ten of Chinese scale words: 4 of 万, 7 of 千万; 0 of what is none. */
export function exponentOf(words: string): number {
  return [...words].reduce((sum, word) => sum + (scaleExponents[word] ?? 0), 0);
}

/** 万, 千万, 余万, 来万, 个亿 behind digits, and what goes on: 3亿5000万. */
function withHanScale(text: string, number: SaidNumber): SaidNumber {
  const word = /^(?:[余多来](?=[十百千万亿])|[余多来]?个(?=[万亿](?!元)))/u.exec(text.slice(number.end, number.end + 3))?.[0] ?? '';
  let [end, scale] = [number.end + word.length, 0];
  while (scaleExponents[text.charAt(end)] && !isScaleUnit(text, end)) scale += scaleExponents[text.charAt(end++)] ?? 0;
  if (scale === 0) return number;
  const whole = scaled(number.mantissa, scale);
  const isPlain = word === '' && scale >= 3 && number.writing === 'arabic' && !number.mantissa.includes('.');
  const rest = isPlain ? restAt(text, end, scale) : mixedAt(text, end, scale);
  const numbers = [rest ? plus(whole, rest.value) : whole];
  end = rest?.end ?? end;
  return { ...number, end, numeralEnd: end, scale: rest ? 0 : scale, numbers, bound: boundOf(word.charAt(0)) };
}

function boundOf(word: string): Bound {
  if (word === '余' || word === '多') return 'over';
  return word === '来' || word === '把' ? 'about' : 'exact';
}

const restDigits = /(\d{1,3}(?:,\d{3})+|\d{1,8})(?![.,]?\d)([十百千万]{0,2})/uy;
/** What may stand behind digits that have no scale of their own: 5万4,218人, not 3万2020年. */
const notRest = /^\s*[年月日号:：.-]/u;

/** 5000万 of 3亿5000万, 8,764 of 9万8,764: digits below the scale before them, and what follows these. */
function restAt(text: string, at: number, above: number): { value: Decimal; end: number } | null {
  const [found, part = '', words = ''] = matchAt(restDigits, text, at) ?? [];
  const own = words !== '' && isScaleUnit(text, at + part.length) ? '' : words;
  const scale = exponentOf(own);
  const value = found === undefined ? null : decimal(part, scale);
  const end = at + part.length + own.length;
  const isBelow = value !== null && part.replaceAll(',', '').length + scale <= above;
  if (value === null || !isBelow || (own === '' && notRest.test(text.slice(end, end + 2)))) return null;
  const rest = scale > 0 ? restAt(text, end, scale) : null;
  return rest ? { value: plus(value, rest.value), end: rest.end } : { value, end };
}

/** 5000万 of 1.5亿5000万 and of 三亿5000万: digits with a smaller scale. */
function mixedAt(text: string, at: number, above: number): { value: Decimal; end: number } | null {
  const [found, part = '', words = ''] = /^(\d{1,4}(?:\.\d+)?)([十百千万]+)/u.exec(text.slice(at, at + 12)) ?? [];
  const scale = exponentOf(words);
  const value = found && scale < above ? decimal(part, scale) : null;
  return value === null || found === undefined ? null : { value, end: at + found.length };
}

/** 余, 多, 来 or 把 just behind a number: 1.7万余, 200多, 两百来, 万把. */
function withMore(text: string, number: SaidNumber): SaidNumber {
  const word = text.charAt(number.end);
  const next = text.slice(number.end + 1, number.end + 4);
  const isMore =
    word === '余' ? !/^[额下热地力党款]/u.test(next) : word === '多' && !/^(?:种|样|元化|层次|方面?|地|数|功能|边|位一)/u.test(next);
  // 三多 is a name; what is more than a digit is said behind the unit: 三年多.
  const isRound = number.writing === 'arabic' || /[十百千万亿几廿卅]$/u.test(text.slice(number.start, number.end));
  const isAbout = /^[来把]$/u.test(word) && /[十百千万亿0]$/u.test(text.slice(number.start, number.end)) && isCounted(text, number.end + 1);
  // 百余 and 万把 count; 百多 is said of hundreds only before what is counted.
  const says = (isMore && isRound && (!number.isBare || isCounted(text, number.end + 1))) || isAbout;
  return says ? { ...number, end: number.end + 1, bound: boundOf(word) } : number;
}

/** Whether what stands at a place is counted: a unit, 号人, 岁. */
function isCounted(text: string, at: number): boolean {
  return unitEnd(text, at, true) > at || /^(?:号|[万亿])/u.test(text.slice(at, at + 1));
}

const hanRun = /[〇零一二三四五六七八九十百千万亿两廿卅]{1,28}/uy;
/** 几千, 数百万, 几十: a scale that something not counted stands before. */
const vague = /(?:好几|几|数|若干)[十百千万亿]{1,4}|百(?:八?十)(?=[来多余几]?[号个人名口户块斤里])|[百千万]儿[八百千十]{1,2}/uy;
/** 十几, 二十几. */
const vagueEnd = /(?:[一二两三四五六七八九]?十|[一二两三四五六七八九]百)几(?:[百千万亿]{1,3}(?!瓦|伏|米|克))?/uy;
/** 两三, 三五, 十七八, 一千二三百: neighbours are about as many. */
const neighbours = new RegExp(
  `(十|[二三四五六七八九]十)?(?:([一二两三四五六七八九])([百千万亿]))?(${[
    '一两|一二|两三|二三|三四|三五|四五|五六|六七|七八|八九',
    '[二三四五六七八]、[三四五六七八九](?=[十百千万亿]|[个天年次倍人名户岁成元家斤里])',
  ].join('|')})([十百千万亿]{0,3})`,
  'uy',
);
const spokenDigits: Record<string, string> = { 一: '1', 两: '2', 二: '2', 三: '3', 四: '4', 五: '5', 六: '6', 七: '7', 八: '8', 九: '9' };
/** 点五 of 十二点五万; not the hours of 八点三十分 or 三点一刻, nor 两点一线. */
const hanDecimals = /点([〇零一二三四五六七八九]{1,12})(?![十百千分刻线是])([万亿]{0,2})/uy;
/** Numerals of cheques. Alone, or after the words before them, these characters are names (陆军, 队伍, 壹基金). */
const financial =
  /(?<![队入退落大登着内水放收])(?:[壹贰叁肆伍陆柒捌玖](?=[拾佰仟万亿元圆角])|拾(?=[壹贰叁肆伍陆柒捌玖]?[万亿元圆]))[零壹贰叁肆伍陆柒捌玖拾佰仟万亿]{0,24}/uy;
/** 俩 and 仨 are two and three with their measure word; 伎俩 is a trick. */
const withMeasure = /(?<!伎)俩|仨/uy;

function hanAt(text: string, at: number): SaidNumber | null {
  const number: SaidNumber = {
    ...{ start: at, end: at, numbers: [], mantissa: '0', scale: 0, writing: 'han', bound: 'exact', isBare: false, numeralEnd: at },
  };
  const hinted = matchAt(vague, text, at)?.[0] ?? matchAt(vagueEnd, text, at)?.[0];
  if (hinted) return { ...number, end: at + hinted.length, numeralEnd: at + hinted.length };
  const pair = neighboursAt(text, at) ?? shortNeighboursAt(text, at);
  if (pair) return { ...number, ...pair };
  const cheque = matchAt(financial, text, at)?.[0] ?? matchAt(withMeasure, text, at)?.[0];
  const run = cheque ?? matchAt(hanRun, text, at)?.[0] ?? '';
  if (/^[百千万亿]/u.test(run)) return withMore(text, bareScale(number, run));
  for (let { length } = run; length > 0; length -= 1) {
    const value = hanInteger(run.slice(0, length));
    if (value === null) continue;
    const found = { ...number, end: at + length, numeralEnd: at + length, numbers: [String(value)], ...partsOf(run.slice(0, length)) };
    return withMore(text, withHanScale(text, withDecimals(text, found)));
  }
  return null;
}

/** The digit before the last scale words of a numeral, and their exponent: 三 and 7 of 三千万. */
function partsOf(numeral: string): { mantissa: Decimal; scale: number } {
  const words = /(?<=^[一二三四五六七八九两])[十百千]?[万亿]+$/u.exec(numeral)?.[0] ?? '';
  const value = hanInteger(numeral.slice(0, numeral.length - words.length));
  return { mantissa: String(value ?? 0), scale: exponentOf(words) };
}

function withDecimals(text: string, number: SaidNumber): SaidNumber {
  const [found, places = '', words = ''] = matchAt(hanDecimals, text, number.end) ?? [];
  if (found === undefined) return number;
  const fraction = [...places].map((digit) => spokenDigits[digit] ?? '0').join('');
  const mantissa = decimal(`${number.numbers[0]}.${fraction}`) ?? '0';
  const scale = exponentOf(words);
  const end = number.end + found.length;
  return { ...number, end, numeralEnd: end, mantissa, scale, numbers: [scaled(mantissa, scale)] };
}

/** 一百八九 is 180 to 190, 三千五六 3500 to 3600. */
const shortNeighbours =
  /([一二两三四五六七八九])([百千万])(一二|二三|三四|四五|五六|六七|七八|八九)(?![〇零一二三四五六七八九十百千万亿])/uy;

function shortNeighboursAt(text: string, at: number): Partial<SaidNumber> | null {
  const [found, first = '', place = '', pair = ''] = matchAt(shortNeighbours, text, at) ?? [];
  if (found === undefined) return null;
  const end = at + found.length;
  const exponent = exponentOf(place) - 1;
  const numbers = [...pair].map((digit) => decimal(`${spokenDigits[first]}${spokenDigits[digit]}`, exponent) ?? '0');
  return { end, numeralEnd: end, numbers };
}

function neighboursAt(text: string, at: number): Partial<SaidNumber> | null {
  const [found = '', tens = '', high = '', highWord = '', pair = '', words = ''] = matchAt(neighbours, text, at) ?? [];
  const end = at + found.length;
  const [one = '', other = ''] = pair.replace('、', '');
  const isPlain = words === '' && tens === '';
  // Without a scale or a unit, two digits beside each other are names and codes: 一二三产业.
  if (found === '' || (isPlain && (unitEnd(text, end, true) === end || /^[月、]/u.test(text.slice(end, end + 1))))) return null;
  if (/^[一二三四五六七八九]/u.test(text.slice(end, end + 1)) || (pair.includes('、') && !isNext(one, other))) return null;
  const scale = exponentOf(words);
  if (high !== '' && (tens !== '' || scale === 0 || scale >= exponentOf(highWord))) return null;
  const ten = tens === '' ? '' : (spokenDigits[tens.charAt(0)] ?? '1');
  const above = high === '' ? '0' : (decimal(spokenDigits[high] ?? '0', exponentOf(highWord)) ?? '0');
  const numbers = [one, other].map((digit) => plus(above, decimal(`${ten}${spokenDigits[digit]}`, scale) ?? '0'));
  return { end, numeralEnd: end, numbers, scale };
}

function isNext(one: string, other: string): boolean {
  return Number(spokenDigits[other]) === Number(spokenDigits[one]) + 1;
}

/** A scale without a number: 千名, 亿元以上. It counts only where the words around it say so. */
function bareScale(number: SaidNumber, run: string): SaidNumber {
  const words = /^(?:百万|千万|百亿|千亿|万亿|百|千|万|亿)/u.exec(run)?.[0] ?? '';
  const scale = exponentOf(words);
  const end = number.start + words.length;
  return { ...number, end, numeralEnd: end, numbers: [scaled('1', scale)], mantissa: '1', scale, isBare: true };
}

function englishAt(text: string, at: number): SaidNumber | null {
  const found = englishNumberAt(text, at);
  if (!found) return null;
  const { value, end, scale } = found;
  return {
    ...{ start: at, end, numeralEnd: end, numbers: value === null ? [] : [value], mantissa: value ?? '0', scale },
    ...{ writing: 'english', bound: 'exact', isBare: false },
  };
}
