import assert from 'node:assert/strict';
import { test } from 'node:test';
import { beginsWith, markerFrom } from '../../../../src/report/transcript/marker.js';
const counted = (sample, ...numbers) => numbers.map(markerFrom(sample));
test('the numberings of Chinese speeches go on from their first item', () => {
    assert.deepEqual(counted('一、', 1, 2, 10, 11, 20, 21, 100), ['一、', '二、', '十、', '十一、', '二十、', '二十一、', '']);
    assert.deepEqual(counted('（一）', 1, 3), ['（一）', '（三）']);
    assert.deepEqual(counted('一是', 2), ['二是']);
    assert.deepEqual(counted('第一，', 2), ['第二，']);
    assert.deepEqual(counted('①', 2, 20, 21), ['②', '⑳', '']);
    assert.deepEqual(counted('１．', 12), ['１２．']);
});
test('the numberings of English speeches go on from their first item', () => {
    assert.deepEqual(counted('1.', 2, 10), ['2.', '10.']);
    assert.deepEqual(counted('Part 1:', 2), ['Part 2:']);
    assert.deepEqual(counted('First,', 2, 12, 13), ['Second,', 'Twelfth,', '']);
    assert.deepEqual(counted('(a)', 2, 26, 27), ['(b)', '(z)', '']);
    assert.deepEqual(counted('A.', 3), ['C.']);
    assert.deepEqual(counted('I.', 4, 9), ['IV.', 'IX.']);
    assert.deepEqual(counted('(i)', 3), ['(iii)']);
});
test('a marker without a number is the first and only one', () => {
    assert.deepEqual(counted('Finally', 1, 2), ['Finally', '']);
});
test('a marker is not the beginning of a longer number or word', () => {
    assert.ok(beginsWith('1.新馆', '1.'));
    assert.ok(!beginsWith('1.5万册', '1.'));
    assert.ok(!beginsWith('Part II', 'Part I'));
    assert.ok(!beginsWith('anything', ''));
});
