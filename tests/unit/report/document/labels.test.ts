import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../../../src/report/document/read-document.ts';

/** Turn, speaker and text of each block that somebody speaks. */
const spoken = (...lines: string[]) =>
  readDocument(lines.join('\n')).blocks.flatMap(({ turn, speaker, text }) =>
    turn ? [`${turn.kind} ${turn.id} ${speaker ?? ''}: ${text}`] : [],
  );

test('a label may say with a verb whether its person asks, answers or adds', () => {
  assert.deepEqual(
    spoken(
      '县人大常委会专题询问“供水”（摘编）',
      '县人大常委会委员贺兰青问：有多少村缺水？',
      '县水利局局长鹿远山答：还有12个村。',
      '县财政局副局长丘明补充：今年安排800万元。',
      '贺兰青追问：什么时候通水？',
      '鹿远山答：年底前。',
    ),
    [
      'question q1 贺兰青: 有多少村缺水？',
      'answer q1 鹿远山: 还有12个村。',
      'answer q1 丘明: 今年安排800万元。',
      'question q2 贺兰青: 什么时候通水？',
      'answer q2 鹿远山: 年底前。',
    ],
  );
});

test('a story that quotes who asked and who answered has no turns', () => {
  assert.deepEqual(spoken('走进水站', '县委书记陈山问：“水够不够？”', '站长李河答：“够了，一天300吨。”', '陈山点点头。'), []);
});
