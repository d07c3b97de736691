import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readPinyin } from '../../../src/search/shared/pinyin.js';
import { looksLikePinyin, rankSpelled, readingsOf } from '../../../src/search/shared/spelled.js';
import { someRecord } from './some-record.js';
const pinyin = readPinyin(JSON.stringify({ words: '低保 对比 标准', readings: { 低: 'di', 保: 'bao', 对: 'dui', 比: 'bi', 标: 'biao', 准: 'zhun' }, spoken: {} }));
const records = [
    someRecord({ url: 'compare', section: '对比' }),
    someRecord({ url: 'standard', section: '甲', text: '低保标准710元' }),
    someRecord({ url: 'dibao', section: '低保' }),
    someRecord({ url: 'db', section: 'DB' }),
];
const found = (...words) => rankSpelled(records, readingsOf(words, pinyin)).map(({ record, words }) => [record.url, ...words]);
test('sections with the likelier word come first; letters that stand as typed are no pinyin', () => {
    assert.deepEqual(found('db'), [
        ['dibao', '低保'],
        ['standard', '低保'],
        ['compare', '对比'],
    ]);
});
test('pinyin goes together with Chinese, with numbers and with other pinyin', () => {
    for (const words of [['dibao标准'], ['dibao', '标准'], ['dibao', 'biaozhun'], ['低保biaozhun']])
        assert.deepEqual(found(...words), [['standard', '低保', '标准']], words.join(' '));
    assert.deepEqual(found('dibao710'), [['standard', '低保', '710']]);
    assert.deepEqual(found('dibao', '711'), []);
});
test('a query without two Latin letters in a row needs no pinyin', () => {
    assert.ok(looksLikePinyin(['低保', 'db']));
    assert.ok(looksLikePinyin(["a'n"]));
    assert.ok(!looksLikePinyin(['低保', '710', 'a']));
});
