import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bundleSearchEngine } from '../../../src/integration/search-files.ts';
import { buildSearchIndex } from '../../../src/search/build/search-index.ts';
import { someRecord } from './some-record.ts';

const record = (place: string, text: string) => someRecord({ url: `area-1.html#${place}`, section: '甲', text });
const records = [record('a', '统一提高到710元'), record('b', '7'), record('c', '。'), record('d', '统一提高到710元')];
const engine = await bundleSearchEngine();
const filesOf = () => buildSearchIndex(records, { engine });

test('the same sections give the same files', async () => {
  assert.deepEqual(await filesOf(), await filesOf());
  assert.equal(await bundleSearchEngine(), engine);
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
  assert.equal(files.get('engine.js'), engine);
  for (const [name, script] of files) {
    assert.ok(name.endsWith('.js'), name);
    assert.doesNotMatch(script, /\bfetch\(|\bimport\b|new Worker/, name);
  }
});

test('no section at all and two sections with one address are errors', async () => {
  await assert.rejects(buildSearchIndex([], { engine }), /data-search-section/);
  await assert.rejects(buildSearchIndex([record('a', '甲'), record('a', '乙')], { engine }), /same address/);
});
