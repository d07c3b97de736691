import assert from 'node:assert/strict';
import { test } from 'node:test';
import { displayText } from '../../../../src/report/figures/figure.ts';
import { crops, registered, speechWithTable } from './table-speech.ts';

const inCrops = (row: string | number, column: string | number) => ({ table: '1-t1', row, column });

test('a cell is quoted by the heads of its row and its column, whatever space stands in them', () => {
  for (const [row, column] of [
    ['粮食', '产量'],
    ['粮　食', '产　量'],
    ['粮 食', '产 量'],
  ] as const) {
    const { figure, mistakes } = registered(crops, { value: '56.30', unit: '万吨', quote: inCrops(row, column) });
    assert.deepEqual(mistakes, []);
    assert.deepEqual([figure?.quote?.exact, figure?.quote?.sentence], ['56.30', '1-t1-r2c2']);
  }
});

test('其中： may be left out, the row above named with it, and the unit of a head left away', () => {
  const sentenceOf = (row: string, value: number) =>
    registered(crops, { value, unit: '%', quote: inCrops(row, '比上年增长') }).figure?.quote?.sentence;
  assert.equal(sentenceOf('稻谷', 2.3), '1-t1-r3c3');
  assert.equal(sentenceOf('其中：稻谷', 2.3), '1-t1-r3c3');
  assert.equal(sentenceOf('粮食稻谷', 2.3), '1-t1-r3c3');
  assert.equal(sentenceOf('薯类', -4.6), '1-t1-r4c3');
});

test('a row and a column may be given by their numbers in the id of the cell', () => {
  const { figure } = registered(crops, { value: 3.15, unit: '万吨', quote: inCrops(4, 2) });
  assert.equal(figure?.quote?.sentence, '1-t1-r4c2');
});

test('a number at the head of a column is its name before it is a place', () => {
  const numbered = speechWithTable(['品种|3|产量|面积', '粮食|55.1|56.3|12.5'], ['单位：万吨']);
  const { figure } = registered(numbered, { value: 55.1, unit: '万吨', quote: { table: '1-t1', row: '粮食', column: 3 } });
  assert.equal(figure?.quote?.sentence, '1-t1-r2c2');
});

test('what is no cell is a mistake with what there is: table, row, column, a name of two rows, an empty cell', () => {
  const told = (quote: object) => registered(crops, { value: 1, unit: '万吨', quote });
  assert.deepEqual(told({ ...inCrops('粮食', '产量'), table: '1-t2' }).details, [
    { table: '1-t2', nearest: '1-t1', tables: '1-t1 表1　2022年主要农产品产量' },
  ]);
  assert.deepEqual(told(inCrops('粮', '产量')).mistakes, ['table-row-none']);
  assert.deepEqual(told(inCrops('粮食', '产值')).mistakes, ['table-column-none']);
  assert.deepEqual(told(inCrops('粮', '产值')).mistakes, ['table-row-none', 'table-column-none']);
  assert.deepEqual(told(inCrops('油料', '比上年增长')).mistakes, ['cell-empty']);
  const twice = speechWithTable(['地区|产量', '东县|2', '　其中：镇区|1', '西县|4', '　其中：镇区|3'], ['单位：万吨']);
  const { mistakes, details } = registered(twice, { value: 1, unit: '万吨', quote: { table: '1-t1', row: '镇区', column: '产量' } });
  assert.deepEqual([mistakes, details[0]?.numbers, details[0]?.whole], [['table-row-many'], '3、5', '东县镇区']);
  const { figure } = registered(twice, { value: 3, unit: '万吨', quote: { table: '1-t1', row: '西县镇区', column: '产量' } });
  assert.equal(figure?.quote?.sentence, '1-t1-r5c2');
});

test('a cell has the unit of its table: typed as the table says it, or with the scale in the value', () => {
  for (const typed of [
    { value: '56.30', unit: '万吨' },
    { value: '56.30万', unit: '吨' },
    { value: 563000, unit: '吨' },
  ]) {
    const { figure } = registered(crops, { ...typed, quote: inCrops('粮食', '产量') });
    assert.ok(figure, JSON.stringify(typed));
    assert.deepEqual([figure.value, figure.unit, figure.unitAdded, displayText(figure.display)], [563000, '吨', '', '56.30万吨']);
  }
});

test('no other unit counts for a cell whose table says one, whoever adds it', () => {
  for (const [value, unit] of [
    ['56.30', '吨'],
    ['56.30', '元'],
    ['56.30万', '元'],
    ['56.30', '亿吨'],
    ['56.30', ''],
    ['56.30万', ''],
  ])
    for (const editorialUnit of [false, true]) {
      const { figure, mistakes, details } = registered(crops, {
        ...{ value, editorialUnit, quote: inCrops('粮食', '产量') },
        ...(unit && { unit }),
      });
      assert.equal(figure, undefined, `${value}${unit}`);
      assert.deepEqual([mistakes, details[0]?.value, details[0]?.said], [['unit-inherited'], '56.30', '万吨']);
    }
  const words = registered(crops, { value: '56.30', unit: '吨', editorialUnit: true, quote: '56.30' });
  assert.deepEqual(words.mistakes, ['unit-inherited']);
});

test('a unit that no lexicon has holds as it stands', () => {
  const port = speechWithTable(['指标|吞吐量', '东港|62.4', '西港|31.2'], ['单位：万标箱']);
  const quote = { table: '1-t1', row: '东港', column: '吞吐量' };
  assert.equal(displayText(registered(port, { value: 62.4, unit: '万标箱', quote }).figure?.display ?? assert.fail()), '62.4万标箱');
  assert.deepEqual(registered(port, { value: 62.4, unit: '箱', editorialUnit: true, quote }).mistakes, ['unit-inherited']);
});

test('a head over several columns names each of them, and a unit in one head is not that of the others', () => {
  const two = speechWithTable(
    ['地区|产值||利润||企业数（家）', '|2021年|2022年|2021年|2022年|', '东县|12.5|13.6|-1.2|0.8|45', '西县|22.5|23.6|1.3|0.7|55'],
    ['单位：亿元'],
  );
  const shown = (column: string, value: number, unit: string) => {
    const { figure } = registered(two, { value, unit, quote: { table: '1-t1', row: '东县', column } });
    return figure && [figure.value, figure.unit, figure.quote?.row, figure.quote?.column];
  };
  assert.deepEqual(shown('产值2021年', 12.5, '亿元'), [1250000000, '元', '东县', '产值｜2021年']);
  assert.deepEqual(shown('利润 2021年', -1.2, '亿元'), [-120000000, '元', '东县', '利润｜2021年']);
  assert.deepEqual(shown('企业数', 45, '家'), [45, '家', '东县', '企业数（家）']);
  assert.equal(shown('企业数', 45, '亿元'), undefined);
  assert.deepEqual(registered(two, { value: 12.5, unit: '亿元', quote: { table: '1-t1', row: '东县', column: '2021年' } }).mistakes, [
    'table-column-many',
  ]);
});

test('a number in a column of plans is planned', () => {
  const plans = speechWithTable(['指标|2022年实绩|2023年计划', '粮食|56.3|57.0'], ['单位：万吨']);
  const planOf = (value: string, column: string) =>
    registered(plans, { value, unit: '万吨', quote: { table: '1-t1', row: '粮食', column } }).figure?.plan;
  assert.deepEqual([planOf('56.3', '2022年实绩'), planOf('57.0', '2023年计划')], [false, true]);
});

test('the heads of a part name what it is a part of', () => {
  const { figure } = registered(crops, { value: 3.15, unit: '万吨', quote: inCrops('薯类', '产量') });
  assert.deepEqual([figure?.quote?.row, figure?.quote?.column], ['粮　食｜薯类', '产　量']);
});

test('rows that a line parts from the heads of their table keep the units of those', () => {
  const parted = speechWithTable(['指标|指标值|同比增长（±%）', '年末存栏', '大牲畜（万头）|96.9|8.7', '其中：黄牛|32.1|9.3']);
  const units = parted.numerals.filter(({ text }) => /\d\.\d/.test(text)).map(({ text, unit }) => `${text} ${unit}`);
  assert.deepEqual(units, ['96.9 头', '8.7 %', '32.1 头', '9.3 %']);
});

test('a number alone in brackets may be negative or not, so no figure can be read from it', () => {
  for (const [cell, number] of [
    ['（2.4）', '2.4'],
    ['(1,289)', '1,289'],
    ['(3.1%)', '3.1%'],
  ] as const) {
    const budget = speechWithTable(['项目|余额', '收入|3.5', `收支差额|${cell}`], ['单位：亿元']);
    const quote = { table: '1-t1', row: '收支差额', column: '余额' };
    for (const typed of [
      { value: number, unit: '亿元', editorialUnit: true },
      { value: `-${number}`, unit: '亿元' },
    ])
      assert.deepEqual(registered(budget, { ...typed, quote }).mistakes, ['cell-in-brackets'], `${cell} as ${typed.value}`);
  }
  const beside = speechWithTable(['项目|余额', '收入|3.5', '支出|2.4（预计）'], ['单位：亿元']);
  const quote = { table: '1-t1', row: '支出', column: '余额' };
  assert.ok(!registered(beside, { value: '2.4', unit: '亿元', editorialUnit: true, quote }).mistakes.includes('cell-in-brackets'));
});

const broken = speechWithTable(['项目|产量（万吨）|增长（%）', '粮食|56.3|1.8', '棉花|2.1', '油料|4.0|0.5']);

test('no figure rests on a cell of a row that does not fit the head, however it is quoted', () => {
  const cotton = { table: '1-t1', row: '棉花', column: '产量' };
  assert.deepEqual(registered(broken, { value: '2.1', unit: '万吨', quote: cotton }).mistakes, ['quoted-row-uneven']);
  assert.deepEqual(registered(broken, { value: '2.1', unit: '万吨', quote: '2.1' }).mistakes, ['quoted-row-uneven']);
  assert.deepEqual(registered(broken, { value: '4.0', unit: '万吨', quote: { ...cotton, row: '油料' } }).mistakes, []);
});

test('no figure is a bare number where one needs a unit, but one that the editor gives is seen as given', () => {
  const bare = speechWithTable(['项目|产量|灌溉系数', '粮食|56.3|0.55', '棉花|2.1|0.61']);
  const inTable = (column: string) => ({ table: '1-t1', row: '粮食', column });
  assert.deepEqual(registered(bare, { value: '56.3', quote: inTable('产量') }).mistakes, ['quoted-unit-nowhere']);
  const { figure, mistakes } = registered(bare, { value: '56.3', unit: '万吨', editorialUnit: true, quote: inTable('产量') });
  assert.deepEqual([mistakes, figure?.unitAdded], [[], '万吨']);
  assert.deepEqual(registered(bare, { value: '0.55', quote: inTable('灌溉系数') }).mistakes, []);
});
