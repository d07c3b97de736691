import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { letterId, termsByLetter } from '../../../../src/components/Terms/letters.ts';
import { readReport } from '../../../../src/report/read-report.ts';
import type { Report } from '../../../../src/report/report.ts';
import { fixedPages } from '../../../../src/report/routes.ts';
import { byAlphabet } from '../../../../src/report/terms/term-order.ts';
import { readFiles } from '../../../setup/read-files.ts';
import { inventedFiles, inventedReport } from '../rules/invented-report.ts';

const root = join(import.meta.dirname, '../../../..');
const folders = [
  'content',
  ...['county-library', 'harbour-town', 'island-district', 'province-water'].map((name) => `tests/reports/${name}`),
];
const reports = folders.map((folder) => [folder, readReport(readFiles(join(root, folder))).report ?? assert.fail(folder)] as const);

/** What holds of every index. */
function assertIndex({ indexTerms, sentenceById, figureById }: Pick<Report, 'indexTerms' | 'sentenceById' | 'figureById'>) {
  for (const { term, aliases, sentences, figures } of indexTerms) {
    const names = [term, ...aliases];
    assert.notEqual(sentences.length, 0, term);
    for (const id of sentences)
      assert.ok(
        names.some((name) => sentenceById.get(id)?.text.includes(name)),
        `${id} does not say ${term}`,
      );
    for (const id of figures) assert.ok(sentences.includes(figureById.get(id)?.quote?.sentence ?? ''), `${id} is not of ${term}`);
  }
  const places = indexTerms.map(({ term }) => term);
  assert.deepEqual([...new Set(places)], places, 'each once');
  assert.deepEqual(indexTerms.toSorted(byAlphabet), indexTerms, 'sorted');
}

for (const [folder, report] of reports)
  test(`${folder}: every entry stands in each sentence it names, once, in its place`, () => {
    assert.notEqual(report.indexTerms.length, 0);
    assertIndex(report);
  });

test('whatever words a speech has, every entry stands in each sentence it names', () => {
  const words = fc.constantFrom(
    ...[
      '市民政局',
      '芜湖市',
      '市场',
      '《条例》',
      '《',
      '》',
      '“六稳”',
      '“',
      '高龄津贴',
      '的',
      '成立',
      '中心',
      '养老',
      '服务',
      '2020年',
      '。',
      '，',
      '工程',
      '社会组织',
    ],
  );
  fc.assert(
    fc.property(fc.array(words, { minLength: 1, maxLength: 30 }), (parts) =>
      assertIndex(inventedReport({ said: [`开头。${parts.join('')}。`] })),
    ),
    { numRuns: 30 },
  );
});

test('the letters are those of the entries, in order, and each has an anchor of its own', () => {
  for (const [, { indexTerms }] of reports) {
    const letters = [...termsByLetter(indexTerms).keys()];
    assert.deepEqual(letters, [...letters].sort());
    assert.equal(new Set(letters.map(letterId)).size, letters.length);
    assert.deepEqual([...termsByLetter(indexTerms).values()].flat(), indexTerms);
  }
});

const said = ['市民政局成立芜湖市民政局工作站。市民政局发放高龄津贴3万元。', '在芜湖市和繁昌县发放高龄津贴。'];
const figures = '- { id: allowance, label: 津贴, value: 3万, unit: 元, asOf: period, quote: 发放高龄津贴3万元 }';
const index = (indexTerms = '') => inventedReport({ said, figures, indexTerms }).indexTerms;
const entry = (term: string, indexTerms = '') => index(indexTerms).find((one) => one.term === term);
const codes = (indexTerms: string) => readReport(inventedFiles({ said, figures, indexTerms })).diagnostics.map(({ code }) => code);

test('a term does not count within a longer one', () => {
  assert.deepEqual(entry('芜湖市')?.sentences, ['1.2-1']);
  assert.deepEqual(entry('芜湖市民政局工作站')?.sentences, ['1.1-1']);
});

test('a term leads to the figures whose words or label hold it', () => {
  assert.deepEqual(entry('高龄津贴')?.sentences, ['1.1-2', '1.2-1']);
  assert.deepEqual(entry('高龄津贴')?.figures, ['allowance']);
  assert.deepEqual(entry('市民政局')?.figures, []);
});

test('an added term has every sentence that holds it or another name of it, and these have no entries', () => {
  const merged = entry('民政局', '- { term: 民政局, aliases: [市民政局, 津贴] }');
  assert.deepEqual(merged?.sentences, ['1.1-1', '1.1-2', '1.2-1']);
  assert.equal(entry('市民政局', '- { term: 民政局, aliases: [市民政局] }'), undefined);
});

test('a term that is left out is not in the index, and the rest is', () => {
  const names = index().map(({ term }) => term);
  const without = index('- { term: 芜湖市, leaveOut: true }').map(({ term }) => term);
  assert.ok(names.includes('芜湖市'));
  assert.deepEqual(
    without,
    names.filter((term) => term !== '芜湖市'),
  );
});

test('the author is told of terms that the speech or the index does not have, and of one written twice', () => {
  assert.deepEqual(codes('- { term: 民政厅 }'), ['index-term-none']);
  assert.deepEqual(codes('- { term: 民政局, aliases: [民政厅] }'), ['index-term-none']);
  assert.deepEqual(codes('- { term: 民政局 }\n- { term: 津贴, aliases: [民政局] }'), ['index-term-twice']);
  assert.deepEqual(codes('- { term: 津贴, leaveOut: true }'), ['index-term-not-listed']);
  assert.deepEqual(codes('- { term: 芜湖市, leaveOut: true, aliases: [芜湖] }'), ['unknown-key']);
});

test('only a report with terms has their page', () => {
  const none = inventedReport({ said: ['好。'], language: 'zh-CN' });
  assert.deepEqual(none.indexTerms, []);
  assert.ok(!fixedPages(none, 'all').includes('terms'));
  assert.ok(fixedPages(inventedReport({ said, figures }), 'siteMap').includes('terms'));
});
