import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../../../src/report/document/read-document.ts';
import { shown } from './shown.ts';

test('levels that a report says are the only ones, and begin behind any sentence', () => {
  const text = '公报\n\n一、做法\n\n先说两点。一是修路。修了3里。二是架桥。\n\n（一）这不是一级。\n\n二、打算\n\n再说一点。一是种树。';
  assert.deepEqual(shown(text, ['一、', '一是']).slice(1), [
    ['heading', 1, '一、', '做法'],
    ['paragraph', '先说两点。'],
    ['heading', 2, '一是', '修路'],
    ['paragraph', '修了3里。'],
    ['heading', 2, '二是', '架桥'],
    ['paragraph', '（一）这不是一级。'],
    ['heading', 1, '二、', '打算'],
    ['paragraph', '再说一点。'],
    ['heading', 2, '一是', '种树'],
  ]);
});

test('headings that a report quotes open their level, whatever they look like', () => {
  const text = '年报\n\n甲部分，这一行很像一句话。\n\n做了3件事。\n\n乙 部 分\n\n1. 第一件\n\n做完了。';
  assert.deepEqual(shown(text, [['甲部分，这一行很像一句话。', '乙部分'], '1.']).slice(1), [
    ['heading', 1, '甲部分，这一行很像一句话'],
    ['paragraph', '做了3件事。'],
    ['heading', 1, '乙 部 分'],
    ['heading', 2, '1.', '第一件'],
    ['paragraph', '做完了。'],
  ]);
});

test('no levels at all make a text of paragraphs', () => {
  assert.deepEqual(
    shown('报告\n\n一、甲事办了。\n\n（二）乙事也办了。', []).map(([kind]) => kind),
    ['heading', 'paragraph', 'paragraph'],
  );
});

test('lines that a report leaves out belong to the page', () => {
  const { blocks } = readDocument('公报\n\n本刊 特约\n\n全年用电3亿千瓦时。', { leaveOut: ['本刊特约'] });
  assert.deepEqual(
    blocks.map(({ kind }) => kind),
    ['heading', 'furniture', 'paragraph'],
  );
});

test('a speaker whom a report names is heard where the name stands once', () => {
  const text = '座谈会\n\n开会之前大家先看了材料。\n\n云中鹤：我说两句。';
  const speakersOf = (said = {}) => readDocument(text, said).blocks.flatMap(({ speaker }) => speaker ?? []);
  assert.deepEqual(speakersOf(), []);
  assert.deepEqual(speakersOf({ speakers: [{ name: '云中鹤', office: '村民' }] }), ['云中鹤']);
});
