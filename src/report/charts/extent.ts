import type { Amount, Form } from '../numerals/amount.ts';

/** What a figure takes of a scale: one place or a span, and the side on which it goes on beyond what was said. */
export interface Extent {
  low: number;
  high: number;
  open: 'more' | 'less' | null;
}

/** Whether no amount of this form can be drawn to a scale: a ratio, a place in an order, and what is only hinted at (数十). */
export function hasNoLength(form: Form): boolean {
  return form === 'ratio' || form === 'rank' || form === 'vague';
}

/** What an amount takes of a scale: 98%以上 is one place that is open towards more, 20-60万 a span; null where it has no length. */
export function extentOf({ form, numbers, bound }: Amount): Extent | null {
  const [low] = numbers;
  const high = numbers[numbers.length - 1];
  if (hasNoLength(form) || low === undefined || high === undefined) return null;
  const isMore = bound === 'over' || bound === 'at-least';
  const isLess = bound === 'under' || bound === 'at-most';
  return { low: Number(low), high: Number(high), open: isMore ? 'more' : isLess ? 'less' : null };
}

/** What a figure that is drawn takes of its scale. Throws where it has no length: `chartProblems` refuses those. */
export function drawnExtent(amount: Amount): Extent {
  const extent = extentOf(amount);
  if (!extent) throw new RangeError(`an amount of the form ${amount.form} has no length`);
  return extent;
}

/** Whether an extent is a span and no single place. */
export function isSpan({ low, high }: Extent): boolean {
  return low !== high;
}

/** The greatest number of some amounts, to which a scale must reach; 0 where there is none. */
export function greatest(amounts: readonly Amount[]): number {
  return Math.max(0, ...amounts.map((amount) => drawnExtent(amount).high));
}
