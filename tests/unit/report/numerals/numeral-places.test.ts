import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumerals } from '../../../../src/report/numerals/read-numerals.ts';
import { counted, others } from './read-counted.ts';

test('cells of a table have the unit of the line above it or of the head', () => {
  const table = '表1　主要产品产量\n单位：万吨\n产品\t产量\t增长（%）\n稻谷\t38.42\t2.3\n豆类\t3.15\t-4.6';
  assert.deepEqual(counted(table), ['384200 吨', '2.3 %', '31500 吨', '-4.6 %']);
});

test('cells of a table have the unit that stands in a column of its own', () => {
  const table = '产品 | 单位 | 产量 | 增长（%）\n啤酒 | 千升 | 15380 | 3.3\n发电量 | 亿千瓦时 | 27.36 | -9.4';
  assert.deepEqual(counted(table), ['15380 千升', '3.3 %', '2736000000 千瓦时', '-9.4 %']);
});

test('numbers on both sides of a table are none of its cells', () => {
  const text = '单位：亿元\n项目\t今年\n收入\t86.42\n共有12家企业。';
  assert.deepEqual(counted(text), ['8642000000 元', '12 家']);
});

test('an expression goes on over the line break that the width of a page made', () => {
  const line = '全县坚持以人民为中心的发展思想，统筹推进各项工作，完成固定资产投资';
  const text = [`${line}68.42亿`, '元，增长3.1%，其中民间投资占到全部投资的六成以上，工业投资增长较快，', '服务业投资回升。'].join('\n');
  assert.deepEqual(counted(text), ['6842000000 元', '3.1 %', 'at-least 0.6']);
});

test('traditional texts are read as simplified ones, with their own characters in the unit', () => {
  assert.deepEqual(counted('預算不足原來的六成，中央補助新臺幣68億7,500萬元'), ['under 0.6', '6875000000 元']);
  assert.deepEqual(counted('共有307萬個單位，老人9萬8,764人，約三萬公頃'), ['3070000 個', '98764 人', 'about 30000 公頃']);
  assert.deepEqual(counted('升百分之二點五，較去年低三個百分點，不少於50萬個職位'), ['2.5 %', '3 個百分點', 'at-least 500000 個']);
  assert.deepEqual(counted('每次十至二十分鐘，逾一萬九千張'), ['10..20 分鐘', 'over 19000 張']);
});

test('years of the Republic are dates where a text counts its years so', () => {
  assert.deepEqual(others('中華民國112年4月17日，較109年底減少'), ['date 民國112年4月17日', 'date 109年底']);
  assert.deepEqual(counted('校史112年'), ['112 年']);
});

test('of two units above a table the per cent is for growth, the other for the rest', () => {
  const table = '主要指标（单位：亿元、%）\n指标\t总额\t增速\n进口\t312.5\t-8.3';
  assert.deepEqual(counted(table), ['31250000000 元', '-8.3 %']);
});

test('a column of growth has no unit that is said for amounts', () => {
  const units = readNumerals('单位：亿元\n指标\t总额\t比上年增长\n进口\t312.5\t8.3').map(({ text, unit }) => `${text} ${unit}`);
  assert.deepEqual(units.slice(-2), ['312.5 元', '8.3 ']);
});
