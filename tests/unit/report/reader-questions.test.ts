import assert from 'node:assert/strict';
import { test } from 'node:test';
import { assembleReport, readReport } from '../../../src/report/read-report.ts';
import { fixedPages } from '../../../src/report/routes.ts';
import { type Invented, inventedFiles } from './rules/invented-report.ts';

const invented: Invented = {
  said: ['发放津贴。高龄津贴共发放3万元。', '建好食堂。食堂每餐均价9元，开了4家。'],
  figures: `
- { id: allowance, label: 高龄津贴, value: 3万, unit: 元, asOf: period, quote: 高龄津贴共发放3万元 }
- { id: price, label: 每餐均价, value: 9, unit: 元, asOf: period, quote: 每餐均价9元 }
- { id: canteens, label: 食堂, value: 4, unit: 家, asOf: period, quote: 开了4家 }
- { id: together, label: 合计（推算）, unit: 元, asOf: period, derive: { sum: [price, allowance] } }
`,
};
const asked = (readerQuestions: string) => inventedFiles({ ...invented, readerQuestions });
const read = (readerQuestions: string) => assembleReport(asked(readerQuestions)).value?.readerQuestions;
const codes = (readerQuestions: string) => readReport(asked(readerQuestions)).diagnostics.map(({ code }) => code);

test('a question is answered by the sentences of its figures and those it names, in the order of the speech', () => {
  const [one] = read('- { id: a, question: 食堂怎么样？, figures: [price, allowance], sentences: [1.2-1] }') ?? [];
  assert.deepEqual(one?.sentences, ['1.1-2', '1.2-1', '1.2-2']);
  assert.equal(one?.only, undefined);
});

test('a derived figure answers with the sentences of its inputs', () => {
  const [one] = read('- { id: a, question: 一共多少？, figures: [together] }') ?? [];
  assert.deepEqual(one?.sentences, ['1.1-2', '1.2-2']);
});

test('a number in a question must be said in the sentences that answer it', () => {
  assert.deepEqual(codes('- { id: a, question: 开了4家食堂吗？, figures: [canteens] }'), []);
  assert.deepEqual(codes('- { id: a, question: 开了5家食堂吗？, figures: [canteens] }'), ['numeral-typed']);
  assert.deepEqual(codes('- { id: a, question: 开了4家食堂吗？, figures: [allowance] }'), ['numeral-typed']);
});

test('what alone was said is told only where the speech bears it out', () => {
  assert.deepEqual(codes('- { id: a, question: 津贴多少？, figures: [allowance], only: total }'), []);
  assert.deepEqual(codes('- { id: a, question: 一餐多少？, figures: [price], only: average }'), []);
  assert.deepEqual(codes('- { id: a, question: 津贴多少？, figures: [allowance], only: average }'), ['only-not-average']);
});

test('a question is at most 30 Chinese characters or 90 letters long', () => {
  const of = (question: string) => codes(`- { id: a, question: "${question}", sentences: [1.2-1] }`);
  assert.deepEqual(of('食'.repeat(30)), []);
  assert.deepEqual(of('食'.repeat(31)), ['reader-question-long']);
  assert.deepEqual(of('q'.repeat(90)), []);
  assert.deepEqual(of('q'.repeat(91)), ['reader-question-long']);
});

test('only a report with questions has their page', () => {
  const pagesOf = (readerQuestions: string) => {
    const { value } = assembleReport(asked(readerQuestions));
    assert.ok(value);
    return fixedPages(value, 'menu');
  };
  assert.ok(pagesOf('- { id: a, question: 津贴多少？, figures: [allowance] }').includes('for-you'));
  assert.ok(!pagesOf('').includes('for-you'));
});
