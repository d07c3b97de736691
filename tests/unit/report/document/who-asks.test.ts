import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../../../src/report/document/read-document.ts';

/** Turn and speaker of each block that somebody speaks. */
const spoken = (...lines: string[]) =>
  readDocument(lines.join('\n')).blocks.flatMap(({ turn, speaker }) => (turn ? [`${turn.kind} ${turn.id} ${speaker ?? ''}`] : []));

test('a spokesperson who answers reporters is no host, though the first to speak and to welcome', () => {
  assert.deepEqual(
    spoken(
      '市渔业局例行新闻发布会',
      '柳青河：大家好，欢迎参加今天的例行发布会。',
      '海湾日报记者：今年禁渔几天？',
      '柳青河：禁渔90天。',
      '《港城晚报》记者：补助有多少？',
      '柳青河：每船3万元。',
    ),
    ['statement s1 柳青河', 'question q1 海湾日报记者', 'answer q1 柳青河', 'question q2 《港城晚报》记者', 'answer q2 柳青河'],
  );
});

test('a host who gives each question to another stays the host', () => {
  assert.deepEqual(
    spoken(
      '林业发布会',
      '柳青河：欢迎参加发布会。首先请市林业局局长贺知远介绍情况。',
      '贺知远：去年造林3万亩。',
      '海湾日报记者：钱从哪来？',
      '柳青河：这个问题请贺局长回答。',
      '贺知远：来自财政。',
      '柳青河：谢谢，再见。',
    ).filter((line) => line.includes('柳青河')),
    ['host m1 柳青河', 'host m2 柳青河', 'host m3 柳青河'],
  );
});

test('an office that begins like those who ask speaks for itself, and 问 is no part of a medium', () => {
  assert.deepEqual(
    spoken(
      '养老发布会',
      '主持人雷又青：大家好。',
      '市民服务中心副主任贺知远：现在发布情况。',
      '河谷晚报记者问：办得下去吗？',
      '市民服务中心副主任贺知远答：办得下去。',
    ),
    ['host m1 雷又青', 'statement s1 贺知远', 'question q1 河谷晚报记者', 'answer q1 贺知远'],
  );
});

test('a minister with the name in brackets is asked by members with their seats', () => {
  assert.deepEqual(
    spoken(
      'Ferry Safety: Statement',
      'The Minister for Ports (Joan Hale): I wish to make a statement on the ferries.',
      'Two of them were taken out of service.',
      'Peter Marsh (Anstey South) (Ind): When will they sail again?',
      'Joan Hale: In April.',
      'Mr Speaker: Order. We move on.',
    ),
    ['statement s1 Joan Hale', 'statement s1 Joan Hale', 'question q1 Peter Marsh', 'answer q1 Joan Hale', 'host m1 Mr Speaker'],
  );
});

test('questions without a label are found by the answers below them, and one that is no question by its number', () => {
  assert.deepEqual(
    spoken('《办法》答记者问', '一、请谈谈背景。', '答：为了规范。', '二、有哪些内容？', '答：共三章。', '三、何时施行？', '答：七月。'),
    ['question q1 ', 'answer q1 ', 'question q2 ', 'answer q2 ', 'question q3 ', 'answer q3 '],
  );
});

test('a greeting before the first question, without a label, is the statement of the only one who answers', () => {
  assert.deepEqual(
    spoken(
      'Noon briefing',
      'This is a transcript of the briefing by Joan Hale, Director of Press.',
      'Good afternoon. Eleven ships sailed.',
      'Question: Will there be more?',
      'Joan Hale: Two.',
      'Question: When?',
      'Joan Hale: In May.',
    ).slice(0, 2),
    ['statement s1 Joan Hale', 'question q1 '],
  );
});

test('a newspaper that tells what somebody said has no speakers', () => {
  assert.deepEqual(
    spoken(
      'Ferries',
      'Joan Hale, chief executive of the port, said:',
      '“We are glad.”',
      'Peter Marsh, chair of the board, said:',
      '“So are we.”',
    ),
    [],
  );
});

test('who wrote a text stands in brackets below it and asks nothing', () => {
  const { blocks } = readDocument(
    '《条例》答问\n记者：为何立法？\n负责人：为了保护。\n记者：怎样处罚？\n负责人：罚款。\n（河谷网记者　柳青河）\n上一篇：会议召开',
  );
  assert.ok(blocks.some(({ text, turn }) => text.includes('河谷网') && turn?.kind !== 'question'));
});
