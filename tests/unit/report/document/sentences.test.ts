import assert from 'node:assert/strict';
import { test } from 'node:test';
import { cutSentences } from '../../../../src/report/document/sentences.ts';

const cut = (text: string, language = 'en') => cutSentences(text, language).map(([start, end]) => text.slice(start, end));

test('abbreviations, initials and clock times end no sentence', () => {
  for (const sentence of [
    'Mr. Speaker, Dr. Voss and Col. Hale came at 9 a.m. on Monday.',
    'Terminal No. 3 opens in Dec. 2025, i.e. late.',
    'J. Smith met the U.S. Treasury (tel. 0555, Ref. 12).',
  ])
    assert.deepEqual(cut(`${sentence} It was so.`), [sentence, 'It was so.']);
});

test('an abbreviation at the end of a sentence ends it', () => {
  assert.deepEqual(cut('It opens at 9 a.m. The doors close late.'), ['It opens at 9 a.m.', 'The doors close late.']);
});

test('decimals end nothing, and closing marks belong to the sentence they close', () => {
  assert.deepEqual(cut('增长2.5%。他说：“很好。”再见！', 'zh-CN'), ['增长2.5%。', '他说：“很好。”', '再见！']);
  assert.deepEqual(cut('It grew by 2.5 per cent. Good.'), ['It grew by 2.5 per cent.', 'Good.']);
});
