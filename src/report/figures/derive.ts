import type { Operation } from '../schema/figure.ts';

/** What an operation takes, whether its inputs share a unit, its result's unit, and how it is computed and written. */
interface Rule {
  inputs: { least: number; most: number; example: string };
  likeUnits: boolean;
  /** Whether the result is near even where it comes out round: a spoken growth percentage is itself rounded. */
  approximate?: true;
  resultUnit: (units: string[], language: string) => string;
  compute: (values: number[]) => number;
  write: (shown: string[]) => string;
}

const two = (example: string) => ({ least: 2, most: 2, example });
const [first, second] = [0, 1];
const at = (values: number[], index: number) => values[index] ?? Number.NaN;
const firstUnit = (units: string[]) => units[0] ?? '';
const percent = () => '%';

/** The arithmetic of derived figures; dividing by zero gives an infinite or undefined value, which the caller refuses. */
export const rules: Record<Operation, Rule> = {
  baseOfGrowth: {
    inputs: two('now, growth'),
    likeUnits: false,
    approximate: true,
    resultUnit: firstUnit,
    compute: (values) => at(values, first) / (1 + at(values, second) / 100),
    write: ([now, growth]) => `${now} ÷ (1 + ${growth})`,
  },
  sum: {
    inputs: { least: 2, most: 50, example: 'a, b, …' },
    likeUnits: true,
    resultUnit: firstUnit,
    compute: (values) => values.reduce((sum, value) => sum + value, 0),
    write: (shown) => shown.join(' + '),
  },
  difference: {
    inputs: two('a, b'),
    likeUnits: true,
    resultUnit: firstUnit,
    compute: (values) => at(values, first) - at(values, second),
    write: ([a, b]) => `${a} − ${b}`,
  },
  share: {
    inputs: two('part, whole'),
    likeUnits: true,
    resultUnit: percent,
    compute: (values) => (at(values, first) / at(values, second)) * 100,
    write: ([part, whole]) => `${part} ÷ ${whole} × 100%`,
  },
  ratio: {
    inputs: two('a, b'),
    likeUnits: true,
    resultUnit: (_, language) => (language === 'en' ? 'times' : '倍'),
    compute: (values) => at(values, first) / at(values, second),
    write: ([a, b]) => `${a} ÷ ${b}`,
  },
  growth: {
    inputs: two('before, after'),
    likeUnits: true,
    resultUnit: percent,
    compute: (values) => (at(values, second) / at(values, first) - 1) * 100,
    write: ([before, after]) => `(${after} − ${before}) ÷ ${before} × 100%`,
  },
};

/** Rounds half away from zero to `decimals` places, free of binary drift (0.1 + 0.2 gives 0.3) and of a negative zero. */
export function roundTo(value: number, decimals: number): number {
  const exact = Number(value.toPrecision(15));
  return Math.sign(exact) * shift(Math.round(shift(Math.abs(exact), decimals)), -decimals) + 0;
}

/** Moves the decimal point of a number's shortest text, which 1.005 × 100 would not do exactly. */
function shift(value: number, places: number): number {
  const [digits = '0', exponent = '0'] = String(value).split('e');
  return Number(`${digits}e${Number(exponent) + places}`);
}
