import type { Bound } from './amount.ts';
import { boundAfter, boundBefore } from './bounds.ts';
import { compareDecimals, type Decimal, negated, scaled } from './decimal.ts';
import { endsOfOneRange, isSpokenRatio } from './english-pairs.ts';
import { englishPartAt } from './english-parts.ts';
import { englishUnitAt } from './english-unit.ts';
import { hanUnitAt } from './han-unit.ts';
import { matchAt } from './match.ts';
import { numberAt, type SaidNumber } from './number.ts';
import { type Core, hanPartAt } from './parts.ts';
import type { SaidAmount } from './said-amount.ts';
import { unitEnd } from './unit-lexicon.ts';

/**
 * The amount whose numeral begins at a place of a folded text, read with all that belongs to it: limit, currency, sign, number, scale,
 * unit; ranges (20-60万元), ratios (2.4:1), parts (三分之二, 三成五) and multiples (翻一番) as one.
 * @param floor the end of what was read before: words that stand before it are taken
 */
export function amountAt(text: string, at: number, floor: number): SaidAmount | null {
  // 零下 is a sign and no nought.
  if (text.startsWith('零下', at) && text.charAt(at + 2) !== '零') return amountAt(text, at + 2, floor);
  const part = englishPartAt(text, at);
  if (part) return withBounds(text, part.writing === 'english' ? englishUnitAt(text, whole(part)) : whole(part), floor);
  const hanPart = hanPartAt(text, at);
  if (hanPart) return withBounds(text, withUnitOfPart(text, whole(hanPart)), floor);
  const number = numberAt(text, at);
  if (!number) return null;
  const core = ratioFrom(text, number) ?? rangeFrom(text, number, floor) ?? unitAt(text, number);
  return withBounds(text, core, floor);
}

function whole(core: Core): SaidAmount {
  const { numberStart: start, unitEnd: end } = core;
  return { start, end, bound: 'exact', elsewhere: '', per: '', scale: 0, writing: 'han', isBare: false, isDigitless: false, ...core };
}

/** 四分之一的 has no unit; 百分之七十八 has its own; 一半以上 is limited by what follows. */
function withUnitOfPart(text: string, amount: SaidAmount): SaidAmount {
  const points = amount.unit === '%' ? /^个?百分点/u.exec(text.slice(amount.unitEnd, amount.unitEnd + 4))?.[0] : undefined;
  return points ? { ...amount, unit: points, unitEnd: amount.unitEnd + points.length, end: amount.unitEnd + points.length } : amount;
}

function amountOf(number: SaidNumber, more: Partial<SaidAmount>): SaidAmount {
  const { start, end, numeralEnd, numbers, scale, writing, isBare, bound } = number;
  return {
    ...{ form: numbers.length === 1 ? 'point' : numbers.length === 2 ? 'range' : 'vague', numbers },
    ...{ start, end, numberStart: start, numberEnd: numeralEnd, unit: '', unitStart: end, unitEnd: end },
    ...{ bound: bound !== 'exact' || numbers.length === 1 ? bound : 'about', elsewhere: '', per: '' },
    ...{ scale, writing, isBare, isDigitless: false },
    ...more,
  };
}

const colon = / ?: ?(?=[\d一二三四五六七八九十])/uy;
const clock = /^(?:[01]?\d|2[0-4]):[0-5]\d(?::[0-5]\d)?$/;

/** 2.4:1, 6.8:42.7:50.5, 三比一; not 10:30, unless the words before speak of a ratio. */
function ratioFrom(text: string, first: SaidNumber): SaidAmount | null {
  if (first.scale > 0 || first.isBare || first.numbers.length !== 1 || /[-.\d]$/.test(text.charAt(first.start - 1))) return null;
  const parts: SaidNumber[] = [first];
  for (let end = first.end; parts.length < 8; ) {
    const sign =
      matchAt(colon, text, end)?.[0] ?? spokenRatio(text, end) ?? (parts.length === 1 ? englishRatioSign(text, first) : undefined);
    const next = sign ? numberAt(text, end + sign.length) : null;
    if (next?.numbers.length !== 1 || next.isBare || next.scale > 0) break;
    if (/[a-z–-]/i.test(sign ?? '') && !isSpokenRatio(text, first, next)) break;
    parts.push(next);
    end = next.numeralEnd;
  }
  const last = parts.at(-1) ?? first;
  const said = text.slice(first.start, last.numeralEnd);
  if (parts.length < 2 || (clock.test(said) && !/比[例重为]?|配[比备]|结构/u.test(text.slice(Math.max(0, first.start - 14), first.start))))
    return null;
  const end = last.numeralEnd;
  return amountOf(first, {
    form: 'ratio',
    numbers: parts.flatMap(({ numbers }) => numbers),
    numberEnd: end,
    end,
    unitStart: end,
    unitEnd: end,
  });
}

/** 三比一: between small numbers alone, since 比 mostly compares. */
function spokenRatio(text: string, at: number): string | undefined {
  return /^比(?=[一二三四五六七八九十1-9](?:[，。；、的]|$))/u.exec(text.slice(at, at + 3))?.[0];
}

/** “ to ” of three to one, the dash of a 7–2 vote. */
function englishRatioSign(text: string, { end }: SaidNumber): string | undefined {
  return /^(?:[ -]to[ -]|[–-])(?=[\da-z])/i.exec(text.slice(end, end + 5))?.[0];
}

const rangeSign = /(?:-?[ \n](?:to|and|or)[ \n]|-to-| ?(?:--|[-–—~～]{1,2}|至|到)) ?(?=[\d〇零一二三四五六七八九十百千万亿两$£€¥₹a-z])/iuy;

/** 20-60万元, 3至5个, 1500—1800毫米, between £400 million and £450 million: two numbers that belong to one unit. */
function rangeFrom(text: string, first: SaidNumber, floor: number): SaidAmount | null {
  if (first.numbers.length !== 1 || first.isBare) return null;
  const low = unitAt(text, first);
  for (const lowUnit of new Set([low.unitEnd, first.end])) {
    const sign = matchAt(rangeSign, text, lowUnit)?.[0];
    if (sign === undefined || !joins(sign, text, first)) continue;
    const currency = secondCurrency.exec(text.slice(lowUnit + sign.length, lowUnit + sign.length + 4))?.[0] ?? '';
    const second = numberAt(text, lowUnit + sign.length + currency.length);
    const range = second && rangeOf(text, first, second, lowUnit > first.end ? low : null, currency);
    const isEnglish = /[a-z]/i.test(sign);
    if (range && (!isEnglish || endsOfOneRange(text, sign.trim().toLowerCase(), range, floor, lowUnit > first.end)))
      return isEnglish && /or/i.test(sign) ? { ...range, bound: 'about' } : range;
  }
  return null;
}

const secondCurrency = /^(?:(?:US|HK|S|A|NZ|C|NT)?[$£€¥₹]|Rs\.? ?|RM ?)/;

/** 至 and 到 join two numbers where both are the ends of one range, not what something rose from and to. */
function joins(sign: string, text: string, first: SaidNumber): boolean {
  return !/[至到]/u.test(sign) || !/(?:从|由|自)[^，。；、]{0,6}$/u.test(text.slice(Math.max(0, first.start - 12), first.start));
}

function rangeOf(text: string, first: SaidNumber, second: SaidNumber, low: SaidAmount | null, currency: string): SaidAmount | null {
  if (second.numbers.length !== 1 || second.isBare || second.writing !== first.writing) return null;
  const high = unitAt(text, second);
  if (low && low.unit !== high.unit && !currency) return null;
  if (
    currency &&
    !text
      .slice(Math.max(0, first.start - 5), first.start)
      .trimEnd()
      .endsWith(currency.trim())
  )
    return null;
  const isShared = first.scale === 0 && second.scale > 0 && !low && compareDecimals(first.mantissa, second.mantissa) < 0;
  const from: Decimal = isShared ? scaled(first.mantissa, second.scale) : (first.numbers[0] ?? '0');
  const to = second.numbers[0] ?? '0';
  if (compareDecimals(from, to) >= 0 || isYears(first, second, high)) return null;
  // 四至五成 are tenths at both ends.
  const numbers = high.form === 'fraction' ? [scaled(from, -1), high.numbers[0] ?? to] : [from, to];
  return {
    ...{ ...high, form: 'range', numbers, start: first.start, numberStart: first.start },
    ...{ bound: second.bound, writing: first.writing },
  };
}

/** 2016-2020, 2016—2020年. */
function isYears(first: SaidNumber, second: SaidNumber, { unit }: SaidAmount): boolean {
  const isYear = ({ numbers: [value = ''], scale }: SaidNumber) => scale === 0 && /^(?:1[5-9]|20|21)\d\d$/.test(value);
  return isYear(first) && isYear(second) && /^(?:年|[a-z -]*)$/iu.test(unit);
}

/** A number with the unit behind it. */
function unitAt(text: string, number: SaidNumber): SaidAmount {
  const amount = amountOf(number, {});
  const isEnglish = number.writing === 'english' || /^[ \n-]?[a-zµμ°(]/i.test(text.slice(number.end, number.end + 2));
  // 24kWh and 36万TEU are signs of units, which stand just behind the digits.
  if (isEnglish && !(number.writing === 'arabic' && unitEnd(text, number.end) > number.end)) return englishUnitAt(text, amount);
  return hanUnitAt(text, amount);
}

const currency =
  /(?:(?:(?<![A-Z])(?:US|HK|S|A|NZ|C|NT|MOP))?[$£€¥₹] ?|(?<![A-Za-z])(?:RMB|USD|HKD|EUR|GBP|CNY|SGD|INR|JPY|AUD|RM|Rs|Rs\.) ?)$/u;
/** What makes a hyphen or 负 a sign: a mark or a word that leads to a value, not 10-20人, 5月-8月, 肩负三项任务. */
const signBefore = new RegExp(
  [
    '(?:(?<=^|[，。；：、！？“‘（(:,;=≥≤><|\\t\\n±$£€¥] ?| {2}|\\p{Script=Han}|[为是达到至比] |[a-z] )-',
    '(?<=[a-z,:] |\\()–',
    '(?<![肩担背抱欺胜辜自正])负|零下',
    '(?<!plus or )\\bminus[ \\n])$',
  ].join('|'),
  'iu',
);

/** The limits, the currency and the sign around a number. */
function withBounds(text: string, amount: SaidAmount, floor: number): SaidAmount {
  const signed = withSign(text, withCurrency(text, withSign(text, amount, floor), floor), floor);
  const after = boundAfter(text, signed.end);
  const before = boundBefore(text, signed.start, floor);
  const bound = strongest(before.bound, signed.bound, after.bound);
  return { ...signed, start: before.start, end: after.end, bound };
}

function withCurrency(text: string, amount: SaidAmount, floor: number): SaidAmount {
  const sign = currency.exec(text.slice(Math.max(floor, amount.start - 5), amount.start))?.[0] ?? '';
  if (sign === '') return amount;
  const start = amount.start - sign.length;
  // £1 in every £12 is a part of a whole: the currency cancels out.
  if (amount.form === 'fraction') return { ...amount, start };
  return {
    ...amount,
    start,
    unit: `${sign.trim().replace(/\.$/, '')}${amount.unit}`,
    unitStart: amount.unit === '' ? amount.numberEnd : amount.unitStart,
  };
}

function withSign(text: string, amount: SaidAmount, floor: number): SaidAmount {
  const from = Math.max(floor, amount.start - 16);
  const found = signBefore.exec(text.slice(Math.max(0, from - 1), amount.start));
  const sign = found?.[0] ?? '';
  // A hyphen just behind what was read before joins two numbers: 10-20人, 5月-8月.
  if (sign === '' || amount.start - sign.length < floor + (floor > 0 && sign === '-' ? 1 : 0)) return amount;
  const start = amount.start - sign.length;
  const numberStart = amount.start === amount.numberStart ? start : amount.numberStart;
  return { ...amount, start, numberStart, numbers: negatives(amount) };
}

/** The numbers behind a minus: both ends of a range in their order, and of a ratio the first alone. */
function negatives({ form, numbers: [first = '0', ...more] }: SaidAmount): Decimal[] {
  return form === 'ratio' ? [negated(first), ...more] : [first, ...more].map(negated).toReversed();
}

/** Of a limit before, in and behind a number, the one that says most: 至少3000余 is at least; 约30名左右 is about. */
function strongest(before: Bound, inside: Bound, after: Bound): Bound {
  if (before !== 'exact' && before !== 'about') return before;
  if (after !== 'exact' && after !== 'about') return after;
  if (inside !== 'exact') return inside;
  return before !== 'exact' ? before : after;
}
