import { type Decimal, minus, plus, times } from '../numerals/decimal.ts';
import type { Operation } from '../schema/registers.ts';
import type { Calculation } from './interval.ts';
import { unitOfDifference } from './units.ts';

/** What an operation takes, whether its inputs share a unit, its result's unit, and how it is computed and written. */
interface Arithmetic extends Calculation {
  inputs: { least: number; most: number; example: string };
  likeUnits: boolean;
  resultUnit: (units: string[], language: string) => string;
  write: (shown: string[]) => string;
}

const two = (example: string) => ({ least: 2, most: 2, example });
const [first, second] = [0, 1];
const at = (values: Decimal[], index: number): Decimal => values[index] ?? '0';
const firstUnit = (units: string[]) => units[0] ?? '';
const percent = () => '%';
const hundredfold = (value: Decimal) => times(value, '100');
/** Sums and differences rise and fall whatever the signs of their inputs. */
const anySign = () => [];

/** The arithmetic of derived figures. */
export const arithmetic: Record<Operation, Arithmetic> = {
  baseOfGrowth: {
    inputs: two('now, growth'),
    likeUnits: false,
    approximate: true,
    resultUnit: firstUnit,
    compute: (values) => [hundredfold(at(values, first)), plus('100', at(values, second))],
    falling: [second],
    positive: (values) => [at(values, first), plus('100', at(values, second))],
    write: ([now, growth]) => `${now} ÷ (1 + ${growth})`,
  },
  sum: {
    inputs: { least: 2, most: 50, example: 'a, b, …' },
    likeUnits: true,
    resultUnit: firstUnit,
    compute: (values) => [values.reduce(plus), '1'],
    falling: [],
    positive: anySign,
    write: (shown) => shown.join(' + '),
  },
  difference: {
    inputs: two('a, b'),
    likeUnits: true,
    resultUnit: (units, language) => unitOfDifference(firstUnit(units), language),
    compute: (values) => [minus(at(values, first), at(values, second)), '1'],
    falling: [second],
    positive: anySign,
    write: ([a, b]) => `${a} − ${b}`,
  },
  share: {
    inputs: two('part, whole'),
    likeUnits: true,
    resultUnit: percent,
    compute: (values) => [hundredfold(at(values, first)), at(values, second)],
    falling: [second],
    positive: (values) => values,
    write: ([part, whole]) => `${part} ÷ ${whole} × 100%`,
  },
  ratio: {
    inputs: two('a, b'),
    likeUnits: true,
    resultUnit: (_, language) => (language === 'en' ? 'times' : '倍'),
    compute: (values) => [at(values, first), at(values, second)],
    falling: [second],
    positive: (values) => values,
    write: ([a, b]) => `${a} ÷ ${b}`,
  },
  growth: {
    inputs: two('before, after'),
    likeUnits: true,
    resultUnit: percent,
    compute: (values) => [hundredfold(minus(at(values, second), at(values, first))), at(values, first)],
    falling: [first],
    positive: (values) => values,
    write: ([before, after]) => `(${after} − ${before}) ÷ ${before} × 100%`,
  },
};
