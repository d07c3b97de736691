import assert from 'node:assert/strict';
import { test } from 'node:test';
import { asciiOnly } from '../../../../src/search/build/ascii-only.ts';
import { factsOf } from '../../../../src/verify/numbers/facts.ts';
import { auditSearchFile } from '../../../../src/verify/numbers/search-files.ts';
import { parsePages } from '../../../../src/verify/pages.ts';
import { audited } from '../../../setup/audited.ts';
import { inventedReport } from '../../report/rules/invented-report.ts';

const report = inventedReport({
  said: ['要事。标准为1450//月，人人有份。'],
  figures: '- { id: standard, label: 标准, value: 1450, unit: 元/人/月, asOf: 2020, quote: 标准为1450元/人/月 }',
  emendations: '- { passage: 1450//月, reading: 1450元/人/月, reason: 有脱字, certainty: probable }',
});
const sentence = report.figures.find(({ id }) => id === 'standard')?.quote?.sentence ?? '';

/** Codes of what is wrong with a page that shows words of the sentence. */
function codesOf(words: string): string[] {
  const page = `<!doctype html><html lang="zh"><head><title>t</title></head><body><q data-spoken="${sentence}">${words}</q></body></html>`;
  const files = new Map([['a.html', new TextEncoder().encode(page)]]);
  return audited(report, files, parsePages(files)).mistakes.map(({ code }) => code);
}

test('words of the speech that hold what the editor supplied must mark it', () => {
  assert.deepEqual(codesOf('标准为1450元/人/月，人人有份。'), ['site-supplied-unmarked']);
  assert.deepEqual(codesOf('标准为1450<ins>元</ins>/<ins>人</ins>/月，人人有份。'), []);
});

test('one of two supplied characters without a mark is one too many', () => {
  assert.deepEqual(codesOf('标准为1450<ins>元</ins>/人/月，人人有份。'), ['site-supplied-unmarked']);
});

test('in text that is copied 〔 〕 are the mark', () => {
  assert.deepEqual(codesOf('标准为1450〔元〕/〔人〕/月，人人有份。'), []);
});

test('a stretch of a sentence needs marks for what was supplied within it alone', () => {
  assert.deepEqual(codesOf('，人人有份。'), []);
  assert.deepEqual(codesOf('标准为1450元/人/月'), ['site-supplied-unmarked']);
});

test('the passage as the transcript has it needs no mark', () => {
  assert.deepEqual(codesOf('1450//月'), []);
});

test('a search result marks it as well, where its words are those of the speech', () => {
  const text = '标准为1450元/人/月，人人有份。';
  const problemsOf = (kind: string, supplied: string) => {
    const meta = { url: 't.html#s', title: '', section: text, supplied, kind };
    const packed = `pagefind_dcd${JSON.stringify({ a: { content: '', meta } })}`;
    const script = asciiOnly(`xunliSearch.put("fragment/a.pf_fragment","text",${JSON.stringify(packed)},"0");\n`);
    return auditSearchFile(script, new Map(['t.html', 't.html#s'].map((address) => [address, text])), factsOf(report)).problems.length;
  };
  const [unit, person] = [text.indexOf('元'), text.indexOf('人/')];
  const both = `${unit}-${unit + 1} ${person}-${person + 1}`;
  assert.equal(problemsOf('transcript', both), 0);
  assert.equal(problemsOf('transcript', ''), 1);
  assert.equal(problemsOf('transcript', `${unit}-${unit + 1}`), 1);
  assert.equal(problemsOf('measure', ''), 0);
});
