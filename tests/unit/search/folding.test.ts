import assert from 'node:assert/strict';
import { test } from 'node:test';
import { foldingsOf } from '../../../src/search/build/folding.ts';
import { pinyinOf } from '../../../src/search/build/pinyin.ts';
import { folded, readFolding } from '../../../src/search/shared/folding.ts';
import { someRecord } from './some-record.ts';

/** A query as it is compared with these texts. */
const asAsked = (query: string, ...texts: string[]) => folded(query, readFolding(foldingsOf(texts).typed));

test('a query in simplified characters is compared in the traditional ones of the texts', () => {
  assert.equal(asAsked('长者医疗券', '長者醫療券'), '長者醫療券');
  assert.equal(asAsked('里面', '裏面'), '裏面');
  assert.equal(asAsked('看着', '看著'), '看著');
});

test('a query in traditional characters is compared in the simplified ones of the texts, whatever its variants', () => {
  assert.equal(asAsked('養老機構', '养老机构'), '养老机构');
  assert.equal(asAsked('衞生', '卫生'), '卫生');
  assert.equal(asAsked('衛生', '卫生'), '卫生');
  assert.equal(asAsked('瞭解', '了解'), '了解');
});

test('texts that write no character in two ways need no folding, and others that of those characters alone', () => {
  assert.equal(foldingsOf(['養老機構', '公里']).inTexts, '');
  assert.equal(foldingsOf(['此後', '皇后']).inTexts, '後后');
  assert.equal(asAsked('此后', '此後', '皇后'), asAsked('此後', '此後', '皇后'));
});

test('characters that no text has in either script are not shipped', () => {
  const { typed } = foldingsOf(['長者']);
  assert.deepEqual([...readFolding(typed)], [['长', '長']]);
});

test('texts in traditional characters are found by pinyin as simplified ones are', () => {
  const { words, readings, spoken } = pinyinOf([someRecord({ text: '銀行，重慶，長者，' })]);
  assert.deepEqual(words.split(' ').sort(), ['銀行', '重慶', '長者'].sort());
  const read = (word: string) => spoken[word] ?? [...word].map((character) => readings[character]?.split(' ')[0]).join(' ');
  assert.deepEqual(['銀行', '重慶', '長者'].map(read), ['yin hang', 'chong qing', 'zhang zhe']);
});
