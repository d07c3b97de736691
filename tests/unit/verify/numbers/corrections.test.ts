import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readReport } from '../../../../src/report/read-report.ts';
import { parsePages } from '../../../../src/verify/pages.ts';
import { audited } from '../../../setup/audited.ts';
import { libraryFiles } from '../../report/editions/editions.ts';

const entry = [
  '- edition: { version: "0.9", date: 2020-05-03 }',
  '  figure: books',
  '  was: { value: 120册, asOf: 2019 }',
  '  reason: 误作120册',
  '  formerIds: [books-2019]',
].join('\n');

/** What the audit finds in a page of these words. */
function mistakesIn(html: string): number {
  const { report } = readReport(libraryFiles([entry]));
  assert.ok(report);
  const page = `<!doctype html><html lang="zh-CN"><head><title>更正</title></head><body>${html}</body></html>`;
  return audited(report, new Map(), parsePages(new Map([['corrections.html', new TextEncoder().encode(page)]]))).mistakes.length;
}
const marked = (tag: string, text: string, index = 0) => mistakesIn(`<${tag} data-structure="correction:${index}">${text}</${tag}>`);

test('old values may stand where they are struck out, and nowhere else', () => {
  assert.deepEqual([marked('del', '120册'), marked('del', '2019年')], [0, 0]);
  assert.notEqual(marked('span', '120册'), 0);
  assert.notEqual(marked('del', '130册'), 0);
  assert.notEqual(marked('del', '120册', 1), 0);
});

test('a former id may stand where it is struck out, and what the figure is called today beside it', () => {
  assert.deepEqual([marked('del', 'books-2019'), marked('span', 'books')], [0, 0]);
  assert.notEqual(marked('span', 'books-2019'), 0);
  assert.notEqual(marked('del', 'books-2018'), 0);
});

test('the edition, its day and the reason are those of the entry', () => {
  assert.deepEqual([marked('h2', '第0.9版，2020年5月3日'), marked('span', '误作120册')], [0, 0]);
  assert.notEqual(marked('h2', '第0.8版，2020年5月3日'), 0);
  assert.notEqual(marked('h2', '第0.9版，2020年5月4日'), 0);
  assert.notEqual(marked('span', '误作130册'), 0);
});
