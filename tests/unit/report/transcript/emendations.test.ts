import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import type { EmendationEntry } from '../../../../src/report/schema/registers.ts';
import { align, emend } from '../../../../src/report/transcript/emendations.ts';
import { joinSpans, rawOf, readingOf } from '../../../../src/report/transcript/span.ts';
import { anyLine } from './text.ts';

const place = (index: number) => ({ file: 'emendations.yaml', line: index + 1, column: 1 });
const entry = (passage: string, reading: string, prefix = ''): EmendationEntry => ({
  passage,
  reading,
  prefix,
  suffix: '',
  reason: '脱落',
  certainty: 'certain',
});

test('a damaged passage is read as its emendation says', () => {
  const { value, diagnostics } = emend('比十二五时分别提高了43%33%;', [entry('43%33%', '43%、33%')], place);
  assert.deepEqual(diagnostics, []);
  assert.equal(readingOf(value.spans), '比十二五时分别提高了43%、33%;');
});

test('a prefix tells one of two like passages', () => {
  const { value } = emend('甲:人,乙:人', [entry('人', '名人', '乙:')], place);
  assert.equal(readingOf(value.spans), '甲:人,乙:名人');
});

test('emendations are numbered in the order of the text, whatever their order in the file', () => {
  const { value } = emend('甲乙丙', [entry('丙', '丁'), entry('甲', '戊')], place);
  assert.deepEqual(
    value.emendations.map(({ number, passage }) => [number, passage]),
    [
      [1, '甲'],
      [2, '丙'],
    ],
  );
});

test('a passage in no place, in two places, or changed already is a diagnostic', () => {
  const codes = (raw: string, ...entries: EmendationEntry[]) =>
    emend(raw, entries, place).diagnostics.map(({ code, place: { line } }) => [code, line]);
  assert.deepEqual(codes('甲乙', entry('丙', '丁')), [['passage-none', 1]]);
  assert.deepEqual(codes('甲乙甲', entry('甲', '丁')), [['passage-many', 1]]);
  assert.deepEqual(codes('甲乙丙', entry('甲乙', '丁'), entry('乙丙', '戊')), [['passages-overlap', 2]]);
});

test('the verbatim text never changes', () => {
  fc.assert(
    fc.property(anyLine, fc.array(fc.tuple(anyLine, anyLine), { maxLength: 4 }), (raw, pairs) => {
      const entries = pairs.filter(([passage, reading]) => passage && reading).map(([passage, reading]) => entry(passage, reading));
      assert.equal(rawOf(emend(raw, entries, place).value.spans), raw);
    }),
  );
});

const shown = (passage: string, reading: string) => joinSpans(align(passage, reading, 1)).map((span) => [span.raw, span.reading]);

test('only what the editor added is marked', () => {
  assert.deepEqual(shown('43%33%', '43%、33%'), [
    ['43%', '43%'],
    ['', '、'],
    ['33%', '33%'],
  ]);
  assert.deepEqual(shown('202011月', '2020年11月'), [
    ['2020', '2020'],
    ['', '年'],
    ['11月', '11月'],
  ]);
  assert.deepEqual(shown('1450//月', '1450元/人/月'), [
    ['1450', '1450'],
    ['', '元'],
    ['/', '/'],
    ['', '人'],
    ['/月', '/月'],
  ]);
});

test('a mark that only changed its width and what was left out are marked too', () => {
  assert.deepEqual(shown('养老机构120,床位', '养老机构120家，床位'), [
    ['养老机构120', '养老机构120'],
    ['', '家'],
    [',', '，'],
    ['床位', '床位'],
  ]);
  assert.deepEqual(shown('甲乙丙', '甲丙'), [
    ['甲', '甲'],
    ['乙', ''],
    ['丙', '丙'],
  ]);
});

test('both texts can be told from the spans again', () => {
  fc.assert(
    fc.property(anyLine, anyLine, (passage, reading) => {
      const spans = align(passage, reading, 1);
      assert.equal(rawOf(spans), passage);
      assert.equal(readingOf(spans), reading);
    }),
  );
});

test('a passage read as it stands has no mark', () => {
  fc.assert(fc.property(anyLine, (passage) => assert.ok(align(passage, passage, 1).every(({ emendation }) => emendation === 0))));
});
