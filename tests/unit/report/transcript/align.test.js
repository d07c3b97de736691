import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { align } from '../../../../src/report/transcript/align.js';
import { joinSpans, rawOf, readingOf } from '../../../../src/report/transcript/span.js';
import { anyLine } from './text.js';
const shown = (passage, reading) => joinSpans(align(passage, reading, 1)).map((span) => [span.raw, span.reading]);
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
    fc.assert(fc.property(anyLine, anyLine, (passage, reading) => {
        const spans = align(passage, reading, 1);
        assert.equal(rawOf(spans), passage);
        assert.equal(readingOf(spans), reading);
    }));
});
test('a passage read as it stands has no mark', () => {
    fc.assert(fc.property(anyLine, (passage) => assert.ok(align(passage, passage, 1).every(({ emendation }) => emendation === 0))));
});
