import { type Amount, type Bound, endsOf } from '../numerals/amount.ts';
import { compareDecimals, type Decimal, roundedQuotient, times } from '../numerals/decimal.ts';

/** The exact result of an operation before it is rounded, as a fraction. */
export type Fraction = [numerator: Decimal, denominator: Decimal];

/** An operation on numbers, and how its result moves with them. */
export interface Calculation {
  compute: (values: Decimal[]) => Fraction;
  /** The places of the inputs with which the result falls; it rises with all others. */
  falling: readonly number[];
  /** What must be above zero for the result to move so: what is divided by, and what is divided. */
  positive: (values: Decimal[]) => Decimal[];
  /** Whether the result is near even where it comes out round: a spoken growth percentage is itself rounded. */
  approximate?: true;
}

/** Whether an amount can be computed with: a number, a range or a part of a whole (三成); no ratio, no rank, nothing vague. */
export function isComputable({ form, numbers }: Amount): boolean {
  return form === 'range' ? numbers.length === 2 : (form === 'point' || form === 'fraction') && numbers.length === 1;
}

/** Why there is no result: something is divided by zero, or nothing bounds it. */
export type NoResult = 'zero' | 'unbounded';

/**
 * Computes with amounts as far as they were said (interval arithmetic). The low end of the result comes from the low ends of the
 * inputs with which it rises and the high ends of those with which it falls; where one of them is open, so is the result. A bound is
 * rounded outwards, so that it never claims more than its inputs; all else is rounded to the nearest.
 */
export function computeAmount(calculation: Calculation, inputs: readonly Amount[], decimals: number): Amount | NoResult {
  const low = endOf(calculation, inputs, 'low');
  const high = endOf(calculation, inputs, 'high');
  if (typeof low === 'string') return low;
  if (typeof high === 'string') return high;
  const isNear = calculation.approximate || inputs.some(({ bound }) => bound === 'about');
  if (low && high) return between(low, high, decimals, isNear === true);
  const end = low ?? high;
  if (!end || inputs.some(({ bound }) => bound === 'about')) return 'unbounded';
  const number = roundedQuotient(...end, decimals, low ? 'below' : 'above');
  const isStrict = inputs.some(({ bound }) => bound === 'over' || bound === 'under');
  return { form: 'point', numbers: [number], bound: low ? (isStrict ? 'over' : 'at-least') : isStrict ? 'under' : 'at-most' };
}

/** One end of the result; null where it is open. An amount of which only an upper limit was said is taken to be above zero. */
function endOf({ compute, falling, positive }: Calculation, inputs: readonly Amount[], side: 'low' | 'high'): Fraction | NoResult | null {
  const other = side === 'low' ? 'high' : 'low';
  const ends = inputs.map((input, place) => endsOf(input)[falling.includes(place) ? other : side]);
  const values = ends.filter((end) => end !== null);
  if (values.length < ends.length) return null;
  const fraction = compute(values);
  if (compareDecimals(fraction[1], '0') === 0) return 'zero';
  const isMonotone = inputs.every(isPoint) || positive(values).every((value) => compareDecimals(value, '0') > 0);
  return isMonotone ? fraction : 'unbounded';
}

/** Whether it is one number, known on both sides. */
function isPoint(amount: Amount): boolean {
  const { low, high } = endsOf(amount);
  return low !== null && low === high;
}

function between(low: Fraction, high: Fraction, decimals: number, isNear: boolean): Amount {
  const ends = [low, high].map((end) => roundedQuotient(...end, decimals));
  const isRounded = [low, high].some(([numerator, denominator], place) => times(ends[place] ?? '0', denominator) !== numerator);
  const bound: Bound = isRounded || isNear ? 'about' : 'exact';
  const [from = '0', to = '0'] = ends;
  return from === to ? { form: 'point', numbers: [from], bound } : { form: 'range', numbers: [from, to], bound };
}
