import assert from 'node:assert/strict';
import { mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { after, test } from 'node:test';
import { buildSearchIndex } from '../../../src/search/build/index-build.js';
const folder = await mkdtemp(join(tmpdir(), 'search-index-'));
after(() => rm(folder, { recursive: true }));
const record = (place, text) => {
    return { url: `area-1.html#${place}`, title: '救助', section: '甲', text, area: '', value: '', kind: 'text' };
};
const records = [record('a', '统一提高到710元'), record('b', '7'), record('c', '。'), record('d', '统一提高到710元')];
async function contents(place) {
    const names = await readdir(place, { recursive: true });
    const files = names.filter((name) => name.endsWith('.js')).sort();
    return new Map(await Promise.all(files.map(async (name) => [name, await readFile(join(place, name), 'utf8')])));
}
test('the same sections give the same bytes', async () => {
    await buildSearchIndex(records, join(folder, 'one'));
    await buildSearchIndex(records, join(folder, 'two'));
    assert.deepEqual(await contents(join(folder, 'one')), await contents(join(folder, 'two')));
});
test('every section is in a fragment with its text, however little it says', async () => {
    await buildSearchIndex(records, join(folder, 'three'));
    const files = await contents(join(folder, 'three'));
    const fragments = [...files].filter(([name]) => name.includes('fragment')).map(([, script]) => script);
    for (const { url } of records)
        assert.ok(fragments.some((script) => script.includes(url)), url);
});
test('the scripts ask for nothing and import nothing', async () => {
    const written = await buildSearchIndex(records, join(folder, 'four'));
    const files = await contents(join(folder, 'four'));
    assert.equal(written.length, files.size);
    for (const [name, script] of files)
        assert.doesNotMatch(script, /\bfetch\(|\bimport\b|new Worker/, name);
});
test('no section at all and two sections with one address are errors', async () => {
    await assert.rejects(buildSearchIndex([], join(folder, 'five')), /data-search-section/);
    await assert.rejects(buildSearchIndex([record('a', '甲'), record('a', '乙')], folder), /same address/);
});
