import assert from 'node:assert/strict';
import { test } from 'node:test';
import { bracketed, cutAt, runsOf } from '../../../../src/report/transcript/runs.ts';
import type { Span } from '../../../../src/report/transcript/span.ts';

const asItStands = (text: string): Span => ({ raw: text, reading: text, emendation: 0 });
const added = (text: string, emendation: number): Span => ({ raw: '', reading: text, emendation });
/** 标准为1450//月，人人有份。 read as 标准为1450元/人/月，人人有份。 */
const standard = {
  start: 100,
  spans: [asItStands('标准为1450'), added('元', 2), asItStands('/'), added('人', 2), asItStands('/月，人人有份。')],
};

test('the runs of a sentence joined are the sentence, and name the emendation that supplied them', () => {
  assert.deepEqual(runsOf(standard), [
    { text: '标准为1450', emendation: 0, start: 0 },
    { text: '元', emendation: 2, start: 7 },
    { text: '/', emendation: 0, start: 8 },
    { text: '人', emendation: 2, start: 9 },
    { text: '/月，人人有份。', emendation: 0, start: 10 },
  ]);
});

test('a stretch of a sentence holds what was supplied within it alone', () => {
  assert.deepEqual(runsOf(standard, { from: 3, to: 8 }), [
    { text: '1450', emendation: 0, start: 3 },
    { text: '元', emendation: 2, start: 7 },
  ]);
  assert.deepEqual(runsOf(standard, { from: 12 }), [{ text: '，人人有份。', emendation: 0, start: 12 }]);
});

test('neighbouring characters of one emendation are one run', () => {
  assert.deepEqual(runsOf({ spans: [added('、', 1), added('和', 1), asItStands('是')] }), [
    { text: '、和', emendation: 1, start: 0 },
    { text: '是', emendation: 0, start: 2 },
  ]);
});

test('copied as plain text, what was supplied stands in the brackets of a collated edition', () => {
  assert.equal(bracketed(runsOf(standard)), '标准为1450〔元〕/〔人〕/月，人人有份。');
});

test('a gap bears its brackets once', () => {
  assert.equal(bracketed(runsOf({ spans: [added('〔…〕', 1), asItStands('人：')] })), '〔…〕人：');
});

test('a sentence is cut at its numerals, and the parts joined are the sentence', () => {
  const numeral = { start: 103, end: 112 };
  const parts = cutAt(standard, [numeral]);
  assert.deepEqual(
    parts.map(({ runs, mark }) => [bracketed(runs), mark]),
    [
      ['标准为', null],
      ['1450〔元〕/〔人〕/月', numeral],
      ['，人人有份。', null],
    ],
  );
});

test('of two figures that say the same numeral it is cut once', () => {
  const sentence = { start: 0, spans: [asItStands('提高43%。')] };
  const numeral = { start: 2, end: 5 };
  assert.deepEqual(
    cutAt(sentence, [numeral, { ...numeral }]).map(({ runs }) => bracketed(runs)),
    ['提高', '43%', '。'],
  );
});
