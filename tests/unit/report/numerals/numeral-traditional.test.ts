import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, others } from './read-counted.ts';

const said: [string, ...string[]][] = [
  // Limits.
  ['輪候時間不超過三個月，服務覆蓋九成以上長者', 'at-most 3 個月', 'at-least 0.9'],
  ['約12萬人受惠，逾四百場活動，近二十公頃土地', 'about 120000 人', 'over 400 場', 'about 20 公頃'],
  ['不少於三成名額，至少五十名護士，不足半數', 'at-least 0.3', 'at-least 50 名', 'under 0.5'],
  ['超過一萬二千個單位，少於五分鐘，未滿十八歲', 'over 12000 個', 'under 5 分鐘', 'under 18 歲'],
  ['津貼最多二萬元，上限為八萬元，15萬元或以下', 'at-most 20000 元', 'at-most 80000 元', 'at-most 150000 元'],
  ['三十餘間，兩萬餘名，五十多輛，百餘公里', 'over 30 間', 'over 20000 名', 'over 50 輛', 'over 100 公里'],
  ['接近六成，大約四百宗，五年左右', 'about 0.6', 'about 400 宗', 'about 5 年'],
  // Units and scales.
  ['撥款12.5億元，投資三千八百億元，人均6,800元', '1250000000 元', '380000000000 元', '6800 元'],
  ['失業率下降0.8個百分點至2.9%，增加1.2個百分點', '0.8 個百分點', '2.9 %', '1.2 個百分點'],
  ['收集廢紙1,200公噸，回收玻璃350噸，種樹8,000棵', '1200 公噸', '350 噸', '8000 棵'],
  ['面積18公頃，步道長4.5公里，樓面6,200平方米', '18 公頃', '4.5 公里', '6200 平方米'],
  ['接獲投訴260宗，處理個案一千零五宗，發出許可證88張', '260 宗', '1005 宗', '88 張'],
  ['服務三萬五千人次，訪客12萬人次，巴士班次二十班', '35000 人次', '120000 人次', '20 班'],
  ['電動車1,050輛，充電樁三百二十個，太陽能發電86萬度', '1050 輛', '320 個', '860000 度'],
  // Forms.
  ['三分之二的住戶，四分之一學生，百分之七十五的受訪者', '0.666667', '0.25', '75 %'],
  ['男女比例為1.2:1，師生比一比八', '1.2:1', '1:8'],
  ['津貼每月二千至三千元，年齡60至64歲', '2000..3000 元', '60..64 歲'],
  ['全球排名第三位，名列第12位', '3 位', '12 位'],
  ['數千名居民，數十宗個案', 'vague 名', 'vague 宗'],
];

for (const [text, ...expected] of said) test(`${text} is read as it was said`, () => assert.deepEqual(counted(text), expected));

test('dates in characters, of the Republic, and of financial years are dates', () => {
  assert.deepEqual(others('二零二三年十月四日'), ['date 二零二三年十月四日']);
  assert.deepEqual(others('二〇二四至二五財政年度'), ['date 二〇二四至二五財政年度']);
  assert.deepEqual(others('2023-24年度'), ['date 2023-24年度']);
  assert.deepEqual(others('民國112年10月4日'), ['date 民國112年10月4日']);
  assert.deepEqual(others('今年第三季，去年首六個月'), ['date 第三季', 'date 首六個月']);
  assert.deepEqual(others('上午九時三十分，下午2時'), ['clock 上午九時三十分', 'clock 下午2時']);
});

test('names, ordinals and words with numerals count nothing', () => {
  assert.deepEqual(others('第二期工程，「十四五」規劃，一站式服務，四通八達'), [
    'ordinal 第二',
    'name 十四五',
    'word 一站式',
    'word 四通八達',
  ]);
  assert.deepEqual(others('《2023年施政報告》'), ['title 2023年']);
});
