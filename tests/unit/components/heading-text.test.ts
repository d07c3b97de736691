import assert from 'node:assert/strict';
import { test } from 'node:test';
import { headingText } from '../../../src/components/markdown/heading-text.ts';

test('the text of a heading has no tags, and its signs are signs again', () => {
  assert.equal(headingText('Q&amp;A: people&#39;s <strong>homes</strong>'), "Q&A: people's homes");
  assert.equal(headingText('a &lt; b'), 'a < b');
});

test('what is no sign of markup stays', () => {
  assert.equal(headingText('提升老公园'), '提升老公园');
  assert.equal(headingText('&nbsp;'), '&nbsp;');
});
