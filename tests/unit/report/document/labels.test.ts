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

test('one question is enough for an office to be who answers it', () => {
  assert.deepEqual(spoken('Water this year', 'Question (Lakeside Gazette): How many leaks?', 'Director: There were 37 leaks.'), [
    'question q1 Question (Lakeside Gazette): How many leaks?',
    'answer q1 Director: There were 37 leaks.',
  ]);
  assert.deepEqual(spoken('今年供水', '湖滨日报记者：有多少处漏点？', '局长：有37处。'), [
    'question q1 湖滨日报记者: 有多少处漏点？',
    'answer q1 局长: 有37处。',
  ]);
});

test('a story that quotes who asked and who answered has no turns', () => {
  assert.deepEqual(spoken('走进水站', '县委书记陈山问：“水够不够？”', '站长李河答：“够了，一天300吨。”', '陈山点点头。'), []);
});

test('names stand alone between the turns where the text gives their offices, with headings and captions between', () => {
  const text = [
    '市“部门通道”采访实录',
    '主持采访的是大会新闻组组长叶小舟。',
    '叶小舟',
    '欢迎各位。第一位是市水务局局长方远。',
    '谈供水：“一滴不浪费”',
    '市水务局局长方远接受采访。晨江网记者 白夏 摄',
    '晨江日报记者',
    '今年怎么节水？',
    '方远',
    '今年改造管网120公里。',
    '叶小舟',
    '谢谢大家。',
  ];
  assert.deepEqual(spoken(...text), [
    'host m1 叶小舟: 欢迎各位。第一位是市水务局局长方远。',
    'question q1 晨江日报记者: 今年怎么节水？',
    'answer q1 方远: 今年改造管网120公里。',
    'host m2 叶小舟: 谢谢大家。',
  ]);
});

test('a name with its office in brackets opens a statement, though a title stands between', () => {
  assert.deepEqual(
    spoken(
      '企业家座谈会发言摘要',
      '会上，三位企业家作了发言。',
      '',
      '陈一帆（青禾农机公司总经理）',
      '“缺的是人”',
      '今年我们缺工30人。',
      '',
      '沈二南（海岚船舶公司董事长）',
      '“缺的是地”',
      '厂房只有2000平方米。',
      '',
      '高三河（明川药业公司创始人）',
      '“缺的是钱”',
      '贷款只有80万元。',
    ),
    [
      'statement s1 陈一帆: “缺的是人”',
      'statement s1 陈一帆: 今年我们缺工30人。',
      'statement s2 沈二南: “缺的是地”',
      'statement s2 沈二南: 厂房只有2000平方米。',
      'statement s3 高三河: “缺的是钱”',
      'statement s3 高三河: 贷款只有80万元。',
    ],
  );
});

test('a speech has one speaker: as its title says, or the fields above the day on which it was delivered', () => {
  assert.deepEqual(
    spoken('SPEECH OF SHRI ANAND VERRIKAR, MINISTER OF FINANCE', 'March 3, 2022', '', "Hon'ble Speaker, the State grew by 7 per cent."),
    ["statement s1 Anand Verrikar: Hon'ble Speaker, the State grew by 7 per cent."],
  );
  assert.deepEqual(
    spoken(
      'Canal safety: oral statement',
      'The Secretary of State for Canals, Joan Tarrow, updated the House.',
      'From: Department for Canals and The Rt Hon Joan Tarrow MP',
      'Delivered on: 4 May 2021 (Original script)',
      '',
      'We have inspected 310 locks.',
    ),
    ['statement s1 Joan Tarrow: We have inspected 310 locks.'],
  );
});

test('Q. and A. of a hearing belong to the witness and to whoever examines, and what hangs below a label goes on', () => {
  const blocks = spoken(
    'THE HALDEN BRIDGE INQUIRY, DAY 3',
    'Counsel to the Inquiry: Ms T. Orrin KC',
    '',
    'THE CHAIR: Good morning. We shall sit until about half past',
    '    four today. Yes, Ms Orrin.',
    'MS ORRIN: Sir, the first witness is Mr Kettle, who was on the',
    '    bridge on the night of 3 May.',
    'MR PAUL KETTLE (sworn)',
    'Questions from MS ORRIN',
    'MS ORRIN: How many lamps were lit when you came on to the',
    '    bridge at 9 pm?',
    'A. Two out of seven, and one of them went out soon after we',
    '    had begun.',
    'Q. How long did you wait?',
    'A. About 25 minutes.',
    'Q. Who came?',
    'A. Nobody.',
  );
  assert.deepEqual(blocks.slice(2), [
    'question q1 T. Orrin: How many lamps were lit when you came on to the bridge at 9 pm?',
    'answer q1 Paul Kettle: Two out of seven, and one of them went out soon after we had begun.',
    'question q2 T. Orrin: How long did you wait?',
    'answer q2 Paul Kettle: About 25 minutes.',
    'question q3 T. Orrin: Who came?',
    'answer q3 Paul Kettle: Nobody.',
  ]);
});

test('headings A. and B. stay headings where no Q. stands', () => {
  const kinds = readDocument(
    'Annual report\n\nA. Roads and bridges\nWe built 12 bridges.\n\nB. Water supply\nWe laid 30 km of pipes.',
  ).blocks;
  assert.deepEqual(
    kinds.map(({ kind }) => kind),
    ['heading', 'heading', 'paragraph', 'heading', 'paragraph'],
  );
});

test('a family name in capitals means whoever gave the whole name with an office before', () => {
  const lines = [
    'Press conference',
    'ANNA PELL, MINISTER FOR PORTS: Good morning. The new quay is open.',
    'JOURNALIST: What did it cost?',
    'PELL: It cost less than we had feared.',
    'JOURNALIST: And when does the next one open?',
    'PELL: Next spring, I hope.',
  ];
  const { blocks } = readDocument(lines.join('\n\n'));
  const answers = blocks.filter(({ turn }) => turn?.kind === 'answer').map(({ speaker }) => speaker?.toUpperCase());
  assert.deepEqual(answers, ['ANNA PELL', 'ANNA PELL']);
});

test('numbered questions without a label are asked where each stands above an answer that has one', () => {
  const { blocks } = readDocument('办法问答\n\n1．谁可以办理？\n\n答：居民都可以。\n\n2．在哪里办理？\n\n答：在窗口。');
  assert.deepEqual(
    blocks.slice(1).map(({ turn, marker, text }) => [turn?.kind, turn?.id, marker, text].join(' ').trim()),
    ['question q1 1． 谁可以办理？', 'answer q1  居民都可以。', 'question q2 2． 在哪里办理？', 'answer q2  在窗口。'],
  );
});

test('who asks without a name keeps the whole label, and the medium behind it is theirs', () => {
  const lines = [
    '县发布会',
    '主持人：现在开始。',
    '提问人1（青石晚报）：安全怎么管？',
    '县文旅局局长 姜子衡：加强检查。',
    '提问人2：还有呢？',
    '姜子衡：没有了。',
  ];
  const asked = readDocument(lines.join('\n')).blocks.filter(({ turn }) => turn?.kind === 'question');
  assert.deepEqual(
    asked.map(({ speaker }) => speaker),
    ['提问人1（青石晚报）', '提问人2'],
  );
});

test('a letter in brackets numbers an item and answers nothing', () => {
  const talk = ['Part 2: Questions', 'Question (Lakeside Gazette): How many leaks?', 'Director: There were 37 leaks.'];
  for (const items of [
    ['(a) Crossings. We built 30 crossings.', '(b) Lights. We put up 40 lights.'],
    ['(A) Crossings. We built 30 crossings.', '(B) Lights. We put up 40 lights.'],
    ['[a] Crossings. We built 30 crossings.', '[b] Lights. We put up 40 lights.'],
  ])
    assert.deepEqual(spoken('Roads this year', 'Part 1: Roads', 'There are two aims.', ...items, ...talk), [
      'question q1 Question (Lakeside Gazette): How many leaks?',
      'answer q1 Director: There were 37 leaks.',
    ]);
});

test('no answer stands before the first question', () => {
  assert.deepEqual(spoken('今年供水', '答：这是题外的话。', '湖滨日报记者：有多少处漏点？', '答：有37处。'), [
    'question q1 湖滨日报记者: 有多少处漏点？',
    'answer q1 : 有37处。',
  ]);
});

test('a line of 20,000 blanks is read as any other', () => {
  for (const front of ['3', '1.', '10:00', '**3**'])
    assert.deepEqual(spoken('今年供水', `${front}${' '.repeat(19_990)}人。`, '记者：有多少？', '局长：37处。'), [
      'question q1 记者: 有多少？',
      'answer q1 局长: 37处。',
    ]);
});
