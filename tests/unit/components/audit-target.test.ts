import assert from 'node:assert/strict';
import { test } from 'node:test';
import { targetOf } from '../../../src/components/Audit/target.ts';
import { realReport } from '../exports/real-report.ts';
import { inventedReport } from '../report/rules/invented-report.ts';

const report = realReport();
const targets = report.numerals.map((numeral) => ({ ...numeral, href: targetOf(numeral, report) }));
const targetIn = (sentence: string, text: string) => targets.find((each) => each.sentence === sentence && each.text === text)?.href;

test('a numeral of the speech leads to its figure, its document, its event or the reason why it counts nothing', () => {
  assert.equal(targetIn('1.2-2', '710元'), 'figures.html#f-dibao-standard-districts-2020');
  assert.match(targetIn('1.1-2', '2020年') ?? '', /^documents\.html#d-/);
  assert.match(targetIn('2.5-2', '2017年') ?? '', /^timeline\.html#t-/);
  assert.equal(targets.find(({ classification }) => classification.reason.startsWith('工作要求的名称'))?.href, '#n1');
});

test('every figure and every listed numeral has a target, and a word or a marker has none', () => {
  for (const {
    classification: { kind },
    href,
  } of targets) {
    if (kind === 'figure' || kind === 'listed') assert.match(href ?? '', /#[fn]-?[\w-]+$/);
    if (kind === 'word' || kind === 'marker') assert.equal(href, undefined);
  }
});

test('where a quote stands twice in a sentence, only the numeral in the one that was quoted leads anywhere', () => {
  const { numerals, ...invented } = inventedReport({
    said: ['要事。2018年动工的《三年计划》和2018年修订的《三年计划》都已完成。'],
    milestones: '- { id: revised, date: 2018, title: 修订, quote: 2018年, prefix: 和 }\n',
    documents: '- { id: revised, title: 三年计划, quote: 《三年计划》, prefix: 修订的 }\n',
  });
  const own = numerals.filter(({ sentence }) => sentence === '1.1-2');
  assert.deepEqual(
    own.map((numeral) => [numeral.text, targetOf(numeral, invented)]),
    [
      ['2018年', undefined],
      ['三年', undefined],
      ['2018年', 'timeline.html#t-revised'],
      ['三年', 'documents.html#d-revised'],
    ],
  );
});
