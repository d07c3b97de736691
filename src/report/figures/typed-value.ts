import type { Amount } from '../numerals/amount.ts';
import { hanInteger } from '../numerals/chinese.ts';
import { type Numeral, readAmounts } from '../numerals/read-numerals.ts';

/** What an author typed as a value: an amount, or the limit that was typed with it. */
export type TypedValue = { amount: Amount } | { limit: string } | null;

const rank = /^第(\d{1,4}|[一二三四五六七八九十百]{1,5})(?:位|名)?$/u;

/**
 * Takes the value of a figure's entry (`710`, `1.7万`, `20-60万`, `7.2:41.5:51.3`, `第3`, `数十`) and gives the amount it says; null where
 * it is none. Limits are read from the quote and not typed.
 */
export function typedValue(value: string): TypedValue {
  const text = value.trim();
  const [, place] = rank.exec(text) ?? [];
  if (place) return { amount: { form: 'rank', numbers: [/^\d/.test(place) ? place : String(hanInteger(place) ?? 0)], bound: 'exact' } };
  // Years without a unit are no range; typed as a value, 1500-1800 is one.
  const [said, more] = /^\d{4}\D{1,2}\d{4}$/.test(text) ? readAmounts(`${text}元`).map(withoutUnit) : readAmounts(text);
  if (!said || more || said.start !== 0 || said.end !== text.length) return null;
  const limit = text.slice(0, said.numberStart) + text.slice(said.numberEnd);
  const isVague = said.form === 'vague' || (said.form === 'range' && said.bound === 'about');
  if (said.unit !== '' && !isWithin(said.unit, text.slice(said.numberStart, said.numberEnd))) return null;
  return limit === '' || isVague ? { amount: said } : { limit };
}

function withoutUnit(numeral: Numeral): Numeral {
  return { ...numeral, unit: '', end: numeral.numberEnd };
}

/** 百分之七十八 and 翻一番 say their unit themselves. */
function isWithin(unit: string, number: string): boolean {
  return /^[%‰]$/.test(unit) ? /分之|百分百/u.test(number) : unit === '倍' && /翻/u.test(number);
}
