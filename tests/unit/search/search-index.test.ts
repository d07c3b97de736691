import assert from 'node:assert/strict';
import { test } from 'node:test';
import { buildSearchIndex } from '../../../src/search/build/search-index.ts';
import { someRecord } from './some-record.ts';

const record = (place: string, text: string) => someRecord({ url: `area-1.html#${place}`, section: '甲', text });
const records = [record('a', '统一提高到710元'), record('b', '7'), record('c', '。'), record('d', '统一提高到710元')];
let built: ReturnType<typeof buildSearchIndex> | undefined;
const filesOf = () => (built ??= buildSearchIndex(records));

test('the same sections give the same files', async () => {
  assert.deepEqual(await buildSearchIndex(records), await filesOf());
});

test('every section is in a fragment with its text, however little it says', async () => {
  const fragments = [...(await filesOf())].filter(([name]) => name.includes('fragment')).map(([, script]) => script);
  for (const { url } of records)
    assert.ok(
      fragments.some((script) => script.includes(url)),
      url,
    );
});

test('the scripts ask for nothing and import nothing', async () => {
  const files = await filesOf();
  for (const [name, script] of files) {
    assert.ok(name.endsWith('.js'), name);
    assert.doesNotMatch(script, /\bfetch\(|\bimport\b|new Worker/, name);
  }
});

test('no section at all and two sections with one address are errors', async () => {
  await assert.rejects(buildSearchIndex([]), /data-search-section/);
  await assert.rejects(buildSearchIndex([record('a', '甲'), record('a', '乙')]), /same address/);
});
