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
const texts = { 'fragments.json': '["one","two"]', one: fragment(0), two: fragment(1) };
const urls = async (search: PageSearch, query: string) => {
  const { hits, method } = await createFinder(search).find(query);
  return [method, ...hits.map(({ record }) => record.url)];
};

test('the index gives candidates, of which only those that hold the words are hits', async () => {
  assert.deepEqual(
    await urls(
      searchWith({}, async () => records),
      '养老',
    ),
    ['index', 'b.html#b'],
  );
});

test('an index that fails or is not there is replaced by scanning every text', async (t) => {
  t.mock.method(console, 'warn', () => {});
  assert.deepEqual(
    await urls(
      searchWith(texts, () => Promise.reject(new Error('damaged'))),
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

test('a query of white space finds nothing and reads nothing', async () => {
  assert.deepEqual(await urls(searchWith({}), ' 　'), ['index']);
});
