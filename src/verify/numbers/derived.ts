import type { Figure } from '../../report/figures/figure.ts';

/** What each operation must satisfy, written as a difference that is zero, and how much rounding of the result by one shifts it. */
const laws: Record<string, (result: number, inputs: number[]) => { error: number; slope: number }> = {
  baseOfGrowth: (base, [now = 0, growth = 0]) => ({ error: base * (100 + growth) - now * 100, slope: 100 + growth }),
  sum: (total, parts) => ({ error: parts.reduce((left, part) => left - part, total), slope: 1 }),
  difference: (rest, [a = 0, b = 0]) => ({ error: rest + b - a, slope: 1 }),
  share: (percent, [part = 0, whole = 0]) => ({ error: percent * whole - part * 100, slope: whole }),
  ratio: (times, [a = 0, b = 0]) => ({ error: times * b - a, slope: b }),
  growth: (percent, [before = 0, after = 0]) => ({ error: before * (100 + percent) - after * 100, slope: before }),
};

/**
 * Proves a derived value by the inverse of its operation, from the values of its inputs alone: a path of its own,
 * which shares nothing with the computation that made it. The result may be off by half a unit of its last place.
 */
export function isDerivedRight(figure: Figure, lookUp: (id: string) => number | undefined): boolean {
  const { derivation, value } = figure;
  const law = derivation && laws[derivation.operation];
  if (!derivation || !law) return false;
  const inputs = derivation.inputs.map((id) => lookUp(id) ?? Number.NaN);
  const { error, slope } = law(value, inputs);
  const places = /\.(\d+)/.exec(String(value))?.[1]?.length ?? 0;
  return Math.abs(error) <= Math.abs(slope) * (0.5 * 10 ** -places) + Math.abs(slope * value) * 1e-9;
}
