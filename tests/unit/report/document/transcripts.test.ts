import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import type { Block } from '../../../../src/report/document/block.ts';
import { readDocument } from '../../../../src/report/document/read-document.ts';

const folder = join(import.meta.dirname, '../../../transcripts');
const blocksOf = (name: string): Block[] => readDocument(readFileSync(join(folder, `${name}.txt`), 'utf8')).blocks;
/** Level, marker and text of the headings below the title. */
const headings = (blocks: readonly Block[]) =>
  blocks.filter(({ kind, level }) => kind === 'heading' && level !== 0).map(({ level, marker = '', text }) => `${level} ${marker} ${text}`);
const titleOf = (blocks: readonly Block[]) => blocks.find(({ level }) => level === 0)?.text;
/** Turns in order, each with its speaker. */
const turnsOf = (blocks: readonly Block[]) =>
  blocks
    .flatMap(({ turn, speaker = '' }) => (turn ? [`${turn.kind} ${turn.id} ${speaker}`] : []))
    .filter((each, index, all) => each !== all[index - 1]);
const tablesOf = (blocks: readonly Block[]) => blocks.flatMap(({ table }) => table ?? []);

test('the press conference has its title, three headings in a statement, and three questions', () => {
  const blocks = blocksOf('T01');
  assert.equal(titleOf(blocks), '岚江省政府新闻办就2020年综合交通运输发展情况举行新闻发布会');
  assert.deepEqual(headings(blocks), [
    '1 一、 客货运输逐季回升，货运总量由负转正',
    '1 二、 基础设施补短板提速，投资规模创新高',
    '1 三、 惠企利民政策落地，绿色安全水平提升',
  ]);
  assert.deepEqual(turnsOf(blocks), [
    'host m1 苏文澜',
    'statement s1 何砚川',
    'host m2 苏文澜',
    'question q1 岚江日报记者',
    'answer q1 何砚川',
    'question q2 海岳卫视记者',
    'answer q2 万秋实',
    'question q3 界面观察网记者',
    'answer q3 何砚川',
    'host m3 苏文澜',
  ]);
  assert.equal(blocks.filter(({ kind }) => kind === 'furniture').length, 6);
});

test('the bulletin has four headings, two tables, and its notes', () => {
  const blocks = blocksOf('T03');
  assert.equal(titleOf(blocks), '澄川市2022年国民经济和社会发展统计公报');
  assert.deepEqual(headings(blocks), ['1 一、 综　合', '1 二、 农　业', '1 三、 工业和能源', '1 四、 人口、人民生活和社会事业']);
  const tables = tablesOf(blocks);
  assert.deepEqual(
    tables.map(({ unit, head, rows }) => [unit, head, rows.length, new Set(rows.map(({ length }) => length)).size]),
    [
      ['万吨', 1, 9, 1],
      ['', 1, 8, 1],
    ],
  );
  assert.deepEqual(
    tables[0]?.rows[2]?.map(({ text }) => text),
    ['其中：稻谷', '38.42', '2.3'],
  );
  assert.deepEqual(
    blocks.filter(({ kind }) => kind === 'note').map(({ marker }) => marker),
    ['1.', '2.'],
  );
  assert.deepEqual(turnsOf(blocks), []);
});

test('the wrapped work summary has four levels, also with markers inside its lines', () => {
  const blocks = blocksOf('T04');
  assert.equal(titleOf(blocks), '霁川县民政局2022年工作总结和2023年工作打算');
  const shown = blocks
    .filter(({ level = 0 }) => level > 0)
    .map(({ level = 0, marker = '' }) => `${level}${marker}`)
    .join(' ');
  assert.equal(
    shown,
    [
      '1一、 2（一） 31、 4⑴ 4⑵ 4⑶ 32、 33、 2（二） 31、 32、 2（三） 31、 4⑴ 4⑵ 32、 33、',
      '1二、 2一是 2二是 2三是 1三、 2（一） 2（二） 2（三）',
    ].join(' '),
  );
  const texts = blocks.map(({ text }) => text);
  assert.ok(texts.some((text) => text.endsWith('146个村（社区）一个不落。')));
  assert.ok(texts.includes('现有五保对象1345人，集中供养率不足四成，分散供养对象全部落实“一人一档”。'));
  assert.ok(texts.some((text) => text.includes('动员380多名志愿者')));
  assert.ok(headings(blocks).includes('2 （一） 抓兜底，守住民生底线'));
});

test('the government report has —— below its numbered headings, and none in the line below its title', () => {
  const blocks = blocksOf('T06');
  assert.equal(titleOf(blocks), '政府工作报告');
  assert.deepEqual(headings(blocks), [
    '1 一、 过去一年工作回顾',
    '2 —— 产业升级蹄疾步稳',
    '2 —— 城乡面貌持续改善',
    '2 —— 改革开放纵深推进',
    '2 —— 民生福祉不断增进',
    '1 二、 2024年目标任务',
    '2 —— 聚力项目攻坚',
    '2 —— 聚力乡村振兴',
    '2 —— 聚力民生改善',
  ]);
  assert.ok(blocks.some(({ kind, text }) => kind === 'paragraph' && text.startsWith('——2024年1月9日')));
  assert.deepEqual(turnsOf(blocks), ['statement s1 段青崖']);
});

test('the budget statement has headings without numbers and paragraphs 2 to 12', () => {
  const blocks = blocksOf('T09');
  assert.equal(titleOf(blocks), 'SPRING BUDGET STATEMENT 2023');
  assert.deepEqual(headings(blocks), [
    '1  Introduction',
    '1  The public finances',
    '1  Helping households',
    '1  Investment and infrastructure',
    '1  Conclusion',
  ]);
  const numbered = blocks.filter(({ marker }) => marker !== undefined);
  assert.ok(numbered.every(({ kind, level }) => kind === 'paragraph' && level === undefined));
  assert.deepEqual(
    numbered.map(({ marker }) => marker),
    Array.from({ length: 11 }, (_, index) => `${index + 2}.`),
  );
});
