import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFinder, type PageSearch } from '../../../src/search/browser/finder.ts';
import { fragmentOf, signature } from '../../../src/search/shared/index-files.ts';
import { someRecord } from './some-record.ts';

const records = [someRecord({ url: 'a.html#a', section: '低保标准' }), someRecord({ url: 'b.html#b', section: '养老' })];
const fragment = (at: number) =>
  signature + JSON.stringify(Object.fromEntries(records.slice(at, at + 1).map((record) => [record.url, fragmentOf(record)])));

/** A file store with these files, and an index with these candidates. */
function searchWith(files: Record<string, string>, candidates?: () => Promise<typeof records>): PageSearch {
  const search: PageSearch = {
    put: () => {},
    open: async () => new Uint8Array(),
    load: async () => {},
    async read(path) {
      const text = files[path];
      if (text === undefined) throw new Error(`no ${path}`);
      return text;
    },
  };
  return candidates ? Object.assign(search, { engine: { candidates } }) : search;
}
const texts = { 'fragments.json': '["one","two"]', one: fragment(0), two: fragment(1), 'typed.json': '養养標标準准' };
const urls = async (search: PageSearch, query: string) => {
  const { hits, method } = await createFinder(search).find(query);
  return [method, ...hits.map(({ record }) => record.url)];
};

test('the index gives candidates, of which only those that hold the words are hits', async () => {
  assert.deepEqual(
    await urls(
      searchWith({ 'folded.json': '' }, async () => records),
      '养老',
    ),
    ['index', 'b.html#b'],
  );
});

test('an index that fails or is not there is replaced by scanning every text', async (t) => {
  t.mock.method(console, 'warn', () => {});
  assert.deepEqual(
    await urls(
      searchWith({ ...texts, 'folded.json': '' }, () => Promise.reject(new Error('damaged'))),
      '养老',
    ),
    ['full-scan', 'b.html#b'],
  );
  assert.deepEqual(await urls(searchWith(texts), '标准'), ['full-scan', 'a.html#a']);
});

test('texts that cannot be read are told of; with none at all the search fails, and tries anew', async (t) => {
  t.mock.method(console, 'warn', () => {});
  assert.deepEqual(await urls(searchWith({ ...texts, one: '(' }), '养老'), ['partial-scan', 'b.html#b']);
  const files: Record<string, string> = {};
  const finder = createFinder(searchWith(files));
  await assert.rejects(finder.find('养老'));
  Object.assign(files, texts);
  assert.equal((await finder.find('养老')).hits.length, 1);
});

test('what stands in no text is tried in the characters of the texts, and marked as they write it', async (t) => {
  t.mock.method(console, 'warn', () => {});
  const index = searchWith({ 'folded.json': '', 'typed.json': texts['typed.json'] }, async () => records);
  assert.deepEqual(await urls(index, '養老'), ['index', 'b.html#b']);
  assert.deepEqual(await urls(index, '兒童'), ['index']);
  assert.deepEqual((await createFinder(index).find('低保標準')).hits[0]?.words, ['低保标准']);
  assert.deepEqual(await urls(searchWith(texts), '標準'), ['full-scan', 'a.html#a']);
});

test('a report that writes a character in two ways is found by either, and each text is marked as it is', async () => {
  const two = [someRecord({ url: 'c', section: '此後三年' }), someRecord({ url: 'd', section: '此后三年' })];
  const index = searchWith({ 'folded.json': '後后' }, async () => two);
  for (const query of ['此後', '此后']) {
    const { hits } = await createFinder(index).find(query);
    assert.deepEqual(Object.fromEntries(hits.map(({ record, words }) => [record.url, words])), { c: ['此後'], d: ['此后'] });
  }
});

test('where the other script cannot be read, the answer says that something is missing', async (t) => {
  t.mock.method(console, 'warn', () => {});
  const { 'typed.json': _, ...others } = texts;
  assert.deepEqual(
    await urls(
      searchWith({ ...others, 'folded.json': '' }, async () => records),
      '養老',
    ),
    ['partial-scan'],
  );
});

test('a query of white space finds nothing and reads nothing', async () => {
  assert.deepEqual(await urls(searchWith({}), ' 　'), ['index']);
});
