import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readDocument } from '../../../../src/report/document/read-document.ts';

/** Kind, level, marker and text of each block, as far as it has them. */
const shown = (text: string) =>
  readDocument(text).blocks.map(({ kind, level, marker, text: words }) =>
    [kind, level, marker, words].filter((part) => part !== undefined),
  );

test('the first short line is the title; page furniture and a remark in brackets may stand above it', () => {
  assert.deepEqual(shown('（样本）\n首页 > 公报\n某县统计公报\n  全年用电3亿千瓦时。\n'), [
    ['paragraph', '（样本）'],
    ['furniture', '首页 > 公报'],
    ['heading', 0, '某县统计公报'],
    ['paragraph', '全年用电3亿千瓦时。'],
  ]);
  assert.deepEqual(shown('各位代表：\n大家好。'), [
    ['paragraph', '各位代表：'],
    ['paragraph', '大家好。'],
  ]);
});

test('markers open levels from the outside in, and numbering that begins again stands on its own level again', () => {
  const text = '报告\n一、工作\n（一）养老\n1、床位。全年新增3张。\n（二）救助\n发放3次。\n二、打算\n（一）养老\n再增3张。';
  assert.deepEqual(shown(text).slice(1), [
    ['heading', 1, '一、', '工作'],
    ['heading', 2, '（一）', '养老'],
    ['heading', 3, '1、', '床位'],
    ['paragraph', '全年新增3张。'],
    ['heading', 2, '（二）', '救助'],
    ['paragraph', '发放3次。'],
    ['heading', 1, '二、', '打算'],
    ['heading', 2, '（一）', '养老'],
    ['paragraph', '再增3张。'],
  ]);
});

test('a number at the beginning of a line is no marker', () => {
  for (const line of ['2023年，全县用电增长。', '3.5亿元投入使用。', '一些地方有困难。', '-2.3%是全年增速。'])
    assert.deepEqual(shown(`公报\n${line}`)[1], ['paragraph', line]);
});

test('rows with the same cuts are one table, one row alone is text', () => {
  const [, table] = readDocument('公报\n指标\t产量\n水泥\t3\n\n年末人口3人。').blocks;
  assert.deepEqual(
    table?.table?.rows.map((row) => row.map(({ text }) => text)),
    [
      ['指标', '产量'],
      ['水泥', '3'],
    ],
  );
  assert.deepEqual(shown('公报\n甲\t乙。')[1], ['paragraph', '甲\t乙。']);
});

test('lines that the width of the page broke are one paragraph', () => {
  const lines = [
    '全县共有养老机构二十家，其中公办十二家、民办',
    '八家，入住老年人一千余人，床位利用率比上年提',
    '高三个百分点，护理型床位占比达到六成以上，示',
    '范型机构五家。',
  ];
  assert.deepEqual(shown(`工作总结\n${lines.join('\r\n')}`)[1], ['paragraph', lines.join('')]);
});

test('the parts of any text stand in order, overlap nowhere, and leave out only blanks', () => {
  const piece = fc.constantFrom(
    '一、',
    '（二）',
    '3.',
    '——',
    '甲乙。',
    '\t',
    ' | ',
    '\n',
    '\r\n',
    ' ',
    '2020年',
    '首页 > 甲',
    '\ud83d',
    '#  ',
  );
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const text = pieces.join('');
      const between: string[] = [];
      let from = 0;
      for (const { start, end } of readDocument(text).blocks) {
        assert.ok(from <= start && start < end);
        between.push(text.slice(from, start));
        from = end;
      }
      assert.equal([...between, text.slice(from)].join('').trim(), '');
    }),
  );
});
