import assert from 'node:assert/strict';
import { test } from 'node:test';
import { wordsOf } from '../../../src/i18n/words.ts';

const called: [id: string, zh: string, en: string][] = [
  ['2.3-4', '原话，第2.3-4句', 'As spoken, sentence 2.3-4'],
  ['o-1', '原话，开场第1句', 'As spoken, sentence 1 of the opening'],
  ['q3-2', '原话，第3问第2句', 'As spoken, sentence 2 of question 3'],
  ['q12-10', '原话，第12问第10句', 'As spoken, sentence 10 of question 12'],
];
for (const [id, zh, en] of called)
  test(`${id} is called by the part in which it was said`, () => {
    assert.equal(wordsOf('zh-CN').toSentence(id), zh);
    assert.equal(wordsOf('en').toSentence(id), en);
  });
