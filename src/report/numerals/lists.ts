import { compareDecimals, scaled } from './decimal.ts';
import type { SaidAmount } from './said-amount.ts';

const between = /^(?:[、和与及或]|以及|, | and | or |, and )$/u;
const shareable = new Set(['point', 'range', 'fraction']);

/** 12, 15 and 18 per cent; from 3.1 to 4.2 per cent. */
function isList(text: string, one: SaidAmount, next: SaidAmount): boolean {
  const joint = text.slice(one.end, next.start);
  return between.test(joint) || (joint === ' to ' && /\bfrom $/i.test(text.slice(Math.max(0, one.start - 6), one.start)));
}

/**
 * Members of a list have the unit that is said with the last: 38460、20135元; 19.2和0.3个百分点. A scale is shared with it where the
 * member has none and is no larger: 20、30万元.
 */
export function shareUnits(text: string, amounts: readonly SaidAmount[]): SaidAmount[] {
  const shared = [...amounts];
  for (let index = shared.length - 2; index >= 0; index -= 1) {
    const [one, next] = [shared[index], shared[index + 1]];
    if (!one || !next || one.unit !== '' || next.unit === '' || !shareable.has(one.form) || one.writing !== next.writing || one.isBare)
      continue;
    if (one.end !== one.numberEnd || next.start !== next.numberStart || !isList(text, one, next)) continue;
    if (one.form === 'fraction') continue;
    const hasScale =
      next.scale > 0 && one.scale === 0 && compareDecimals(one.numbers.at(-1) ?? '0', scaled(next.numbers[0] ?? '0', -next.scale)) <= 0;
    const numbers = hasScale ? one.numbers.map((number) => scaled(number, next.scale)) : one.numbers;
    const words = hasScale ? (/[十百千万亿]*$/u.exec(text.slice(next.numberStart, next.numberEnd))?.[0] ?? '') : '';
    const elsewhere = next.elsewhere || `${words}${next.unit}`;
    shared[index] = { ...one, unit: next.unit, elsewhere, numbers, scale: hasScale ? next.scale : one.scale };
  }
  return shared;
}
