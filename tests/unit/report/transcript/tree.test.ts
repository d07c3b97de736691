import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readTranscript } from '../../../../src/report/transcript/read.ts';
import { rawOf, readingOf } from '../../../../src/report/transcript/span.ts';
import { sentencesOf, type Transcript } from '../../../../src/report/transcript/transcript.ts';

const nowhere = () => ({ file: 'report.yaml', line: 1, column: 1 });

function read(raw: string, keys = {}): Transcript {
  const { value } = readTranscript(raw, [], { ...keys, language: 'zh-CN' }, { key: nowhere, emendation: nowhere });
  return value;
}

/** Each section with the ids of its sentences. */
const idsOf = ({ sections }: Transcript) =>
  sections.map((section) => `${section.id}: ${sentencesOf(section).map(({ id }) => id.slice(section.id.length + 1))}`);

const conference = [
  '山湖县新闻发布会',
  '主持人 叶知秋：',
  '大家好。现在开始。',
  '县民政局局长 石敢当：',
  '各位记者，下面我来介绍。',
  '一、做了什么',
  '新建3家食堂。改造5家。',
  '二、还要做什么',
  '再建2家。',
  '谢谢大家。',
  '山湖日报记者：',
  '请问食堂怎么收费？',
  '石敢当：',
  '一餐8元。不涨价。',
  '主持人 叶知秋：',
  '今天就到这里。',
].join('\n\n');

test('the sections of a press conference are its turns and, in a statement, its headings', () => {
  assert.deepEqual(idsOf(read(conference)), ['h: 1', 'm1: 1,2', 'o: 1', '1: 1,2,3', '2: 1,2', 'c: 1', 'q1: 1,2,3', 'm2: 1']);
});

test('who speaks is known of every paragraph, and a label is no sentence', () => {
  const { sections } = read(conference);
  const spoken = sections.flatMap(({ id, paragraphs }) => paragraphs.map(({ speaker }) => `${id} ${speaker}`.trim()));
  assert.deepEqual(
    [...new Set(spoken)],
    ['h', 'm1 叶知秋', 'o 石敢当', '1 石敢当', '2 石敢当', 'c 石敢当', 'q1 山湖日报记者', 'q1 石敢当', 'm2 叶知秋'],
  );
});

test('the areas of a second speaker count on, and opening and closing have a number of their own', () => {
  const second = ['县农业局局长 石头记：', '我补充两点，请大家批评。', '一、种了什么', '种了3亩。', '二、收了什么', '收了5吨。'].join(
    '\n\n',
  );
  const first = conference.slice(0, conference.indexOf('山湖日报记者'));
  assert.deepEqual(
    read(`${first}${second}`).sections.map(({ id }) => id),
    ['h', 'm1', 'o', '1', '2', 'c', 'o2', '3', '4'],
  );
});

test('a paragraph behind points of one line each ends the area, not the last point', () => {
  const text = [
    '政府工作报告',
    '一、回顾',
    '一年来成绩不小，主要有以下方面。',
    '——农业丰收。种了3亩。',
    '——工业向好。建了2家厂。',
    '——民生改善。修了5里路。',
    '同时也要看到，困难还有很多。',
    '二、安排',
    '再修6里路。',
  ].join('\n\n');
  assert.deepEqual(
    read(text).sections.map(({ id }) => id),
    ['h', '1', '1.1', '1.2', '1.3', '1.c', '2'],
  );
});

test('the cells of a table are sentences of their own', () => {
  const { sections } = read(
    '公报\n\n一、农业\n\n粮食丰收，详见下表。\n\n表1 产量\n单位：万吨\n指标\t产量\n稻谷\t3.5\n小麦\t-1.2\n\n二、工业\n\n平稳。',
  );
  const table = sections.flatMap(({ paragraphs }) => paragraphs).find((paragraph) => paragraph.table)?.table;
  assert.deepEqual(
    table?.rows.map((row) => row.map((cell) => `${cell?.id} ${cell?.text}`)),
    [
      ['1-t1-r1c1 指标', '1-t1-r1c2 产量'],
      ['1-t1-r2c1 稻谷', '1-t1-r2c2 3.5'],
      ['1-t1-r3c1 小麦', '1-t1-r3c2 -1.2'],
    ],
  );
  assert.equal(table?.caption?.text, '表1产量');
});

test('furniture of the page is left out of the reading text and kept as it stood', () => {
  const { reading, sections } = read('首页 > 新闻 > 实录\n公报\n\n字号：大 中 小 | 打印\n\n全年用电3亿千瓦时。\n\n责任编辑：某某');
  assert.ok(!/首页|打印|责任编辑/.test(reading));
  assert.deepEqual(
    sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ leftOut }) => leftOut || [])),
    ['首页 > 新闻 > 实录', '字号：大 中 小 | 打印', '责任编辑：某某'],
  );
});

const piece = fc.constantFrom(
  '一、',
  '（二）',
  '——',
  '甲乙丙丁。',
  '\n主持人：',
  '\n某报记者：',
  '\n问：',
  '\t',
  ' | ',
  '\n',
  '\n\n',
  '3.5万人',
  '2020年',
  '字号：大 中 小\n',
  '第 2 页\n',
  '注：',
  '？',
);

test('of any text each sentence stands in the reading text where it says, under an id of its own', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const { reading, sentences } = read(pieces.join(''));
      assert.equal(new Set(sentences.map(({ id }) => id)).size, sentences.length);
      for (const { start, end, text, spans } of sentences) {
        assert.equal(reading.slice(start, end), text);
        assert.equal(readingOf(spans), text);
      }
    }),
  );
});

test('of any text nothing is lost but labels, marks of tables and white space', () => {
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 40 }), (pieces) => {
      const raw = pieces.join('');
      const { sections } = read(raw);
      const kept = sections.flatMap(({ paragraphs }) =>
        paragraphs.map(({ sentences, leftOut }) => leftOut + sentences.map(({ spans }) => rawOf(spans)).join('')),
      );
      // A number may stand in front of a label, as in 一、问：.
      const dense = (text: string) => text.replace(/一、|（二）|——|主持人：|某报记者：|问：|注：|[\s|]/g, '');
      assert.equal([...dense(kept.join(''))].sort().join(''), [...dense(raw)].sort().join(''));
    }),
  );
});

test('lines that a width broke in English are one sentence, with a space for the break', () => {
  const lines = [
    'Third report of the harbour commission',
    '',
    'The commission met four times and heard thirty-one people. It found that 72',
    'miles of dyke had been raised, and that the pumps at the lower gate failed in',
    'every heavy storm of the winter. It asks the Assembly to pay for the repair of',
    'both before the autumn, and to name who answers for them.',
  ];
  const { value } = readTranscript(lines.join('\n'), [], { language: 'en' }, { key: nowhere, emendation: nowhere });
  const texts = value.sentences.map(({ text }) => text);
  assert.ok(texts.some((text) => text.startsWith('It found that 72 miles of dyke had been raised')));
  assert.ok(texts.every((text) => !text.includes('\n')));
});

test('a transcript has the blocks that read tells of it, whatever typography does to its spaces', () => {
  const text = '山湖融媒 2020-06-18 08:30 阅读 3.1万\n山湖县新闻发布会\n\n主持人 09:30\n大家好，现在开始。\n\n全县有 3 家食堂。';
  const { sections } = read(text);
  const leftOut = sections.flatMap(({ paragraphs }) => paragraphs.flatMap(({ leftOut: line }) => line || []));
  assert.deepEqual(leftOut, ['山湖融媒 2020-06-18 08:30 阅读 3.1万']);
});

test('the unit of a table may stand above its title', () => {
  const { sections } = read(
    '公报\n\n一、农业\n\n产量见下表。\n\n单位：万吨\n表1 万吨以上的产品\n指标\t产量\n稻谷\t3.5\n\n二、工业\n\n平稳。',
  );
  const table = sections.flatMap(({ paragraphs }) => paragraphs).find((paragraph) => paragraph.table)?.table;
  assert.equal(table?.unit?.text, '万吨');
  assert.equal(table?.caption?.text.replace(/\s/gu, ''), '表1万吨以上的产品');
  assert.equal(table?.rows[1]?.[1]?.text, '3.5');
});
