import assert from 'node:assert/strict';
import { test } from 'node:test';
import { createFinder } from '../../../src/search/browser/finder.js';
import { fragmentOf, signature } from '../../../src/search/shared/fragments.js';
import { someRecord } from './some-record.js';
const records = [someRecord({ url: 'a.html#a', section: '低保标准' }), someRecord({ url: 'b.html#b', section: '养老' })];
const fragment = (at) => signature + JSON.stringify(Object.fromEntries(records.slice(at, at + 1).map((record) => [record.url, fragmentOf(record)])));
/** A shelf with these files, and an index that does what is given. */
function shelfWith(files, candidates) {
    const shelf = {
        put: () => { },
        open: async () => new Uint8Array(),
        load: async () => { },
        async read(path) {
            const text = files[path];
            if (text === undefined)
                throw new Error(`no ${path}`);
            return text;
        },
    };
    return candidates ? Object.assign(shelf, { engine: { candidates } }) : shelf;
}
const texts = { 'fragments.json': '["one","two"]', one: fragment(0), two: fragment(1) };
const urls = async (shelf, query) => {
    const { hits, way } = await createFinder(shelf).find(query);
    return [way, ...hits.map(({ record }) => record.url)];
};
test('the index gives candidates, of which only those that hold the words are hits', async () => {
    assert.deepEqual(await urls(shelfWith({}, async () => records), '养老'), ['index', 'b.html#b']);
});
test('an index that fails or is not there is replaced by every text', async (t) => {
    t.mock.method(console, 'warn', () => { });
    assert.deepEqual(await urls(shelfWith(texts, () => Promise.reject(new Error('damaged'))), '养老'), ['every-text', 'b.html#b']);
    assert.deepEqual(await urls(shelfWith(texts), '标准'), ['every-text', 'a.html#a']);
});
test('texts that cannot be read are told of; with none at all the search fails, and tries anew', async (t) => {
    t.mock.method(console, 'warn', () => { });
    assert.deepEqual(await urls(shelfWith({ ...texts, one: '(' }), '养老'), ['some-texts', 'b.html#b']);
    const files = {};
    const finder = createFinder(shelfWith(files));
    await assert.rejects(finder.find('养老'));
    Object.assign(files, texts);
    assert.equal((await finder.find('养老')).hits.length, 1);
});
test('a query of white space finds nothing and reads nothing', async () => {
    assert.deepEqual(await urls(shelfWith({}), ' 　'), ['index']);
});
