import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shortTitle, wholeTitle } from '../../../src/draft/narrative/title.ts';

test('a title in English has a capital, no stop of a sentence and no white space around it', () => {
  assert.equal(wholeTitle(' fewer people are hurt.'), 'Fewer people are hurt');
  assert.equal(wholeTitle(' Trains and buses'), 'Trains and buses');
  assert.equal(shortTitle(' roads in the U.S.'), 'Roads in the U.S.');
  assert.equal(wholeTitle(' 养老服务'), '养老服务');
});
