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

test('the mark of a note behind the end of a sentence belongs to it, and a number in brackets in front of one does not', () => {
  assert.deepEqual(cut('全年增长2.5%。[1]明年再增长。', 'zh-CN'), ['全年增长2.5%。[1]', '明年再增长。']);
  assert.deepEqual(cut('Treat them with caution.[1] They are early.'), ['Treat them with caution.[1]', 'They are early.']);
  assert.deepEqual(cut('Treat them with caution.¹'), ['Treat them with caution.¹']);
  assert.deepEqual(cut('They are early. [2] Figures follow.'), ['They are early.', '[2] Figures follow.']);
});
