import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figureEntry } from '../../../../src/exports/json-files.ts';
import { certaintyOf } from '../../../../src/report/figures/doubts.ts';
import type { Figure } from '../../../../src/report/figures/figure.ts';
import { inventedReport } from '../rules/invented-report.ts';

const report = inventedReport({
  said: ['要事。今年标准为1450//月，比去年增长43%33%，共有床位120张。'],
  figures: [
    '- { id: standard, label: 标准, value: 1450, unit: 元/人/月, asOf: 2020, quote: 标准为1450元/人/月 }',
    '- { id: growth, label: 增长, value: 43, unit: "%", asOf: 2020, quote: 增长43%、33%, growthOf: standard, doubt: 没有说明比的是什么 }',
    '- { id: other, label: 另一增长, value: 33, unit: "%", asOf: 2020, quote: 增长43%、33% }',
    '- { id: beds, label: 床位, value: 120, unit: 张, asOf: 2020, quote: 床位120张 }',
    '- { id: base, label: 去年标准, unit: 元/人/月, asOf: 2019, derive: { baseOfGrowth: [standard, growth] }, doubt: 由此推出 }',
  ].join('\n'),
  emendations: [
    '- { passage: 1450//月, reading: 1450元/人/月, reason: 有脱字, certainty: probable }',
    '- { passage: 43%33%, reading: 43%、33%, reason: 缺少顿号, certainty: possible }',
  ].join('\n'),
});
const figure = (id: string): Figure => report.figureById.get(id) ?? assert.fail(id);
const textsOf = (id: string) => figure(id).doubts.map(({ text }) => text);

test('characters supplied in a number or its unit are a doubt of it, as sure as their emendation', () => {
  assert.deepEqual(textsOf('standard'), ['有脱字']);
  assert.deepEqual(figure('standard').supplied, { number: false, unit: true });
  assert.equal(certaintyOf(figure('standard')), 'probable');
});

test('characters supplied beside a number are no doubt of it', () => {
  assert.deepEqual(textsOf('other'), []);
  assert.equal(certaintyOf(figure('other')), 'certain');
});

test('what the editor doubts of a reference is possible and no more', () => {
  assert.deepEqual(figure('growth').doubts, [
    { text: '没有说明比的是什么', english: '', certainty: 'possible', figure: 'growth', emendation: 0 },
  ]);
});

test('what is computed from doubtful numbers is doubtful, and says their doubts before its own', () => {
  assert.deepEqual(textsOf('base'), ['有脱字', '没有说明比的是什么', '由此推出']);
  assert.equal(certaintyOf(figure('base')), 'possible');
});

test('the data say what was supplied in a quote, and how sure its figure is', () => {
  const { quote, certainty, doubt } = figureEntry(report, figure('standard'));
  assert.equal(quote?.emended, '标准为1450〔元〕/〔人〕/月');
  assert.deepEqual([certainty, doubt], ['probable', '有脱字']);
  assert.equal(figureEntry(report, figure('other')).quote?.emended, '增长43%〔、〕33%');
  const undamaged = figureEntry(report, figure('beds'));
  assert.deepEqual([undamaged.quote?.emended, undamaged.certainty, undamaged.doubt], [undefined, undefined, undefined]);
});
