import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { cutSentences } from '../../../../src/report/transcript/sentences.js';
import { anyLine } from './text.js';
const cut = (text, language, head = 0) => cutSentences(text, language, head).map(([from, to]) => text.slice(from, to));
test('Chinese sentences end at 。！？', () => {
    assert.deepEqual(cut('大家上午好！现在开始。谢谢', 'zh-CN'), ['大家上午好！', '现在开始。', '谢谢']);
});
test('decimals and the marker at the head end nothing', () => {
    assert.deepEqual(cut('1.投入1.26亿元。建成五个。', 'zh-CN', 2), ['1.投入1.26亿元。', '建成五个。']);
    assert.deepEqual(cut('1. A town. It costs $4.5 million.', 'en', 2), ['1. A town.', 'It costs $4.5 million.']);
});
test('an opening quotation mark goes with the sentence it opens', () => {
    assert.deepEqual(cut('扶贫帮扶工作。“留守儿童”项目。', 'zh-CN'), ['扶贫帮扶工作。', '“留守儿童”项目。']);
});
test('sentences follow each other, and only white space stands between them', () => {
    fc.assert(fc.property(anyLine, fc.constantFrom('zh-CN', 'en'), (line, language) => {
        let end = 0;
        for (const [from, to] of [...cutSentences(line, language), [line.length, line.length]]) {
            assert.equal(line.slice(end, from).trim(), '');
            assert.ok(from >= end && to >= from);
            end = to;
        }
    }));
});
