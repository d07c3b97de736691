import assert from 'node:assert/strict';
import { test } from 'node:test';
import { readNumerals } from '../../../../src/report/numerals/read-numerals.ts';
import { counted } from './read-counted.ts';

const said: [string, ...string[]][] = [
  ['全年用电86.5亿千瓦时，新建管线32千米，产盐30千克', '8650000000 千瓦时', '32 千米', '30 千克'],
  ['售电700亿千瓦时，装机120万千瓦，主变63千伏安', '70000000000 千瓦时', '1200000 千瓦', '63 千伏安'],
  ['死亡率下降0.18个千分点，提高2.8个百分点', '0.18 个千分点', '2.8 个百分点'],
  ['能耗0.052吨标准煤/万元，浓度19微克/立方米', '0.052 吨标准煤/万元', '19 微克/立方米'],
  ['标准为700元/人·月，工资1650元/月', '700 元/人·月', '1650 元/月'],
  ['发病率9.8/10万', '9.8 /10万'],
  ['接种3.4亿剂次，发车71.2万辆次，货运605425万吨公里', '340000000 剂次', '712000 辆次', '6054250000 吨公里'],
  ['降水量1600-2000毫米，面积120㎡，气温18.6℃', '1600..2000 毫米', '120 ㎡', '18.6 ℃'],
  ['吞吐36.7万TEU，容量24kWh', '367000 TEU', '24 kWh'],
  ['投资5亿美元，捐款200港元', '500000000 美元', '200 港元'],
  ['工期18个月，办结时限7个工作日，三十六个小时', '18 个月', '7 个工作日', '36 个小时'],
  ['占比为0.9，指数为97.4，系数为0.31', '0.9', '97.4', '0.31'],
  ['一百来号人干活，四千间企业，十多间铺', 'about 100 号人', '4000 间', 'over 10 间'],
];

for (const [text, ...expected] of said) test(`${text}: each number has its own unit`, () => assert.deepEqual(counted(text), expected));

test('what begins like a unit and is another word is none', () => {
  for (const text of ['投资突破60亿 单位：元', '突破60亿 国有企业', '投入3.6万省级资金', '安排5万县级资金', '下达2万市级补助'])
    assert.deepEqual(
      readNumerals(text).map(({ unit }) => unit),
      [''],
      text,
    );
  assert.deepEqual(
    ['来自15国的代表', '全市12县同时开展'].map((text) => readNumerals(text)[0]?.unit),
    ['国', '县'],
  );
});
