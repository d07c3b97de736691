import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDocument } from '../../../../src/report/document/read-document.ts';

/** Turn, speaker and text of each block that somebody speaks. */
const spoken = (...lines: string[]) =>
  readDocument(lines.join('\n')).blocks.flatMap(({ turn, speaker, text }) =>
    turn ? [`${turn.kind} ${turn.id} ${speaker ?? ''}: ${text}`] : [],
  );

test('a host is known by name from the label, and offices alone mean who holds them', () => {
  assert.deepEqual(
    spoken(
      '稳就业发布会',
      '主持人/张若水：各位记者，大家好，今天邀请到市人社局局长陆长风。',
      '局长：新增就业3万人。',
      '海江日报记者：补贴有多少？',
      '答（陆长风）：2000元。',
      '记者2：什么时候发？',
      '陆局长：五月发。',
      '主持人：谢谢大家。',
    ),
    [
      'host m1 张若水: 各位记者，大家好，今天邀请到市人社局局长陆长风。',
      'statement s1 陆长风: 新增就业3万人。',
      'question q1 海江日报记者: 补贴有多少？',
      'answer q1 陆长风: 2000元。',
      'question q2 记者2: 什么时候发？',
      'answer q2 陆长风: 五月发。',
      'host m2 张若水: 谢谢大家。',
    ],
  );
});

test('labels stand in bold, in brackets, behind the time of day, and on a line of their own', () => {
  assert.deepEqual(
    spoken('县政务', '近日，县交通局局长许清和回答了提问。', '**问：** 修多少？', '**答：**修3条。', '（问）怎么养护？', '（答）设员。'),
    ['question q1 : 修多少？', 'answer q1 许清和: 修3条。', 'question q2 : 怎么养护？', 'answer q2 许清和: 设员。'],
  );
  assert.deepEqual(
    spoken('访谈', '[10:05] 主持人：有几家？', '[10:06] 沈  岳：有3家。', '[10:07] 主持人：够吗？', '[10:08] 沈  岳：够了。').slice(0, 2),
    ['question q1 主持人: 有几家？', 'answer q1 沈岳: 有3家。'],
  );
  assert.deepEqual(spoken('访谈实录', '主持人 何静', '修了几座？', '县水利局局长　陈　默', '修了3座。', '主持人 何静', '谢谢。'), [
    'question q1 何静: 修了几座？',
    'answer q1 陈默: 修了3座。',
    'host m1 何静: 谢谢。',
  ]);
});

test('in English, family names, offices and media stand for those whom the head names', () => {
  assert.deepEqual(
    spoken(
      'Briefing on the pier',
      'Chair: Anna Reyes, Head of Press',
      'The Chair: Minister Tom Okafor will speak first.',
      'Okafor: It costs $2 million.',
      'Jane Miller, Coast Herald: Who pays?',
      'MINISTER OKAFOR: The state does.',
      'Reporter 2: When?',
      'The Minister: In May.',
    ),
    [
      'host m1 Anna Reyes: Minister Tom Okafor will speak first.',
      'statement s1 Tom Okafor: It costs $2 million.',
      'question q1 Jane Miller: Who pays?',
      'answer q1 Tom Okafor: The state does.',
      'question q2 Reporter 2: When?',
      'answer q2 Tom Okafor: In May.',
    ],
  );
});

test('who mostly asks is the interviewer, where labels hold names alone', () => {
  assert.deepEqual(
    spoken('对话', '张立言：您怎么看？', '李维新：有三点。', '张立言：第二点呢？', '李维新：算力。').map((line) => line.slice(0, 12)),
    ['question q1 ', 'answer q1 李维', 'question q2 ', 'answer q2 李维'],
  );
});

test('a host between question and answer leaves them together, and closes what was answered', () => {
  const lines = [
    'MODERATOR: Welcome.',
    'Q: Is it late?',
    'MODERATOR: The question was about the yard.',
    'A: Yes.',
    'MODERATOR: Thank you.',
  ];
  assert.deepEqual(
    spoken('Briefing', ...lines).map((line) => line.split(' ').slice(0, 2).join(' ')),
    ['host m1', 'question q1', 'host m2', 'answer q1', 'host m3'],
  );
});

test('a speech is one statement of whom the lines below the title name, up to notes and remarks', () => {
  assert.deepEqual(spoken('在大会上的讲话', '市委书记 王建国', '（2023年9月10日）', '同志们：', '有学校3所。', '（根据录音整理）'), [
    'statement s1 王建国: 同志们：',
    'statement s1 王建国: 有学校3所。',
  ]);
  const by = 'Delivered by the Minister of Ports, Dr. Ida Lund, in the House on 5 May 2023.';
  assert.deepEqual(spoken('BUDGET STATEMENT', by, 'Mr. Speaker, I ask for 3 million.'), [
    'statement s1 Dr. Ida Lund: Mr. Speaker, I ask for 3 million.',
  ]);
});

test('a numbered question keeps its number, and what stands below it answers where no label says so', () => {
  const { blocks } = readDocument('集中答复\n问题一：何时供热？\n11月供热。\n问题二：贵吗？\n不贵。');
  assert.deepEqual(
    blocks.slice(1).map(({ marker, turn, text }) => [marker, turn?.kind, turn?.id, text]),
    [
      ['问题一', 'question', 'q1', '何时供热？'],
      [undefined, 'answer', 'q1', '11月供热。'],
      ['问题二', 'question', 'q2', '贵吗？'],
      [undefined, 'answer', 'q2', '不贵。'],
    ],
  );
});

test('fields, list heads and what others are told to have said are no labels', () => {
  const fields = [
    '时间：2023年',
    '单位：万元',
    '责任单位：县局。',
    '一是：抓落实。',
    '重点是：保民生。',
    '会议指出：要稳。',
    '他说：很好。',
  ];
  const more = [
    '成效：增长5%。',
    '方法：推行。',
    '牵头领导：王建国。',
    '县长李明远指出：要抓。',
    '温馨提示：请注意。',
    '记者：张三',
    '联系人：王芳。',
  ];
  const english = ['Note: all in millions.', 'First: we save.', 'Road Safety: 4 roads were mended.', 'Health Care: 5 clinics opened.'];
  const line = fc.constantFrom(...fields, ...more, ...english, '全年增长3%。', '（一）养老', 'The Minister said: we must save.');
  fc.assert(fc.property(fc.array(line, { minLength: 2, maxLength: 30 }), (lines) => spoken('工作总结', ...lines).length === 0));
});

test('a sound of the room inside a turn belongs to the page', () => {
  const { blocks } = readDocument('实录\n主持人：大家好。\n（热烈掌声）\n请讲。\n[Laughter]\n主持人：再见。');
  assert.deepEqual(
    blocks.slice(1).map(({ kind, turn }) => [kind, turn?.id]),
    [
      ['paragraph', 'm1'],
      ['furniture', undefined],
      ['paragraph', 'm1'],
      ['furniture', undefined],
      ['paragraph', 'm2'],
    ],
  );
});
