import assert from 'node:assert/strict';
import { test } from 'node:test';
import { alphabetical, byAlphabet } from '../../../../src/report/terms/term-order.ts';

const sorted = (terms: string[]) => terms.map((term) => ({ term, ...alphabetical(term) })).sort(byAlphabet);

test('Chinese terms stand under the first letter of their pinyin, as the word is read', () => {
  const letters = ['重庆市', '重度残疾人', '长三角', '长者中心', '厦门市', '《关于养老的意见》'].map((term) => alphabetical(term).letter);
  assert.deepEqual(letters, ['C', 'Z', 'C', 'Z', 'X', 'G']);
});

test('traditional characters stand where the simplified ones do', () => {
  assert.equal(alphabetical('長者中心').key, alphabetical('长者中心').key);
  assert.equal(alphabetical('銀行').letter, 'Y');
});

test('terms are sorted by syllables, then by tones; what begins with a digit comes first', () => {
  // An 安 < ang 昂; ma with the third tone (马) before the fourth (骂).
  assert.deepEqual(
    sorted(['骂', '马', '昂首', '安庆市', '2020年方案', '民政部', 'DNA']).map(({ term }) => term),
    ['2020年方案', '安庆市', '昂首', 'DNA', '马', '骂', '民政部'],
  );
});

test('terms that begin with one character stand together, whatever follows', () => {
  // 家 has the first tone and 价 the fourth, though jia ge stands between jia feng and jia ren.
  assert.deepEqual(
    sorted(['价格补贴', '家人共治', '家风共树']).map(({ term }) => term),
    ['家风共树', '家人共治', '价格补贴'],
  );
});

test('English terms are sorted without regard to capitals', () => {
  assert.deepEqual(
    sorted(['north quay', 'North Bridge', 'Care and Quay']).map(({ term }) => term),
    ['Care and Quay', 'North Bridge', 'north quay'],
  );
});
