import assert from 'node:assert/strict';
import { join } from 'node:path';
import { test } from 'node:test';
import { diagnostic } from '../../../src/diagnostics/diagnostic.js';
import { writeDiagnostics } from '../../../src/diagnostics/formats.js';
const lost = (line, numeral) => diagnostic('numeral-lost', { file: 'transcript.txt', line, column: 3 }, { numeral, sentence: '1.1-2', context: numeral });
test('for machines, diagnostics are JSON in the order of their places, with code, file and message', () => {
    const entries = JSON.parse(writeDiagnostics([lost(9, '2'), lost(4, '1')], 'en', 'json', 'reports/town'));
    assert.deepEqual(entries.map(({ code, file, line, column }) => [code, file, line, column]), [
        ['X601', join('reports/town', 'transcript.txt'), 4, 3],
        ['X601', join('reports/town', 'transcript.txt'), 9, 3],
    ]);
    assert.match(String(entries[0]?.what), /“1”/);
    assert.ok(entries.every(({ why, mend }) => why && mend));
});
test('for GitHub, each diagnostic is one workflow command, with per cent, line breaks, colons and commas escaped', () => {
    const text = writeDiagnostics([lost(4, '45%\n6')], 'en', 'github', 'a,b:c');
    assert.match(text, /^::error file=a%2Cb%3Ac[/\\]transcript\.txt,line=4,col=3,title=X601::/);
    assert.match(text, /45%25%0A6/);
    assert.equal(text.split('\n').length, 1);
});
test('no diagnostics are an empty list for machines', () => {
    assert.equal(writeDiagnostics([], 'zh-CN', 'json', ''), '[]');
    assert.equal(writeDiagnostics([], 'zh-CN', 'github', ''), '');
});
