import assert from 'node:assert/strict';
import { test } from 'node:test';
import { numberingGaps } from '../../../../src/report/document/numbering-gaps.ts';
import { readDocument } from '../../../../src/report/document/read-document.ts';

const gapsIn = (text: string) => numberingGaps(readDocument(text).blocks).map(({ before, marker }) => `${before} ${marker}`);

test('a number that is passed over is told, with the marker before and the one after', () => {
  assert.deepEqual(gapsIn('公报\n\n一、农业\n\n丰收了。\n\n三、工业\n\n平稳。'), ['一、 三、']);
  assert.deepEqual(gapsIn('Report\n\n1. Farms\n\nA good year for all.\n\n3. Towns\n\nA bad year for most.'), ['1. 3.']);
});

test('numbering that begins again, goes on, or does not count has no gap', () => {
  assert.deepEqual(gapsIn('公报\n\n一、农业\n\n（一）粮食\n\n丰收了。\n\n（二）棉花\n\n减产。\n\n二、工业\n\n（一）钢铁\n\n平稳。'), []);
  assert.deepEqual(gapsIn('报告\n\n一、回顾\n\n——农业丰收。种了3亩。\n\n——工业向好。建了2家厂。'), []);
});
