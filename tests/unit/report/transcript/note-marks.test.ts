import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readTranscript } from '../../../../src/report/transcript/read.ts';

const nowhere = () => ({ file: 'report.yaml', line: 1, column: 1 });

/** A report of one area with these lines, and what follows at its end. */
function read(lines: string[], end: string[] = []) {
  const raw = ['山湖县公报', '', '一、农业', '', ...lines, '', '二、工业', '', '全县工业生产平稳。', '', ...end].join('\n');
  const { value, diagnostics } = readTranscript(raw, [], { language: 'zh-CN' }, { key: nowhere, emendation: nowhere });
  const marks = value.noteLinks.marks.map(({ text, sentence, note }) => `${sentence.id} ${text} ${note ? note.sentence.id : '-'}`);
  const told = diagnostics.map(({ code, place }) => `${code} ${place.line}:${place.column}`);
  return { marks, told, transcript: value };
}

const table = ['单位：万吨', '项目\t产量', '粮食*\t56.3', '棉花\t2.1'];

test('a mark in the text leads to the note at the end that bears its number, and the note knows its marks', () => {
  const { marks, told, transcript } = read(
    ['全年粮食产量[1]56.3万吨。棉花[2]产量2.1万吨，与粮食[1]一样增产。'],
    ['注释：', '[1]粮食含薯类。', '[2]棉花为皮棉。'],
  );
  assert.deepEqual(marks, ['1-2 [1] n-1', '1-3 [2] n-2', '1-3 [1] n-1']);
  assert.deepEqual(
    transcript.noteLinks.notes.map(({ text, marks: own }) => `${text} ${own.map(({ number }) => number)}`),
    ['[1] 1,3', '[2] 2'],
  );
  assert.deepEqual(told, []);
});

test('notes that only count take the marks of their number, however those are written', () => {
  const notes = ['注：1.粮食含薯类。2.棉花为皮棉。'];
  assert.deepEqual(read(['全年粮食产量[1]56.3万吨，棉花产量（注2）2.1万吨。'], notes).marks, ['1-2 [1] n-1', '1-2 （注2） n-2']);
  assert.deepEqual(read(['全年粮食产量①56.3万吨，棉花产量②2.1万吨。'], notes).marks, ['1-2 ① n-1', '1-2 ② n-2']);
  assert.deepEqual(read(['全年粮食产量¹56.3万吨。'], ['注1：粮食含薯类。']).marks, ['1-2 ¹ n-1']);
});

test('a mark in a table leads to the note below that table, and the same mark in another table to its own', () => {
  const { marks, told } = read([...table, '* 含薯类。', '', '各乡镇产量见下表。', '', ...table, '* 含豆类。']);
  assert.deepEqual(marks, ['1-t1-r2c1 * 1-2', '1-t2-r2c1 * 1-4']);
  assert.deepEqual(told, []);
});

test('a number with a mark keeps the unit of its table, and the mark is no figure', () => {
  const { transcript } = read(['单位：万吨', '项目\t产量', '粮食\t56.3[1]', '棉花\t2.1¹', '注：[1]含薯类。']);
  const inCells = transcript.numerals.filter(({ kind }) => kind === 'quantity').map(({ text, unit }) => `${text} ${unit}`);
  assert.deepEqual(inCells, ['56.3 吨', '2.1 吨']);
});

test('square metres, items of a list, masked numbers and headings with stars bear no marks', () => {
  const lines = ['新建公园12 m²、管网3 km²。工作有两项：①改造，②新建。', '电话139****2208可以咨询。', '***'];
  const { marks, told } = read(lines);
  assert.deepEqual([marks, told], [[], []]);
});

test('a mark without a note and a note without a mark are told where they stand', () => {
  assert.deepEqual(read(['全年粮食产量[1]56.3万吨，棉花[3]2.1万吨。'], ['注释：', '[1]粮食含薯类。', '[2]棉花为皮棉。']).told, [
    'note-none 5:19',
    'mark-none 13:1',
  ]);
  assert.deepEqual(read([...table]).told, ['note-none 7:3']);
});

test('notes that no mark leads to are told only where another of their list has one', () => {
  assert.deepEqual(read([], ['注：', '1.粮食含薯类。', '2.棉花为皮棉。']).told, []);
  assert.deepEqual(read(['全年粮食产量[1]56.3万吨。'], ['注：', '1.粮食含薯类。', '2.棉花为皮棉。']).told, ['mark-none 13:1']);
  assert.deepEqual(read([], ['注：粮食含薯类。']).told, []);
});
