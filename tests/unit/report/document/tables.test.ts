import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readDocument } from '../../../../src/report/document/read-document.ts';

/** Caption, unit, rows of the head, and the rows of the first table of a text. */
function tableOf(...lines: string[]) {
  const table = readDocument(['统计公报', '全年运行平稳。', ...lines].join('\n')).blocks.find((block) => block.table)?.table;
  if (!table) return undefined;
  const { caption, unit, head, rows } = table;
  return { caption, unit, head, rows: rows.map((row) => row.map(({ text }) => text)) };
}

test('the unit above a table and its title are its own, in words or in brackets', () => {
  const rows = [
    ['', '2023', '2024'],
    ['盈餘／（赤字）', '（289）', '184'],
  ];
  assert.deepEqual(tableOf('表一：預測', '（億元）', ' | 2023 | 2024', '盈餘／（赤字） | （289） | 184'), {
    caption: '表一：預測',
    unit: '億元',
    head: 1,
    rows,
  });
  assert.equal(tableOf('主要产品产量', '金额单位：万元', '产品\t产值', '水泥\t3')?.unit, '万元');
  assert.deepEqual(tableOf('表2　产量　　单位：万吨', '产品\t产量', '水泥\t3')?.caption, '表2　产量');
});

test('a head of two rows has its merged cells once, and every row is as long', () => {
  assert.deepEqual(tableOf('表3　进出口', '指标\t2019年\t\t2018年\t', '\t总额\t增长\t总额\t增长', '出口\t9.57\t-7.1\t10.30\t2.4'), {
    caption: '表3　进出口',
    unit: '',
    head: 2,
    rows: [
      ['指标', '2019年', '', '2018年', ''],
      ['', '总额', '增长', '总额', '增长'],
      ['出口', '9.57', '-7.1', '10.30', '2.4'],
    ],
  });
});

test('columns of spaces keep the empty first cell of their head, and a missing one', () => {
  assert.deepEqual(
    tableOf(
      'Table 1. Accounts',
      '(£ million)',
      '            2023    2024',
      'Revenue    2,104   2,248',
      'Fees                  12',
      'Balance     -186    -113',
    ),
    {
      caption: 'Table 1. Accounts',
      unit: '£ million',
      head: 1,
      rows: [
        ['', '2023', '2024'],
        ['Revenue', '2,104', '2,248'],
        ['Fees', '', '12'],
        ['Balance', '-186', '-113'],
      ],
    },
  );
});

test('a table of Markdown is read without its rule, and ends at a note', () => {
  assert.deepEqual(tableOf('| 行业 | 产值 |', '|---|---:|', '| 其中：建筑 | 3 |', '注：初步数。')?.rows, [
    ['行业', '产值'],
    ['其中：建筑', '3'],
  ]);
});

test('a heading right above a table with a unit is no title of it', () => {
  assert.equal(tableOf('一、收入', '单位：万元', '项目\t金额', '税收\t3')?.caption, '');
});

test('the name of a part stands right below the head too, and a title whose words stand apart is no row', () => {
  assert.deepEqual(tableOf('指标 | 数量 | 增长（%）', '牛（万头） |  | ', '其中：奶牛 | 60.2 | 9.3', '羊 | 97 | 8.7')?.rows.length, 4);
  const parted = tableOf('指标\t数量\t增长', '牲畜', '奶牛\t60.2\t9.3', '羊\t97\t8.7');
  assert.deepEqual(
    parted?.rows.map(([first]) => first),
    ['指标', '牲畜', '奶牛', '羊'],
  );
  assert.equal(
    tableOf('附表  主要指标', '指标　　　本月　　增长', '粮食　　　　3.1　　4.2', '油料　　　　1.5　　0.3')?.caption,
    '附表  主要指标',
  );
});
