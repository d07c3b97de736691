import assert from 'node:assert/strict';
import { test } from 'node:test';
import { anchorOf, markedPieces, marksBack, noteHref } from '../../../src/components/Transcript/note-links.ts';
import { readTranscript } from '../../../src/report/transcript/read.ts';

const nowhere = () => ({ file: 'report.yaml', line: 1, column: 1 });
const raw = [
  '山湖县新闻发布会',
  '县民政局局长 石敢当：',
  '各位记者，新建食堂[1]3家，改造食堂[1]5家。',
  '山湖日报记者：',
  '请问食堂怎么收费？',
  '石敢当：',
  '收费标准见下表，各镇食堂[1]都一样。',
  '午餐*\t8元\n晚餐\t6元\n* 周末不供应。',
  '谢谢大家，今天的介绍就到这里。',
  '注释：\n[1]食堂指老年食堂。',
].join('\n\n');
const { value } = readTranscript(raw, [], { language: 'zh-CN' }, { key: nowhere, emendation: nowhere });
const { marks, notes } = value.noteLinks;

test('a run of a sentence is cut at its marks, wherever it begins, and joined it is the run', () => {
  const sentence = value.sentences.find(({ text }) => text.includes('新建')) ?? assert.fail();
  const { text } = sentence;
  const from = text.indexOf('改造');
  const shown = (run: string, at = 0) =>
    markedPieces(value.noteLinks, sentence.id, run, at).map((piece) => [piece.text, piece.mark?.number]);
  assert.deepEqual(shown(text), [
    ['各位记者，新建食堂', undefined],
    ['[1]', 1],
    ['3家，改造食堂', undefined],
    ['[1]', 2],
    ['5家。', undefined],
  ]);
  assert.deepEqual(shown(text.slice(from), from), [
    ['改造食堂', undefined],
    ['[1]', 2],
    ['5家。', undefined],
  ]);
});

test('on the page of questions a mark leads to a note of its own question there, to all others on the transcript', () => {
  const star = marks.find(({ text }) => text === '*') ?? assert.fail();
  const last = marks.findLast(({ text }) => text === '[1]') ?? assert.fail();
  assert.equal(noteHref(star, false), `#note-${star.note?.sentence.id}`);
  assert.equal(noteHref(last, false), `transcript.html#note-${last.note?.sentence.id}`);
  assert.equal(noteHref(last, true), `#note-${last.note?.sentence.id}`);
});

test('a note leads back to every mark on the transcript, on other pages to those that stand there with it', () => {
  const counted = (text: string, isTranscript: boolean) =>
    notes.filter((note) => note.text === text).flatMap((note) => marksBack(note, isTranscript).map(({ number }) => number));
  assert.deepEqual([counted('[1]', true), counted('[1]', false)], [[1, 2, 3], []]);
  assert.deepEqual([counted('*', true), counted('*', false)], [[4], [4]]);
});

test('only notes to which a mark leads have an anchor', () => {
  const anchors = value.sections.flatMap(({ paragraphs }) => paragraphs.flatMap((paragraph) => anchorOf(value.noteLinks, paragraph) ?? []));
  assert.deepEqual(
    anchors,
    notes.filter((note) => note.marks.length > 0).map((note) => `note-${note.sentence.id}`),
  );
  assert.equal(anchors.length, 2);
});
