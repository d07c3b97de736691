import Big from 'big.js';
import type { Figure } from '../../report/figures/figure.ts';
import { type Amount, endsOf } from '../../report/numerals/amount.ts';

/** What an operation must satisfy, written as a difference that is zero. */
interface Law {
  error: (result: Big, inputs: Big[]) => Big;
  /** How much the difference grows where the result does by one; above zero where bounds or ranges go through. */
  slope: (inputs: Big[]) => Big;
  /** The inputs with which the result falls. */
  falling: number[];
}

const one = new Big(1);
const first = ([value = one]: Big[]) => value;
const second = ([, value = one]: Big[]) => value;
const hundred = (value: Big) => value.times(100);

const laws: Record<string, Law> = {
  baseOfGrowth: {
    error: (base, inputs) => base.times(second(inputs).plus(100)).minus(hundred(first(inputs))),
    slope: (inputs) => second(inputs).plus(100),
    falling: [1],
  },
  sum: { error: (total, parts) => parts.reduce((left, part) => left.minus(part), total), slope: () => one, falling: [] },
  difference: { error: (rest, inputs) => rest.plus(second(inputs)).minus(first(inputs)), slope: () => one, falling: [1] },
  share: { error: (percent, inputs) => percent.times(second(inputs)).minus(hundred(first(inputs))), slope: second, falling: [1] },
  ratio: { error: (times, inputs) => times.times(second(inputs)).minus(first(inputs)), slope: second, falling: [1] },
  growth: {
    error: (percent, inputs) =>
      first(inputs)
        .times(percent.plus(100))
        .minus(hundred(second(inputs))),
    slope: first,
    falling: [0],
  },
};

/**
 * Proves a derived amount by the inverse of its operation, from its inputs alone: a path of its own, which shares nothing with the
 * computation that made it. Each end of the result stands where the ends of its inputs put it, rounded in its last place: to the
 * nearest, a bound never beyond what its inputs allow. An end that one of the inputs leaves open is open.
 */
export function isDerivedRight(figure: Figure, lookUp: (id: string) => Amount | undefined): boolean {
  const { derivation, bound } = figure;
  const law = derivation && laws[derivation.operation];
  const inputs = (derivation?.inputs ?? []).flatMap((id) => lookUp(id) ?? []);
  if (!derivation || !law || inputs.length < derivation.inputs.length) return false;
  const isNear = inputs.some((input) => input.bound === 'about');
  const isStrict = inputs.some((input) => input.bound === 'over' || input.bound === 'under');
  const isOneSided = !['exact', 'about'].includes(bound);
  const saysHowNear = isOneSided ? !isNear && isStrict === (bound === 'over' || bound === 'under') : !isNear || bound === 'about';
  const { low, high } = endsOf(figure);
  return saysHowNear && (low ?? high) !== null && isEnd('low', low, figure, law, inputs) && isEnd('high', high, figure, law, inputs);
}

/** Whether an end of the result is where the ends of its inputs put it, and open where one of them is. */
function isEnd(side: 'low' | 'high', end: string | null, { bound }: Figure, { error, slope, falling }: Law, inputs: Amount[]): boolean {
  const other = side === 'low' ? 'high' : 'low';
  const ends = inputs.map((input, place) => endsOf(input)[falling.includes(place) ? other : side]);
  const known = ends.flatMap((value) => (value === null ? [] : new Big(value)));
  if (end === null || known.length < ends.length) return end === null && known.length < ends.length;
  const places = /\.(\d+)/.exec(end)?.[1]?.length ?? 0;
  const last = slope(known).abs().times(`1e-${places}`);
  const off = error(new Big(end), known);
  if (bound === 'exact') return off.eq(0);
  if (bound === 'about') return off.abs().times(2).lte(last);
  const outwards = side === 'low' ? off.neg() : off;
  return outwards.gte(0) && outwards.lt(last);
}
