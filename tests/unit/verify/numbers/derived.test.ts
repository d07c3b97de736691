import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../../../../src/report/figures/figure.ts';
import type { Amount, Bound } from '../../../../src/report/numerals/amount.ts';
import { isDerivedRight } from '../../../../src/verify/numbers/derived.ts';
import { inventedReport } from '../../report/rules/invented-report.ts';

const [sample] = inventedReport({ said: ['要事。'] }).figures;
const point = (number: string, bound: Bound = 'exact'): Amount => ({ form: 'point', numbers: [number], bound });
const range = (low: string, high: string, bound: Bound = 'exact'): Amount => ({ form: 'range', numbers: [low, high], bound });
const derived = (operation: string, amount: Amount): Figure =>
  ({ ...sample, ...amount, derivation: { operation, inputs: ['a', 'b'], expression: '' } }) as Figure;
const isRight = (operation: string, a: Amount, b: Amount, result: Amount) =>
  isDerivedRight(derived(operation, result), (id) => ({ a, b })[id]);

/** Worked by hand: operation, both inputs, the result, one more and one less in its last place. */
const sums: [operation: string, a: string, b: string, result: string, more: string, less: string, bound?: Bound][] = [
  ['baseOfGrowth', '710', '43', '497', '498', '496', 'about'],
  ['sum', '3000', '9000', '12000', '12001', '11999'],
  ['sum', '123456789012345678', '1', '123456789012345679', '123456789012345680', '123456789012345678'],
  ['difference', '9000', '3000', '6000', '6001', '5999'],
  ['share', '3000', '12000', '25', '26', '24'],
  ['share', '254', '730', '34.8', '34.9', '34.7', 'about'],
  ['ratio', '18000', '7500', '2.4', '2.5', '2.3'],
  ['growth', '8000', '10000', '25', '26', '24'],
];

for (const [operation, a, b, result, more, less, bound] of sums)
  test(`${operation} of ${a} and ${b} is right, and one more or less in the last place is wrong`, () => {
    const right = (number: string) => isRight(operation, point(a), point(b), point(number, bound));
    assert.ok(right(result));
    assert.ok(!right(more));
    assert.ok(!right(less));
  });

test('a result that was rounded says that it is near', () => {
  assert.ok(!isRight('share', point('254'), point('730'), point('34.8')));
  assert.ok(!isRight('sum', point('254', 'about'), point('476'), point('730')));
  assert.ok(isRight('sum', point('254', 'about'), point('476'), point('730', 'about')));
});

test('a bound is that of its inputs, on the same side and as strict', () => {
  const [passed, three] = [point('98', 'at-least'), point('3')];
  assert.ok(isRight('difference', passed, three, point('95', 'at-least')));
  for (const bound of ['exact', 'about', 'over', 'under', 'at-most'] as const)
    assert.ok(!isRight('difference', passed, three, point('95', bound)), bound);
  assert.ok(isRight('difference', three, passed, point('-95', 'at-most')));
  assert.ok(!isRight('difference', three, passed, point('-95', 'at-least')));
  assert.ok(isRight('sum', point('98', 'over'), three, point('101', 'over')));
  assert.ok(!isRight('sum', point('98', 'over'), three, point('101', 'at-least')));
});

test('a bound where the inputs leave the result open is wrong', () => {
  const [passed, failed] = [point('98', 'at-least'), point('3', 'at-least')];
  for (const bound of ['exact', 'about', 'over', 'at-least', 'under', 'at-most'] as const)
    assert.ok(!isRight('difference', passed, failed, point('95', bound)), bound);
  assert.ok(!isRight('sum', passed, point('3', 'about'), point('101', 'at-least')));
});

test('a bound is rounded outwards: within its last place, never beyond what the inputs allow', () => {
  const [part, whole] = [point('1.9'), point('6', 'over')];
  assert.ok(isRight('share', part, whole, point('31.7', 'under')));
  assert.ok(!isRight('share', part, whole, point('31.6', 'under')));
  assert.ok(!isRight('share', part, whole, point('31.8', 'under')));
});

test('both ends of a range are those of its inputs', () => {
  assert.ok(isRight('difference', point('100'), range('20', '60'), range('40', '80')));
  assert.ok(!isRight('difference', point('100'), range('20', '60'), range('80', '40')));
  assert.ok(!isRight('difference', point('100'), range('20', '60'), range('40', '81')));
  assert.ok(!isRight('difference', point('100'), range('20', '60'), range('40', '80', 'at-least')));
  assert.ok(!isRight('difference', point('100'), range('20', '60'), point('40')));
});

test('a figure without operation, with an unknown one, or with an input that is not there is not right', () => {
  assert.ok(!isDerivedRight({ ...derived('sum', point('2')), derivation: null }, () => point('1')));
  assert.ok(!isDerivedRight(derived('guess', point('2')), () => point('1')));
  assert.ok(!isDerivedRight(derived('sum', point('2')), () => undefined));
  assert.ok(isDerivedRight(derived('sum', point('2')), () => point('1')));
});
