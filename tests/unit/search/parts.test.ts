import assert from 'node:assert/strict';
import { test } from 'node:test';
import { partsOf } from '../../../src/search/browser/parts.ts';
import { queryWords } from '../../../src/search/shared/normalise.ts';

const vocabulary = ['低保', '补贴', '老年人', '孤儿', '养老', '养老服务', '服务', '多少', '一个', '標準', '超过'];
const parts = (query: string) => partsOf(queryWords(query), vocabulary);

test('a question is split by the words of the report, and words that ask are left out, also where the report has them', () => {
  assert.deepEqual(parts('低保多少钱'), ['低保']);
  assert.deepEqual(parts('老年人补贴'), ['老年人', '补贴']);
  assert.deepEqual(parts('孤儿一个月有多少？'), ['孤儿']);
  assert.deepEqual(parts('请问低保的標準是什麼'), ['低保', '標準']);
  assert.deepEqual(parts('how many nurses, and where?'), ['nurses']);
});

test('a longer word is preferred, and what belongs to no word is left out', () => {
  assert.deepEqual(parts('养老服务补贴'), ['养老服务', '补贴']);
  assert.deepEqual(parts('农村低保怎么申领'), ['低保']);
});

test('what a number counts or limits stays with it; a year before a question is a word of its own', () => {
  assert.deepEqual(parts('超过10分钟'), ['超过10分钟']);
  assert.deepEqual(parts('2020年低保多少钱'), ['2020年', '低保']);
  assert.deepEqual(parts('710元？'), ['710元']);
});

test('a word of one character that was typed by itself stays; where nothing would be left the words are as they were', () => {
  assert.deepEqual(parts('低保 县'), ['低保', '县']);
  assert.deepEqual(parts('多少钱'), ['多少钱']);
  assert.deepEqual(parts('？ ！'), ['?', '!']);
});
