import type { Decimal } from './decimal.ts';

/**
 * What is said: one number, a range, a ratio (2.4:1), a part of a whole (三分之二, 三成), a place in an order (第3位), or a number
 * that is only hinted at (几千, 数十, hundreds).
 */
export type Form = 'point' | 'range' | 'ratio' | 'fraction' | 'rank' | 'vague';

/** How what is said limits the number: 98%以上 is `at-least`, 不足百家 `under`, 近200 `about`, 突破6万 `over`, 不超过10分钟 `at-most`. */
export const bounds = ['exact', 'about', 'over', 'at-least', 'under', 'at-most'] as const;
export type Bound = (typeof bounds)[number];

/** An amount as it was said. */
export interface Amount {
  form: Form;
  /** Scale words multiplied out: one number, both ends of a range, the parts of a ratio; none where it is vague. */
  numbers: readonly Decimal[];
  bound: Bound;
}

/** The one number of an amount as the nearest floating-point number, to draw and to sort by; NaN for ranges, ratios and vague amounts. */
export function plainNumber({ form, numbers }: Amount): number {
  return form === 'range' || form === 'ratio' || numbers.length !== 1 ? Number.NaN : Number(numbers[0]);
}

/** The ends between which an amount lies, as far as it was said: none on the side where it is open, none of a ratio or a vague amount. */
export function endsOf({ form, numbers, bound }: Amount): { low: Decimal | null; high: Decimal | null } {
  if (form === 'ratio' || form === 'vague') return { low: null, high: null };
  const [low = null] = numbers;
  const high = numbers.at(-1) ?? null;
  return { low: bound === 'under' || bound === 'at-most' ? null : low, high: bound === 'over' || bound === 'at-least' ? null : high };
}
