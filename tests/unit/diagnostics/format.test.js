import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { codes } from '../../../src/diagnostics/codes.js';
import { diagnostic, placeAt } from '../../../src/diagnostics/diagnostic.js';
import { en } from '../../../src/diagnostics/en/messages.js';
import { say } from '../../../src/diagnostics/message.js';
import { formatDiagnostic, formatDiagnostics } from '../../../src/diagnostics/text-format.js';
import { zhCN } from '../../../src/diagnostics/zh-CN/messages.js';
const place = { file: 'areas/1-library.mdx', line: 15, column: 18 };
test('a message says where, what is wrong, why it matters and what to type', () => {
    const found = diagnostic('unknown-figure', place, { id: 'visit', nearest: 'visits' });
    assert.equal(formatDiagnostic(found, 'zh-CN'), ['areas/1-library.mdx:15:18  错误 X308  没有编号为“visit”的数据', '    为什么要紧：页面会缺一个数字', '    怎么改：改成“visits”'].join('\n'));
});
test('diagnostics are told by file, line and column, and counted', () => {
    const at = (file, line, column) => diagnostic('mdx-comment', { file, line, column });
    const text = formatDiagnostics([at('b', 1, 1), at('a', 2, 9), at('a', 10, 1), at('a', 2, 3)], 'en');
    assert.deepEqual([...text.matchAll(/^\w:\d+:\d+/gm)].map(([where]) => where), ['a:2:3', 'a:2:9', 'a:10:1', 'b:1:1']);
    assert.match(text, /4 mistakes, nothing was written/);
});
test('no two codes share a number', () => {
    assert.equal(new Set(Object.values(codes)).size, Object.keys(codes).length);
});
test('every code has all three parts in both languages, even without details', () => {
    for (const code of Object.keys(codes)) {
        for (const messages of [zhCN, en]) {
            const { what, why, mend } = messages[code];
            for (const words of [what, why, mend])
                assert.notEqual(say(words, {}), '', code);
        }
    }
});
test('a place counts lines and columns from one, as editors do', () => {
    assert.deepEqual(placeAt('f', '甲乙\n丙', 0), { file: 'f', line: 1, column: 1 });
    assert.deepEqual(placeAt('f', '甲乙\n丙', 3), { file: 'f', line: 2, column: 1 });
    fc.assert(fc.property(fc.string({ unit: fc.constantFrom('甲', 'a', '\n') }), fc.nat(40), (text, offset) => {
        const at = Math.min(offset, text.length);
        const { line, column } = placeAt('f', text, at);
        const lines = text.split('\n');
        assert.equal(lines.slice(0, line - 1).reduce((sum, row) => sum + row.length + 1, 0) + column - 1, at);
    }));
});
