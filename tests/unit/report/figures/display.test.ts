import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayOf, formatValue } from '../../../../src/report/figures/display.ts';
import { displayText } from '../../../../src/report/figures/figure.ts';
import type { Amount, Bound } from '../../../../src/report/numerals/amount.ts';

const point = (number: string, bound: Bound): Amount => ({ form: 'point', numbers: [number], bound });
const range = (low: string, high: string, bound: Bound = 'exact'): Amount => ({ form: 'range', numbers: [low, high], bound });
const shown = (amount: Amount, unit: string, language: string, decimals = 0) => displayText(displayOf(amount, unit, language, decimals));

test('computed numbers are written as the language writes them', () => {
  assert.equal(formatValue('497', 'zh-CN', 0), '497');
  assert.equal(formatValue('2.4', 'zh-CN', 2), '2.40');
  assert.equal(formatValue('90000000', 'zh-CN', 0), '9000万');
  assert.equal(formatValue('362300000', 'zh-CN', 0), '3.623亿');
  assert.equal(formatValue('-25000', 'zh-CN', 0), '-2.5万');
  assert.equal(formatValue('12345', 'zh-CN', 0), '12345');
  assert.equal(formatValue('2400000', 'en', 0), '2,400,000');
  assert.equal(formatValue('-1234.5678', 'en', 4), '-1,234.5678');
  assert.equal(formatValue('31.7', 'en', 1), '31.7');
});

test('computed numbers are written in traditional characters in a report that is', () => {
  assert.equal(formatValue('90000000', 'zh-Hant', 0), '9000萬');
  assert.equal(formatValue('362300000', 'zh-Hant', 0), '3.623億');
  assert.equal(shown(point('497', 'about'), '元', 'zh-Hant'), '約497元');
  assert.equal(shown(point('60000', 'over'), '人', 'zh-Hant'), '超過6萬人');
  assert.equal(shown(range('200000', '600000'), '元', 'zh-Hant'), '20萬—60萬元');
  assert.equal(shown(range('-5', '3'), '元', 'zh-Hant'), '-5至3元');
});

test('numbers of any length keep every digit', () => {
  assert.equal(formatValue('123456789012345679', 'en', 0), '123,456,789,012,345,679');
  assert.equal(formatValue('123456789012345679', 'zh-CN', 0), '123456789012345679');
  assert.equal(formatValue('123456789012340000', 'zh-CN', 0), '12345678901234万');
});

test('a computed number stands with its hedge, its currency and its unit', () => {
  assert.equal(shown(point('497', 'about'), '元/月', 'zh-CN'), '约497元/月');
  assert.equal(shown(point('2400000', 'about'), '$', 'en'), 'about $2,400,000');
  assert.equal(shown(point('88', 'exact'), 'beds', 'en'), '88 beds');
});

test('a bound is said in words', () => {
  assert.equal(shown(point('95', 'at-least'), '个百分点', 'zh-CN'), '不少于95个百分点');
  assert.equal(shown(point('95', 'at-most'), '个', 'zh-CN'), '不超过95个');
  assert.equal(shown(point('31.7', 'under'), '%', 'zh-CN', 1), '不到31.7%');
  assert.equal(shown(point('60000', 'over'), '人', 'zh-CN'), '超过6万人');
  assert.equal(shown(point('95', 'at-least'), 'percentage points', 'en'), 'at least 95 percentage points');
  assert.equal(shown(point('95', 'under'), 'homes', 'en'), 'less than 95 homes');
});

test('a range has a dash between its ends, and each end what belongs to it', () => {
  assert.equal(shown(range('20', '60'), '元', 'zh-CN'), '20—60元');
  assert.equal(shown(range('200000', '600000'), '元', 'zh-CN'), '20万—60万元');
  assert.equal(shown(range('20', '60', 'about'), '%', 'zh-CN'), '约20%—60%');
  assert.equal(shown(range('20', '60'), 'homes', 'en'), '20–60 homes');
  assert.equal(shown(range('20', '60'), '%', 'en'), '20–60%');
  assert.equal(shown(range('-5', '3'), '元', 'zh-CN'), '-5至3元');
  assert.equal(shown(range('-5', '3'), 'homes', 'en'), '-5 to 3 homes');
});
