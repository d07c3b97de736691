import assert from 'node:assert/strict';
import { test } from 'node:test';
import { shown } from './shown.ts';

const below = (...lines: string[]) => shown(['工作报告', ...lines].join('\n')).slice(1);

test('markers inside a line begin headings and items of their own', () => {
  assert.deepEqual(below('一、困难一是人手不足，缺口十人。二是经费不足，缺口三成。', '二、打算', '继续努力。'), [
    ['heading', 1, '一、', '困难'],
    ['item', 2, '一是', '人手不足，缺口十人。'],
    ['item', 2, '二是', '经费不足，缺口三成。'],
    ['heading', 1, '二、', '打算'],
    ['paragraph', '继续努力。'],
  ]);
});

test('an enumeration behind a colon stays in its paragraph', () => {
  const line = '待遇分两类：一是机构护理，每天60元；二是上门护理，每月1500元。';
  assert.deepEqual(below('情况如下。', line), [
    ['paragraph', '情况如下。'],
    ['paragraph', line],
  ]);
});

test('the last member of a list is no heading, though text follows', () => {
  assert.deepEqual(below('办好两件实事：', '1.新建学校6所；', '2.建设公园15个。', '其余已印发各位。'), [
    ['paragraph', '办好两件实事：'],
    ['item', 1, '1.', '新建学校6所；'],
    ['item', 1, '2.', '建设公园15个。'],
    ['paragraph', '其余已印发各位。'],
  ]);
});

test('numbers that go on through the headings of a speech are those of its paragraphs', () => {
  const text = [
    'BUDGET SPEECH',
    'I beg to move the Bill.',
    'The economy',
    '2. First, energy. Homes will receive grants, at least half of them in the north.',
    '3. Mr. Holt expects less.',
    'Conclusion',
    '4. I commend it to the House.',
  ].join('\n');
  assert.deepEqual(shown(text).slice(2), [
    ['heading', 1, 'The economy'],
    ['paragraph', '2.', 'First, energy. Homes will receive grants, at least half of them in the north.'],
    ['paragraph', '3.', 'Mr. Holt expects less.'],
    ['heading', 1, 'Conclusion'],
    ['paragraph', '4.', 'I commend it to the House.'],
  ]);
});

test('1.1 before a sentence numbers a paragraph, before a short line it is a heading', () => {
  const text = [
    'Annual report',
    '',
    '1. Catch',
    '',
    '1.1 Boats landed more fish than in the year before.',
    '',
    '2. The coast',
    '',
    '2.1 Sea walls',
    '',
    'Most of them were inspected.',
  ].join('\n');
  assert.deepEqual(shown(text).slice(1), [
    ['heading', 1, '1.', 'Catch'],
    ['paragraph', '1.1', 'Boats landed more fish than in the year before.'],
    ['heading', 1, '2.', 'The coast'],
    ['heading', 2, '2.1', 'Sea walls'],
    ['paragraph', 'Most of them were inspected.'],
  ]);
});
