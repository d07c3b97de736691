import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFinder, type PageSearch } from '../../../src/search/browser/finder.ts';
import type { FoundHit } from '../../../src/search/browser/found-hit.ts';
import type { SearchEngine } from '../../../src/search/browser/section-index.ts';
import { readFolding } from '../../../src/search/shared/folding.ts';
import { fragmentOf, signature } from '../../../src/search/shared/index-files.ts';
import { outlineFile, writeOutlines } from '../../../src/search/shared/outline.ts';
import { indexOf } from './index-of.ts';
import { someRecord } from './some-record.ts';

const records = [someRecord({ url: 'a.html#a', section: '低保标准' }), someRecord({ url: 'b.html#b', section: '养老' })];
const fragment = (at: number) =>
  signature + JSON.stringify(Object.fromEntries(records.slice(at, at + 1).map((record) => [record.url, fragmentOf(record)])));

/** A file store with these files, and the index of some sections. */
function searchWith(files: Record<string, string>, indexed?: typeof records, engine: Partial<SearchEngine> = {}): PageSearch {
  const index = indexed && indexOf(indexed, readFolding(files['folded.json'] ?? ''));
  const known = index ? { ...files, [outlineFile]: writeOutlines(index.outlines) } : files;
  const search: PageSearch = {
    put: () => {},
    open: async () => new Uint8Array(),
    load: async () => {},
    async read(path) {
      const text = known[path];
      if (text === undefined) throw new Error(`no ${path}`);
      return text;
    },
  };
  return index ? Object.assign(search, { engine: { ...index.engine, ...engine } }) : search;
}
const texts = { 'fragments.json': '["one","two"]', one: fragment(0), two: fragment(1), 'typed.json': '養养標标準准' };
const urlsOf = async (hits: FoundHit[]) => (await Promise.all(hits.map((hit) => hit.read()))).map(({ record }) => record.url);
const urls = async (search: PageSearch, query: string) => {
  const { hits, method } = await createFinder(search).find(query);
  return [method, ...(await urlsOf(hits))];
};

test('the index gives the sections that hold the words, and no others', async () => {
  assert.deepEqual(await urls(searchWith({ 'folded.json': '' }, records), '养老'), ['index', 'b.html#b']);
});

test('an index that fails or is not there is replaced by scanning every text', async (t) => {
  t.mock.method(console, 'warn', () => {});
  assert.deepEqual(
    await urls(searchWith({ ...texts, 'folded.json': '' }, records, { placesOf: () => Promise.reject(new Error('damaged')) }), '养老'),
    ['full-scan', 'b.html#b'],
  );
  assert.deepEqual(await urls(searchWith(texts), '标准'), ['full-scan', 'a.html#a']);
});

test('a hit whose text cannot be read shows that something is damaged: from then on every text is scanned', async (t) => {
  t.mock.method(console, 'warn', () => {});
  const finder = createFinder(searchWith({ ...texts, 'folded.json': '' }, records, { read: () => Promise.reject(new Error('damaged')) }));
  const { hits, method } = await finder.find('养老');
  assert.deepEqual([method, hits.length], ['index', 1]);
  await assert.rejects(urlsOf(hits), /damaged/);
  const again = await finder.find('养老');
  assert.deepEqual([again.method, ...(await urlsOf(again.hits))], ['full-scan', 'b.html#b']);
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

/** How a query is answered in another way: the ways, the words, the sections. */
const otherwise = async (search: PageSearch, query: string) => {
  const { hits, others } = await createFinder(search).find(query);
  assert.equal(hits.length, 0, query);
  return { ways: others.ways, words: others.words, urls: await urlsOf(others.hits) };
};
const pinyin = { words: '低保 低保标准 养老 补贴', readings: {}, spoken: {} };
const spoken = { 'folded.json': '', 'typed.json': texts['typed.json'], 'pinyin.json': JSON.stringify(pinyin) };

test('what stands in no text is tried in the characters of the texts, told as such, and marked as they write it', async (t) => {
  t.mock.method(console, 'warn', () => {});
  const index = searchWith(spoken, records);
  assert.deepEqual(await otherwise(index, '養老'), { ways: ['script'], words: ['养老'], urls: ['b.html#b'] });
  assert.deepEqual(await otherwise(index, '兒童'), { ways: [], words: [], urls: [] });
  assert.deepEqual((await createFinder(index).find('低保標準')).others.hits[0]?.words, ['低保标准']);
  assert.deepEqual(await otherwise(searchWith(texts), '標準'), { ways: ['script'], words: ['标准'], urls: ['a.html#a'] });
});

test('quotation marks are looked for first, and then left out', async () => {
  const quoting = [someRecord({ url: 'c', section: '“十三五”时期' }), someRecord({ url: 'd', section: '十三五期间' })];
  const index = searchWith(spoken, [...records, ...quoting]);
  for (const query of ['“十三五”', '"十三五"', '「十三五」']) assert.deepEqual(await urls(index, query), ['index', 'c'], query);
  for (const query of ['“养老”', '"养老"']) {
    assert.deepEqual(await otherwise(index, query), { ways: ['unquoted'], words: ['养老'], urls: ['b.html#b'] }, query);
  }
  assert.deepEqual(await otherwise(index, '“養老”'), { ways: ['script', 'unquoted'], words: ['养老'], urls: ['b.html#b'] });
});

test('what quotation marks enclose is one phrase', async () => {
  const english = [someRecord({ url: 'phrase', section: 'Home care for all' }), someRecord({ url: 'apart', section: 'Care at home' })];
  const index = searchWith(spoken, english);
  assert.deepEqual(await urls(index, 'home care'), ['index', 'apart', 'phrase']);
  assert.deepEqual(await otherwise(index, '“home care”'), { ways: ['unquoted'], words: ['home care'], urls: ['phrase'] });
});

test('a question is tried as its words, then as the most of them', async () => {
  const subsidy = someRecord({ url: 'e', section: '养老补贴' });
  const index = searchWith(spoken, [...records, subsidy]);
  assert.deepEqual(await otherwise(index, '低保多少钱'), { ways: ['parts'], words: ['低保'], urls: ['a.html#a'] });
  assert.deepEqual(await otherwise(index, '补贴养老'), { ways: ['parts'], words: ['补贴', '养老'], urls: ['e'] });
  assert.deepEqual(await otherwise(index, '低保养老补贴'), { ways: ['parts', 'some'], words: ['低保', '养老', '补贴'], urls: ['e'] });
  assert.deepEqual(await otherwise(index, '多少钱'), { ways: [], words: [], urls: [] });
});

test('a question is not split where the words of the report cannot be read', async () => {
  const { 'pinyin.json': _, ...others } = spoken;
  assert.deepEqual(await otherwise(searchWith(others, records), '低保多少钱'), { ways: [], words: [], urls: [] });
});

test('a report that writes a character in two ways is found by either, and each text is marked as it is', async (t) => {
  const two = [someRecord({ url: 'c', section: '此後三年' }), someRecord({ url: 'd', section: '此后三年' })];
  const index = searchWith({ 'folded.json': '後后' }, two);
  const file = signature + JSON.stringify(Object.fromEntries(two.map((record) => [record.url, fragmentOf(record)])));
  const scan = searchWith({ 'fragments.json': '["two"]', two: file, 'typed.json': '後后養养' });
  t.mock.method(console, 'warn', () => {});
  for (const search of [index, scan])
    for (const query of ['此後', '此后']) {
      const { hits: found } = await createFinder(search).find(query);
      const hits = await Promise.all(found.map((hit) => hit.read()));
      assert.deepEqual(Object.fromEntries(hits.map(({ record, words }) => [record.url, words])), { c: ['此後'], d: ['此后'] });
    }
});

test('where the other script cannot be read, the answer says that something is missing', async (t) => {
  t.mock.method(console, 'warn', () => {});
  const { 'typed.json': _, ...others } = texts;
  assert.deepEqual(await urls(searchWith({ ...others, 'folded.json': '' }, records), '養老'), ['partial-scan']);
});

test('of two numbers one may stand in another spelling and the other within a longer number, as when every text is read', async () => {
  const numbers = [someRecord({ url: 'mixed', section: '12人', text: '3705元' }), someRecord({ url: 'none', section: '12人' })];
  const index = searchWith({ 'folded.json': '' }, numbers);
  assert.deepEqual(await urls(index, '十二 37'), ['index', 'mixed']);
});

test('a query of white space finds nothing and reads nothing', async () => {
  assert.deepEqual(await urls(searchWith({}), ' 　'), ['index']);
});
