import assert from 'node:assert/strict';
import { test } from 'node:test';
import { expandQuery, looksLikePinyin, rankPinyinHits, readPinyin, wordsSpelledBy } from '../../../src/search/browser/pinyin.ts';
import { pinyinOf } from '../../../src/search/build/pinyin.ts';
import type { PinyinData } from '../../../src/search/shared/index-files.ts';
import { someRecord } from './some-record.ts';

const data: PinyinData = {
  words: '养老 低保 养老机构 重点 重庆 西安 县级 妇女 智能 民政',
  readings: Object.fromEntries(
    '养 yang|老 lao|低 di|保 bao|机 ji|构 gou|重 zhong chong|点 dian|庆 qing|西 xi|安 an|县 xian|级 ji|妇 fu|女 nv|智 zhi|能 neng|民 min|政 zheng'
      .split('|')
      .map((entry) => [entry.slice(0, 1), entry.slice(2)]),
  ),
  spoken: { 重庆: 'chong qing' },
};
const dictionary = readPinyin(JSON.stringify(data));
const found = (letters: string) => wordsSpelledBy(letters, dictionary);

test('a word is found by its pinyin in full, also while the last syllable is being typed', () => {
  for (const typed of ['dib', 'diba', 'dibao']) assert.deepEqual(found(typed), ['低保'], typed);
  assert.deepEqual(found('dibaob'), []);
});

test('a word is found by its initials, with or without the h of zh, ch, sh', () => {
  assert.deepEqual(found('db'), ['低保']);
  assert.deepEqual(found('zhn'), ['智能']);
  assert.deepEqual(found('zn'), ['智能']);
  assert.deepEqual(found('mzh'), ['民政']);
});

test('the first syllables of a word find it, single letters nothing', () => {
  assert.deepEqual(found('yang'), ['养老']);
  assert.deepEqual(found('y'), []);
});

test('a longer word is left out where a shorter one in it is found as well', () => {
  assert.deepEqual(found('yanglao'), ['养老']);
  assert.deepEqual(found('yanglaojigou'), ['养老机构']);
});

test('a character is read as its word has it first, and by its other readings too', () => {
  assert.deepEqual(found('chongqing'), ['重庆']);
  assert.deepEqual(found('zhongqing'), ['重庆']);
  assert.deepEqual(found('chongdian'), ['重点']);
  assert.deepEqual(found('zd'), ['重点']);
});

test('an apostrophe, tones and the two ways of writing ü make no difference', () => {
  assert.deepEqual(found("xi'an"), ['西安', '县级']);
  assert.deepEqual(found('dībǎo'), ['低保']);
  for (const typed of ['funv', 'funü', 'funǚ']) assert.deepEqual(found(typed), ['妇女'], typed);
});

test('the readings of a report are those of Modern Chinese, by words', async () => {
  const records = [someRecord({ section: '低保', text: '重庆的重点是妇女和增长，“十三五”，银行行长' })];
  const read = readPinyin(JSON.stringify(await pinyinOf(records)));
  const first = (word: string) => read.find((entry) => entry.word === word)?.syllables.map(([reading]) => reading);
  assert.deepEqual(first('低保'), ['di', 'bao']);
  assert.deepEqual(first('重庆'), ['chong', 'qing']);
  assert.deepEqual(first('重点'), ['zhong', 'dian']);
  assert.deepEqual(first('妇女'), ['fu', 'nv']);
  assert.deepEqual(first('增长'), ['zeng', 'zhang']);
  assert.deepEqual(first('银行'), ['yin', 'hang']);
  assert.deepEqual(first('行长'), ['hang', 'zhang']);
  assert.deepEqual(first('十三五'), ['shi', 'san', 'wu']);
});

test('a report without Chinese has no pinyin, and that can be read too', async () => {
  const read = readPinyin(JSON.stringify(await pinyinOf([someRecord({ section: 'Care', text: '10' })])));
  assert.deepEqual(wordsSpelledBy('ca', read), []);
});

const shortDictionary = readPinyin(
  JSON.stringify({ words: '低保 对比 标准', readings: { 低: 'di', 保: 'bao', 对: 'dui', 比: 'bi', 标: 'biao', 准: 'zhun' }, spoken: {} }),
);
const records = [
  someRecord({ url: 'compare', section: '对比' }),
  someRecord({ url: 'standard', section: '甲', text: '低保标准710元' }),
  someRecord({ url: 'dibao', section: '低保' }),
  someRecord({ url: 'db', section: 'DB' }),
];
const sectionsFound = (...words: string[]) =>
  rankPinyinHits(records, expandQuery(words, shortDictionary)).map(({ record, words }) => [record.url, ...words]);

test('sections with the likelier word come first; letters that stand as typed are no pinyin', () => {
  assert.deepEqual(sectionsFound('db'), [
    ['dibao', '低保'],
    ['standard', '低保'],
    ['compare', '对比'],
  ]);
});

test('pinyin goes together with Chinese, with numbers and with other pinyin', () => {
  for (const words of [['dibao标准'], ['dibao', '标准'], ['dibao', 'biaozhun'], ['低保biaozhun']])
    assert.deepEqual(sectionsFound(...words), [['standard', '低保', '标准']], words.join(' '));
  assert.deepEqual(sectionsFound('dibao710'), [['standard', '低保', '710']]);
  assert.deepEqual(sectionsFound('dibao', '711'), []);
});

test('a query without two Latin letters in a row needs no pinyin', () => {
  assert.ok(looksLikePinyin(['低保', 'db']));
  assert.ok(looksLikePinyin(["a'n"]));
  assert.ok(!looksLikePinyin(['低保', '710', 'a']));
});
