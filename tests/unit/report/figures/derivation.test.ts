import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { deriveAll } from '../../../../src/report/figures/derivation.ts';
import { displayOf } from '../../../../src/report/figures/display.ts';
import { displayText, type Figure } from '../../../../src/report/figures/figure.ts';
import type { Amount, Bound } from '../../../../src/report/numerals/amount.ts';
import type { DerivedEntry } from '../../../../src/report/schema/registers.ts';
import { inventedReport } from '../rules/invented-report.ts';

const [sample] = inventedReport({ said: ['要事。'] }).figures as [Figure];
const place = { file: 'figures/a.yaml', line: 1, column: 1 };
const point = (number: string, bound: Bound = 'exact'): Amount => ({ form: 'point', numbers: [number], bound });
const range = (low: string, high: string): Amount => ({ form: 'range', numbers: [low, high], bound: 'exact' });

/** A figure as it would be quoted: shown as `shown` where that says more than number and unit. */
const quoted = (id: string, amount: Amount, unit: string, shown?: string): Figure => ({
  ...sample,
  ...amount,
  id,
  unit,
  display: shown ? { before: '', number: shown, after: '' } : displayOf({ ...amount, bound: 'exact' }, unit, 'zh-CN', 0),
});

/** Derives a figure from others, named a, b, … in their order. */
function derive(operation: string, inputs: Figure[], entry: Partial<DerivedEntry> & { unit: string }, language = 'zh-CN') {
  const ids = inputs.map(({ id }) => id);
  const written = { id: 'result', label: '结果', asOf: '2020', decimals: 0, derive: { [operation]: ids }, ...entry } as DerivedEntry;
  const known = new Set([...ids, 'result', ...(entry.agreesWith ? [entry.agreesWith] : [])]);
  const { value, diagnostics } = deriveAll(
    [{ entry: written, at: () => place }],
    new Map(inputs.map((input) => [input.id, input])),
    known,
    language,
  );
  return {
    figure: value.find(({ id }) => id === 'result'),
    told: diagnostics.map(({ code, details }): Record<string, string> => ({ code, ...details })),
  };
}

/** A result as its numbers and its bound. */
function resultOf(operation: string, amounts: Amount[], decimals = 0): string {
  const units = operation === 'baseOfGrowth' ? ['元', '%'] : ['元', '元'];
  const unit = { share: '%', growth: '%', ratio: '倍' }[operation] ?? '元';
  const inputs = amounts.map((amount, place) => quoted('abc'[place] ?? '', amount, units[place] ?? '元'));
  const { figure, told } = derive(operation, inputs, { unit, decimals });
  return figure ? `${figure.numbers.join('—')} ${figure.bound}` : (told[0]?.code ?? '');
}

test('derivations agree with arithmetic by hand', () => {
  assert.equal(resultOf('sum', [point('254'), point('476')]), '730 exact');
  assert.equal(resultOf('difference', [point('710'), point('662')]), '48 exact');
  assert.equal(resultOf('baseOfGrowth', [point('710'), point('43')]), '497 about');
  assert.equal(resultOf('baseOfGrowth', [point('662'), point('121')]), '300 about');
  assert.equal(resultOf('share', [point('254'), point('730')], 1), '34.8 about');
  assert.equal(resultOf('ratio', [point('2400'), point('1600')], 1), '1.5 exact');
  assert.equal(resultOf('growth', [point('300'), point('662')], 1), '120.7 about');
  assert.equal(resultOf('difference', [point('40'), point('120')]), '-80 exact');
});

test('decimals are exact, however long, and halves are rounded once, away from zero', () => {
  assert.equal(resultOf('sum', [point('0.1'), point('0.2')], 2), '0.3 exact');
  assert.equal(resultOf('sum', [point('123456789012345678'), point('1')]), '123456789012345679 exact');
  assert.equal(resultOf('sum', [point('1.005'), point('0')], 2), '1.01 about');
  assert.equal(resultOf('difference', [point('0'), point('2.5')]), '-3 about');
  // 49999999999999999999 / 100000000000000000000 is below one half, by less than any rounding on the way could keep.
  assert.equal(resultOf('ratio', [point('49999999999999999999999999'), point('100000000000000000000000000')]), '0 about');
  assert.equal(resultOf('ratio', [point('5'), point('10')]), '1 about');
});

test('growth and its base are each other’s inverse', () => {
  const n = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(n, n, (before, after) => {
      const growth = resultOf('growth', [point(String(before)), point(String(after))], 6).split(' ')[0] ?? '';
      const base = Number(resultOf('baseOfGrowth', [point(String(after)), point(growth)], 6).split(' ')[0]);
      assert.ok(Math.abs(base - before) <= before * before * 1e-7 + 1e-5, `${base} is not ${before}`);
    }),
  );
});

test('a bound goes through a sum and a difference', () => {
  assert.equal(resultOf('sum', [point('98', 'at-least'), point('3')]), '101 at-least');
  assert.equal(resultOf('sum', [point('98', 'over'), point('3', 'at-least')]), '101 over');
  assert.equal(resultOf('sum', [point('98', 'at-most'), point('3', 'under')]), '101 under');
  assert.equal(resultOf('difference', [point('98', 'at-least'), point('3')]), '95 at-least');
  assert.equal(resultOf('difference', [point('98'), point('3', 'at-least')]), '95 at-most');
  assert.equal(resultOf('difference', [point('98', 'at-least'), point('3', 'at-most')]), '95 at-least');
  assert.equal(resultOf('difference', [point('98'), point('3', 'under')]), '95 over');
  assert.equal(resultOf('sum', [point('9000', 'about'), point('300')]), '9300 about');
});

test('a bound goes through shares, ratios and growth as they rise and fall with it', () => {
  assert.equal(resultOf('share', [point('30', 'at-least'), point('120')]), '25 at-least');
  assert.equal(resultOf('share', [point('30'), point('120', 'at-least')]), '25 at-most');
  assert.equal(resultOf('share', [point('30'), point('120', 'at-most')]), '25 at-least');
  assert.equal(resultOf('ratio', [point('30', 'under'), point('20', 'over')], 1), '1.5 under');
  assert.equal(resultOf('growth', [point('100', 'at-most'), point('120')]), '20 at-least');
  assert.equal(resultOf('growth', [point('100'), point('120', 'over')]), '20 over');
  assert.equal(resultOf('baseOfGrowth', [point('710', 'at-least'), point('43')]), '496 at-least');
  assert.equal(resultOf('baseOfGrowth', [point('150'), point('50', 'at-least')]), '100 at-most');
});

test('a bound is rounded outwards, never beyond what was said', () => {
  // 1.9 of more than 6 is less than 31.666… percent.
  assert.equal(resultOf('share', [point('1.9'), point('6', 'over')], 1), '31.7 under');
  assert.equal(resultOf('share', [point('1.9', 'at-least'), point('6')], 1), '31.6 at-least');
  assert.equal(resultOf('difference', [point('0', 'at-least'), point('2.5')]), '-3 at-least');
  assert.equal(resultOf('difference', [point('0', 'at-most'), point('2.5')]), '-2 at-most');
});

test('a range gives a range, of which both ends follow', () => {
  assert.equal(resultOf('sum', [range('20', '60'), point('5')]), '25—65 exact');
  assert.equal(resultOf('difference', [point('100'), range('20', '60')]), '40—80 exact');
  assert.equal(resultOf('share', [range('20', '60'), point('90')]), '22—67 about');
  assert.equal(resultOf('ratio', [point('90'), range('20', '60')], 1), '1.5—4.5 exact');
  assert.equal(resultOf('sum', [range('20', '60'), point('5', 'at-least')]), '25 at-least');
  assert.equal(resultOf('difference', [range('20', '60'), range('20', '60')]), '-40—40 exact');
});

test('where nothing bounds the result the derivation is refused', () => {
  for (const [operation, ...amounts] of [
    ['difference', point('98', 'at-least'), point('3', 'at-least')],
    ['sum', point('98', 'at-least'), point('3', 'at-most')],
    ['sum', point('98', 'at-least'), point('3', 'about')],
    ['share', point('98', 'at-least'), point('100', 'over')],
    ['share', point('30', 'at-least'), point('-120')],
    ['ratio', point('1'), range('-5', '3')],
    ['growth', point('0.5', 'at-least'), point('3', 'at-least')],
  ] as [string, ...Amount[]][])
    assert.equal(resultOf(operation, amounts), 'derive-unbounded', JSON.stringify([operation, ...amounts]));
});

test('what divides by zero has no result', () => {
  assert.equal(resultOf('ratio', [point('1'), point('0')]), 'derive-zero');
  assert.equal(resultOf('share', [point('1'), range('0', '3')]), 'derive-zero');
  assert.equal(resultOf('baseOfGrowth', [point('1'), point('-100')]), 'derive-zero');
});

test('a refusal says which input has which bound', () => {
  const inputs = [quoted('passed', point('98', 'at-least'), '%', '98%以上'), quoted('failed', point('3', 'at-least'), '%', '3%以上')];
  assert.deepEqual(derive('difference', inputs, { unit: '个百分点' }).told, [
    {
      code: 'derive-unbounded',
      operation: 'difference',
      low: 'passed (98%以上)、failed (3%以上)',
      high: '',
      near: '',
      range: '',
    },
  ]);
});

test('a ratio, a rank and a vague amount are no numbers to compute with', () => {
  const sea = quoted('sea', point('5'), '元');
  for (const amount of [
    { form: 'ratio', numbers: ['7.2', '41.5', '51.3'], bound: 'exact' },
    { form: 'rank', numbers: ['3'], bound: 'exact' },
    { form: 'vague', numbers: [], bound: 'exact' },
  ] as Amount[]) {
    assert.deepEqual(derive('sum', [sea, quoted('b', amount, '元', '7.2:41.5:51.3')], { unit: '元' }).told, [
      { code: 'derive-form', id: 'b', said: '7.2:41.5:51.3', form: amount.form },
    ]);
  }
});

test('two percentages lie percentage points apart', () => {
  const shares = [quoted('now', point('89.4'), '%'), quoted('then', point('78'), '%')];
  const told = (unit: string, language?: string) => derive('difference', shares, { unit, decimals: 1 }, language).told;
  assert.deepEqual(told('个百分点'), []);
  assert.deepEqual(told('百分点'), []);
  assert.deepEqual(told('percentage points', 'en'), []);
  assert.equal(told('%')[0]?.expected, '个百分点');
  assert.equal(told('%', 'en')[0]?.expected, 'percentage points');
  const { figure } = derive('difference', shares, { unit: '个百分点', decimals: 1 });
  assert.equal(displayText(figure?.display ?? assert.fail()), '11.4个百分点');
});

test('the formula shows inputs as they were said, in the order in which they are computed, and how the result stands to them', () => {
  const formula = (operation: string, inputs: Figure[], unit: string, language?: string) =>
    derive(operation, inputs, { unit }, language).figure?.derivation?.expression;
  const passed = quoted('passed', point('98', 'at-least'), '%', '98%以上');
  assert.equal(formula('difference', [passed, quoted('b', point('3'), '%')], '个百分点'), '98%以上 − 3% ≥ 95个百分点');
  const now = [quoted('a', point('710'), '元'), quoted('b', point('43'), '%')];
  assert.equal(formula('baseOfGrowth', now, '元'), '710元 ÷ (1 + 43%) ≈ 497元');
  const change = [quoted('a', point('300'), '元'), quoted('b', point('660'), '元')];
  assert.equal(formula('growth', change, '%'), '(660元 − 300元) ÷ 300元 × 100% = 120%');
  const grants = [quoted('a', range('200000', '600000'), '元', '20-60万元'), quoted('b', point('50000'), '元')];
  assert.equal(formula('sum', grants, '元'), '(20-60万元) + 5万元 = 25万—65万元');
});

test('a computed amount agrees with a said one that it lies within', () => {
  const parts = [quoted('a', point('254'), '个'), quoted('b', point('481'), '个')];
  const stands = (amount: Amount) => {
    const said = quoted('said', amount, '个');
    const entry = { id: 'result', label: '合计', unit: '个', asOf: '2020', decimals: 0, derive: { sum: ['a', 'b'] }, agreesWith: 'said' };
    const figures = new Map([...parts, said].map((figure) => [figure.id, figure]));
    const { value } = deriveAll([{ entry, at: () => place }], figures, new Set([...figures.keys(), 'result']), 'zh-CN');
    return value.find(({ id }) => id === 'result')?.agrees;
  };
  assert.equal(stands(point('735')), true);
  assert.equal(stands(point('730')), false);
  assert.equal(stands(point('730', 'over')), true);
  assert.equal(stands(point('740', 'over')), false);
  assert.equal(stands(point('735', 'about')), true);
  assert.equal(stands(range('700', '800')), true);
  assert.equal(stands(range('600', '700')), false);
});

test('what is computed from a plan is a plan', () => {
  const [a, b] = [quoted('a', point('5'), '个'), quoted('b', point('3'), '个')];
  assert.equal(derive('sum', [a, b], { unit: '个' }).figure?.plan, false);
  assert.equal(derive('sum', [a, { ...b, plan: true }], { unit: '个' }).figure?.plan, true);
});
