import { diagnostic, type Place } from '../../diagnostics/diagnostic.ts';
import type { Amount } from '../numerals/amount.ts';
import { type Numeral, readAmounts } from '../numerals/read-numerals.ts';
import { failure, type Result, success } from '../result.ts';
import type { QuotedEntry } from '../schema/registers.ts';
import type { Display } from './figure.ts';
import { type TypedValue, typedValue } from './typed-value.ts';
import { beginsWithUnit } from './units.ts';

/** A quantity read back out of its quote. */
export interface Quantity {
  amount: Amount;
  display: Display;
  /** The unit in which its amount counts: 元, also where it was typed as the table says it, 62.4 and 亿元. */
  unit: string;
  unitAdded: string;
  /** Where its expression stands in the text. */
  start: number;
  end: number;
}

/** A quote in the text that it stands in, which may say a limit or a unit just beside it. */
export interface QuoteInText {
  text: string;
  /** The numerals of the text. */
  numerals: readonly Numeral[];
  start: number;
  end: number;
}

type Typed = Pick<QuotedEntry, 'value' | 'unit' | 'editorialUnit'>;

/**
 * Reads a quantity out of a quote and compares it with what the author wrote. Its limit (以上, 不超过) is that of the speech, also where
 * the quote ends before it.
 * @param typed the value (`710`, `20-60万`), the unit (the spoken one, then what the editor adds after a slash; empty where none was
 *   said), and whether the author declared that the unit says more than the speech
 * @param placeOf where value and unit were typed
 */
export function readQuantity(quote: QuoteInText, given: Typed, placeOf: (key: 'value' | 'unit') => Place): Result<Quantity | null> {
  const { value } = given;
  const said = quote.numerals.filter((numeral) => isInside(numeral, quote));
  const typed = withScaleInValue(given, said);
  const wanted = typedValue(typed.value);
  if (wanted === null) return failure(diagnostic('value-not-number', placeOf('value'), { value }));
  if ('limit' in wanted) return failure(diagnostic('value-with-limit', placeOf('value'), { value, limit: wanted.limit }));
  const counted = said.filter(({ numbers, form }) => numbers.length > 0 || form === 'vague');
  const found = matching(counted, wanted, quote, typed);
  if (found.length > 1) return failure(diagnostic('value-said-twice', placeOf('value'), { value }));
  const [numeral] = found.length > 0 ? found : matching(amountsIn(quote), wanted, quote, typed);
  if (numeral) return success(quantityOf(quote, numeral, typed));
  return failure(unlikeDiagnostic(quote, counted, wanted, typed, placeOf) ?? notSaid());

  function notSaid() {
    const readable = counted.filter(({ kind }) => kind !== 'word' && kind !== 'title');
    const shown = readable.map((one) => numberOf(quote, one)).join('、');
    return diagnostic('value-not-said', placeOf('value'), { value, said: shown });
  }
}

/** What is wrong with a value that is said in another unit, or as a part of a whole; null where it is not said at all. */
function unlikeDiagnostic(
  quote: QuoteInText,
  counted: readonly Numeral[],
  wanted: { amount: Amount },
  typed: Typed,
  placeOf: (key: 'value' | 'unit') => Place,
) {
  const { value, unit } = typed;
  const [other] = [...counted, ...amountsIn(quote)].filter((one) => isSame(one, wanted, quote.text, value));
  const inherited = other ?? counted.find((one) => one.elsewhere !== '' && numberOf(quote, one) === value.trim());
  if (inherited && inherited.elsewhere !== '') {
    const number = numberOf(quote, inherited);
    return diagnostic('unit-inherited', placeOf('unit'), { value: number, unit, said: inherited.elsewhere });
  }
  if (other) return unitDiagnostic(quote, other, typed, placeOf('unit'));
  const whole = counted.find(({ numbers }) => numbers.length > 1 && wanted.amount.numbers.some((number) => numbers.includes(number)));
  return whole ? diagnostic('value-part', placeOf('value'), { value, whole: numberOf(quote, whole), unit }) : null;
}

/** 62.4 and 亿元, as the head of a table says it, are 62.4亿 and 元. */
function withScaleInValue(typed: Typed, said: readonly Numeral[]): Typed {
  const inherited = said.find(({ elsewhere, unit }) => elsewhere === typed.unit && elsewhere !== unit && elsewhere.endsWith(unit));
  if (!inherited) return typed;
  const { elsewhere, unit } = inherited;
  return { ...typed, value: typed.value.trim() + elsewhere.slice(0, elsewhere.length - unit.length), unit };
}

function numberOf({ text }: QuoteInText, { numberStart, numberEnd }: Numeral): string {
  return text.slice(numberStart, numberEnd);
}

function isInside({ numberStart, numberEnd }: Numeral, { start, end }: QuoteInText): boolean {
  return start <= numberStart && numberEnd <= end;
}

/**
 * The amounts of a quote whatever they are: 三级 of 三级中心 is an ordinal until an author says that it counts. A numeral that has its unit
 * from elsewhere, as those of a table do, is not read without it: 62.4 under 亿元 is no 62.4.
 */
function amountsIn(quote: QuoteInText): Numeral[] {
  const inherited = quote.numerals.filter(({ elsewhere }) => elsewhere !== '');
  const isInherited = ({ start, end }: Numeral) => inherited.some((one) => one.start < end && start < one.end);
  return readAmounts(quote.text).filter((numeral) => isInside(numeral, quote) && !isInherited(numeral));
}

function matching(numerals: readonly Numeral[], wanted: TypedValue, quote: QuoteInText, typed: Typed): Numeral[] {
  return numerals.filter((numeral) => isSame(numeral, wanted, quote.text, typed.value) && spokenUnit(quote.text, numeral, typed) !== null);
}

/** Whether a numeral says the amount that was typed; a part of a whole may be typed as the number it is: 三成 as 0.3. */
function isSame(numeral: Numeral, wanted: TypedValue, text: string, value: string): boolean {
  if (!wanted || !('amount' in wanted)) return false;
  const { form, numbers } = wanted.amount;
  if (form === 'vague' || numeral.form === 'vague') return text.slice(numeral.numberStart, numeral.numberEnd) === value.trim();
  const isNumber = (one: Amount['form']) => one === 'point' || one === 'fraction' || one === 'rank';
  const isLike = form === numeral.form || (isNumber(form) && isNumber(numeral.form));
  return isLike && numbers.length === numeral.numbers.length && numbers.every((number, index) => number === numeral.numbers[index]);
}

/** What stands after a numeral whose unit was left unsaid: “of which 96 are new”, “down to 310.” */
const elided = /^(?:\s*[,.;:!?，。、；：！？]| (?:more|fewer|less|new|are|is|were|was|and|or|of|in|on|at|to|by|as|for|from|with)\b|$)/;

/**
 * The spoken part of the unit, where the speech says it with the numeral, for a whole list or in the head of a table; empty where it was
 * left unsaid and the author may add it; otherwise null.
 */
function spokenUnit(text: string, numeral: Numeral, { unit, editorialUnit: mayAdd }: Typed): string | null {
  const slash = unit.indexOf('/');
  const isWhole = numeral.unit === unit || beginsWithUnit(behind(text, numeral), unit);
  const spoken = mayAdd && slash > 0 && !isWhole ? unit.slice(0, slash) : unit;
  if (unit === '') return numeral.unit === '' || numeral.form === 'rank' ? '' : null;
  const isMoney = /^\P{L}$/u.test(spoken) && numeral.unit.startsWith(spoken);
  if (numeral.per !== '' && unit === `${numeral.unit}/${numeral.per}`) return unit;
  if (spoken === numeral.unit || isMoney || beginsWithUnit(behind(text, numeral), spoken)) return spoken;
  if (isPlace(numeral, spoken)) return spoken;
  const isElided = numeral.elsewhere === '' && elided.test(text.slice(numeral.numberEnd));
  return mayAdd && slash < 0 && (numeral.unit === '' || isElided) ? '' : null;
}

/** A place in an order is counted in 位 or 名, whichever was said. */
function isPlace({ form, unit }: Numeral, spoken: string): boolean {
  return form === 'rank' && (spoken === unit || spoken === '位' || spoken === '名');
}

/** The text behind a numeral and the word 余 (餘) or 多 that belongs to it. */
function behind(text: string, { numberEnd }: Numeral): string {
  return text
    .slice(numberEnd)
    .replace(/^[余餘多]/u, '')
    .replace(/^ /, '')
    .replace(/^％/, '%');
}

function unitDiagnostic(quote: QuoteInText, numeral: Numeral, typed: Typed, place: Place) {
  const { value, unit } = typed;
  if (unit === '') return diagnostic('unit-left-out', place, { value, unit: numeral.unit });
  const isAdded = spokenUnit(quote.text, numeral, { ...typed, editorialUnit: true }) !== null;
  const said = quote.text
    .slice(numeral.numberEnd, Math.max(quote.end, numeral.end))
    .slice(0, Math.max(unit.length, numeral.unit.length, 2));
  return diagnostic('unit-not-said', place, { value, unit, said, added: isAdded ? unit.slice(Math.max(unit.indexOf('/'), 0)) : '' });
}

function quantityOf({ text }: QuoteInText, numeral: Numeral, typed: Typed): Quantity {
  const { form, numbers, bound, start, end } = numeral;
  const spoken = spokenUnit(text, numeral, typed) ?? typed.unit;
  return {
    amount: { form, numbers, bound },
    display: displayOf(text, numeral, typed.unit, spoken),
    unit: typed.unit,
    unitAdded: typed.unit.slice(spoken.length),
    start,
    end,
  };
}

/** The amount as it was said, its unit as it was typed: the limit before it, the numeral, what stands behind it. */
function displayOf(text: string, numeral: Numeral, unit: string, spoken: string): Display {
  const oneLine = (from: number, to: number) =>
    text
      .slice(from, Math.max(from, to))
      .replace(/(?<=\p{Script=Han}|\d)\s*\n\s*/gu, '')
      .replace(/\s+/g, ' ');
  const before = oneLine(numeral.start, numeral.numberStart);
  const number = oneLine(numeral.numberStart, numeral.numberEnd);
  const added = unit.slice(spoken.length);
  const after = afterNumber(text, numeral, spoken, oneLine);
  const gap = added !== '' && /^[A-Za-z]/.test(added) ? ' ' : '';
  return { before: inSentence(before), number: inSentence(number), after: after + gap + added };
}

/** A word that began its sentence begins small inside another: About, Twenty-three; not US$ and Rs. */
function inSentence(words: string): string {
  return words.replace(/^(?!Rs\b)[A-Z](?=[a-z])/, (first) => first.toLowerCase());
}

function afterNumber(text: string, numeral: Numeral, spoken: string, oneLine: (from: number, to: number) => string): string {
  const { numberEnd, unitStart, unitEnd, end, elsewhere, unit } = numeral;
  if (elsewhere !== '') return (/^[A-Za-z£$€¥]/.test(elsewhere) ? ' ' : '') + elsewhere + oneLine(numberEnd, end);
  const rest = oneLine(numberEnd, end);
  // The author's unit may go on behind the one that was read: 3000家 of 3000家企业.
  if (spoken !== '' && spoken !== unit && !rest.includes(spoken)) {
    const from = text.indexOf(spoken, numberEnd);
    if (from >= 0 && from <= numberEnd + 2) return oneLine(numberEnd, Math.max(end, from + spoken.length));
  }
  const isSign = spoken === '%' && unit === '%' && unitEnd > unitStart;
  if (!isSign) return rest;
  return `${oneLine(numberEnd, unitStart).trim()}%${oneLine(unitEnd, end)}`;
}
