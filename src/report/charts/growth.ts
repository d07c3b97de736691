import type { Amount } from '../numerals/amount.ts';
import { extentOf } from './extent.ts';

/** Whether a change is growth for certain, and may say so by a plus: its number is above zero, and what is now is more than what was. */
export function isGrowth(before: Amount, after: Amount, change: Amount): boolean {
  const [then, now, by] = [extentOf(before), extentOf(after), extentOf(change)];
  if (!then || !now || !by || then.open === 'more' || now.open === 'less' || by.open === 'less') return false;
  return now.low > then.high && by.low > 0;
}
