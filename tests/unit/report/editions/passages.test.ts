import assert from 'node:assert/strict';
import { test } from 'node:test';
import { comparePassages } from '../../../../src/report/editions/compare-passages.ts';
import { type Passage, passagesOf } from '../../../../src/report/editions/passages.ts';
import { inventedReport } from '../rules/invented-report.ts';
import { library } from './editions.ts';

const onPage = (page: string, ...texts: string[]): Passage[] => texts.map((text) => ({ page, text, words: text }));

test('a passage is told as readers see it, on the page that its file becomes', () => {
  const report = inventedReport({ ...library, narrative: ['馆里的书有<Value id="books" />。'] });
  const passages = passagesOf(report, report.figures);
  assert.deepEqual(
    passages.find(({ text }) => text.startsWith('馆里')),
    { page: '1-town.html', text: '馆里的书有1200册。', words: '馆里的书有\ufffc。' },
  );
  assert.ok(passages.some(({ page, text }) => page === 'index.html' && text === 'All.'));
});

test('the titles of pages and what tags say in words are passages too, in the order of the file', () => {
  const report = inventedReport({ ...library, narrative: ['馆里有书。', '<Compare title="书与书" before="books" after="books" />'] });
  const own = passagesOf(report, report.figures).filter(({ page }) => page === '1-town.html');
  assert.deepEqual(
    own.map(({ text }) => text),
    ['Town', 'All.', 'Section', '馆里有书。', 'Section', '书与书'],
  );
});

test('a passage whose number alone changed is not changed', () => {
  const of = (text: string) => [{ page: 'index.html', text, words: '有\ufffc册。' }];
  assert.deepEqual(comparePassages(of('有1册。'), of('有2册。')), []);
});

test('what stands in the place of a passage is what it became; the rest was added or removed', () => {
  const [change] = comparePassages(onPage('a.html', '一', '二', '三', '四'), onPage('a.html', '一', '贰', '新', '三'));
  assert.deepEqual(change, { page: 'a.html', changed: [{ was: '二', now: '贰' }], added: ['新'], removed: ['四'] });
});

test('a passage that is said twice is matched in its order', () => {
  assert.deepEqual(comparePassages(onPage('a.html', '一', '二', '一'), onPage('a.html', '一', '一')), [
    { page: 'a.html', changed: [], added: [], removed: ['二'] },
  ]);
});

test('pages that only one edition has are not compared', () => {
  assert.deepEqual(comparePassages(onPage('a.html', '一'), onPage('b.html', '二')), []);
});
