import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../../src/i18n/words.ts';

test('areas are counted in Chinese numerals beyond the tenth', () => {
  const { areaNumber } = wordsOf('zh-CN');
  assert.deepEqual([1, 9, 10, 11, 19, 20, 21, 30, 99].map(areaNumber), [
    '领域一',
    '领域九',
    '领域十',
    '领域十一',
    '领域十九',
    '领域二十',
    '领域二十一',
    '领域三十',
    '领域九十九',
  ]);
});
