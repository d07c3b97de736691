import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { rawOf, readingOf } from '../../../../src/report/transcript/span.js';
import { innerQuotes, setChinese } from '../../../../src/report/transcript/typography.js';
import { anyText } from './text.js';
const set = (text) => setChinese([{ raw: text, reading: text, emendation: 0 }]);
const read = (text) => readingOf(set(text));
test('ASCII marks beside Chinese become full-width', () => {
    assert.equal(read('各位来宾,女士们:大家好!(含社区日间照料中心)'), '各位来宾，女士们：大家好！（含社区日间照料中心）');
    assert.equal(read('提高到710元,比'), '提高到710元，比');
});
test('marks inside numbers stay', () => {
    assert.equal(read('共1,250人,12:30到场'), '共1,250人，12:30到场');
});
test('spaces between digits and Chinese go', () => {
    assert.equal(read('指导中心45 个'), '指导中心45个');
    assert.equal(read('捐款25.23\u00a0万元'), '捐款25.23万元');
});
test('title marks inside a title become single', () => {
    assert.equal(read('《关于贯彻落实<芜湖市居家养老服务条例>的实施意见》'), '《关于贯彻落实〈芜湖市居家养老服务条例〉的实施意见》');
    assert.equal(read('3<5'), '3<5');
});
test('quotation marks within a quotation are single', () => {
    assert.equal(innerQuotes('基本形成市区“15分钟养老服务圈”'), '基本形成市区‘15分钟养老服务圈’');
});
test('the verbatim text can always be shown again', () => {
    fc.assert(fc.property(anyText, (text) => assert.equal(rawOf(set(text)), text)));
});
test('no character becomes more than one', () => {
    fc.assert(fc.property(anyText, (text) => assert.ok(set(text).every((span) => [...span.reading].length <= [...span.raw].length))));
});
test('setting twice changes nothing more', () => {
    fc.assert(fc.property(anyText, (text) => assert.equal(read(read(text)), read(text))));
});
