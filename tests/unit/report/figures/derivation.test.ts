import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { arithmetic, roundTo } from '../../../../src/report/figures/derivation.ts';
import { displayOf, displayText, formatValue } from '../../../../src/report/figures/figure.ts';

test('derivations agree with arithmetic by hand', () => {
  assert.equal(arithmetic.sum.compute([254, 476]), 730);
  assert.equal(arithmetic.difference.compute([710, 662]), 48);
  assert.equal(roundTo(arithmetic.baseOfGrowth.compute([710, 43]), 0), 497);
  assert.equal(roundTo(arithmetic.baseOfGrowth.compute([662, 121]), 0), 300);
  assert.equal(roundTo(arithmetic.share.compute([254, 730]), 1), 34.8);
  assert.equal(arithmetic.ratio.compute([2400, 1566]), 2400 / 1566);
  assert.equal(roundTo(arithmetic.growth.compute([300, 662]), 1), 120.7);
});

test('growth and its base are each other’s inverse', () => {
  const n = fc.integer({ min: 1, max: 1_000_000 });
  fc.assert(
    fc.property(n, n, (before, after) => {
      const growth = arithmetic.growth.compute([before, after]);
      assert.ok(Math.abs(arithmetic.baseOfGrowth.compute([after, growth]) - before) < before * 1e-9);
    }),
  );
});

test('the formula shows operands in the order in which they are computed', () => {
  assert.equal(arithmetic.baseOfGrowth.write(['710元', '43%']), '710元 ÷ (1 + 43%)');
  assert.equal(arithmetic.growth.write(['300元', '662元']), '(662元 − 300元) ÷ 300元 × 100%');
  assert.equal(arithmetic.difference.write(['710元', '662元']), '710元 − 662元');
});

test('halves are rounded away from zero, without binary drift', () => {
  assert.equal(roundTo(0.1 + 0.2, 2), 0.3);
  assert.equal(roundTo(1.005, 2), 1.01);
  assert.equal(roundTo(2.5, 0), 3);
  assert.equal(roundTo(-2.5, 0), -3);
  assert.equal(roundTo(1.45, 1), 1.5);
});

test('rounding moves a number by half a place at most, and twice as once', () => {
  fc.assert(
    fc.property(fc.double({ min: -1e6, max: 1e6, noNaN: true }), fc.integer({ min: 0, max: 6 }), (value, decimals) => {
      const rounded = roundTo(value, decimals);
      assert.ok(Math.abs(rounded - value) <= 0.5000001 * 10 ** -decimals, `${rounded}`);
      assert.equal(roundTo(rounded, decimals), rounded);
    }),
  );
});

test('computed numbers are written as the language writes them', () => {
  assert.equal(formatValue(497, 'zh-CN', 0), '497');
  assert.equal(formatValue(90_000_000, 'zh-CN', 0), '9000万');
  assert.equal(formatValue(362_300_000, 'zh-CN', 0), '3.623亿');
  assert.equal(formatValue(2_400_000, 'en', 0), '2,400,000');
  assert.equal(formatValue(31.66, 'en', 1), '31.7');
});

test('a computed number stands with its hedge, its currency and its unit', () => {
  assert.equal(displayText(displayOf(497, '元/月', 'about', 'zh-CN', 0)), '约497元/月');
  assert.equal(displayText(displayOf(2_400_000, '$', 'about', 'en', 0)), 'about $2,400,000');
  assert.equal(displayText(displayOf(88, 'beds', 'exact', 'en', 0)), '88 beds');
});
