import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../../../../src/report/figures/figure.ts';
import { isDerivedRight } from '../../../../src/verify/numbers/derived.ts';
import { inventedReport } from '../../report/rules/invented-report.ts';

const [sample] = inventedReport({ said: ['要事。'] }).figures;
const derived = (operation: string, value: number): Figure =>
  ({ ...sample, value, derivation: { operation, inputs: ['a', 'b'], expression: '' } }) as Figure;

/** Worked by hand: operation, both inputs, the result, and its last place. */
const sums: [operation: string, a: number, b: number, result: number, last: number][] = [
  ['baseOfGrowth', 710, 43, 497, 1],
  ['sum', 3000, 9000, 12_000, 1],
  ['difference', 9000, 3000, 6000, 1],
  ['share', 3000, 12_000, 25, 1],
  ['ratio', 18_000, 7500, 2.4, 0.1],
  ['growth', 8000, 10_000, 25, 1],
];

for (const [operation, a, b, result, last] of sums) {
  const isRight = (value: number) => isDerivedRight(derived(operation, Number(value.toFixed(6))), (id) => ({ a, b })[id]);
  test(`${operation} is right, and one more or less in the last place is wrong`, () => {
    assert.ok(isRight(result));
    assert.ok(!isRight(result + last));
    assert.ok(!isRight(result - last));
  });
}

test('a figure without operation, with an unknown one, or with an input that is not there is not right', () => {
  assert.ok(!isDerivedRight({ ...derived('sum', 1), derivation: null }, () => 1));
  assert.ok(!isDerivedRight(derived('guess', 1), () => 1));
  assert.ok(!isDerivedRight(derived('sum', 1), () => undefined));
});
