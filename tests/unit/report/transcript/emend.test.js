import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { emend } from '../../../../src/report/transcript/emend.js';
import { rawOf, readingOf } from '../../../../src/report/transcript/span.js';
import { anyLine } from './text.js';
const place = (index) => ({ file: 'emendations.yaml', line: index + 1, column: 1 });
const entry = (passage, reading, prefix = '') => ({
    passage,
    reading,
    prefix,
    suffix: '',
    reason: '脱落',
    certainty: 'certain',
});
test('a damaged passage is read as its emendation says', () => {
    const { spans, diagnostics } = emend('比十二五时分别提高了43%33%;', [entry('43%33%', '43%、33%')], place);
    assert.deepEqual(diagnostics, []);
    assert.equal(readingOf(spans), '比十二五时分别提高了43%、33%;');
});
test('a prefix tells one of two like passages', () => {
    const { spans } = emend('甲:人,乙:人', [entry('人', '名人', '乙:')], place);
    assert.equal(readingOf(spans), '甲:人,乙:名人');
});
test('emendations are numbered in the order of the text, whatever their order in the file', () => {
    const { emendations } = emend('甲乙丙', [entry('丙', '丁'), entry('甲', '戊')], place);
    assert.deepEqual(emendations.map(({ number, passage }) => [number, passage]), [
        [1, '甲'],
        [2, '丙'],
    ]);
});
test('a passage in no place, in two places, or changed already is a diagnostic', () => {
    const codes = (raw, ...entries) => emend(raw, entries, place).diagnostics.map(({ code, place: { line } }) => [code, line]);
    assert.deepEqual(codes('甲乙', entry('丙', '丁')), [['passage-none', 1]]);
    assert.deepEqual(codes('甲乙甲', entry('甲', '丁')), [['passage-many', 1]]);
    assert.deepEqual(codes('甲乙丙', entry('甲乙', '丁'), entry('乙丙', '戊')), [['passages-overlap', 2]]);
});
test('the verbatim text never changes', () => {
    fc.assert(fc.property(anyLine, fc.array(fc.tuple(anyLine, anyLine), { maxLength: 4 }), (raw, pairs) => {
        const entries = pairs.filter(([passage, reading]) => passage && reading).map(([passage, reading]) => entry(passage, reading));
        assert.equal(rawOf(emend(raw, entries, place).spans), raw);
    }));
});
