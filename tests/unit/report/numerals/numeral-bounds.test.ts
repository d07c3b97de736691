import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted } from './read-counted.ts';

const said: [string, ...string[]][] = [
  ['平均候车时间不超过10分钟', 'at-most 10 分钟'],
  ['全年没有超过5起，尚未突破2万户', 'at-most 5 起', 'at-most 20000 户'],
  ['最多三个，至多两次，上限为六千元', 'at-most 3 个', 'at-most 2 次', 'at-most 6000 元'],
  ['以50万元为限，每户1000元为上限，500元封顶', 'at-most 500000 元', 'at-most 1000 元', 'at-most 500 元'],
  ['不超过总数的30%', 'at-most 30 %'],
  ['失业率在5%以内，48小时内办结', 'at-most 5 %', 'at-most 48 小时'],
  ['群众满意率98%以上', 'at-least 98 %'],
  ['就业80万人以上，扩招20万人次以上', 'at-least 800000 人', 'at-least 200000 人次'],
  ['收入2000万元及以上，60周岁以上（含）', 'at-least 20000000 元', 'at-least 60 周岁'],
  ['不低于600万元，不少于三次，至少两遍，不下百人', 'at-least 6000000 元', 'at-least 3 次', 'at-least 2 遍', 'at-least 100 人'],
  ['成功率≥90%，浓度≤35微克', 'at-least 90 %', 'at-most 35 微克'],
  ['票价2元起，1万元起步', 'at-least 2 元', 'at-least 10000 元'],
  ['满18周岁，未满14周岁', 'at-least 18 周岁', 'under 14 周岁'],
  ['降至20例以下，不足百家，不到2名', 'under 20 例', 'under 100 家', 'under 2 名'],
  ['不足原来预算的六成，不到总数的三分之一', 'under 0.6', 'under 0.333333'],
  ['到位资金不及上年同期的八成', 'under 0.8'],
  ['突破6万人，超千户，逾30万人次，高于40%', 'over 60000 人', 'over 1000 户', 'over 300000 人次', 'over 40 %'],
  ['二十余家，850余万元，900多块，三百六十多个', 'over 20 家', 'over 8500000 元', 'over 900 块', 'over 360 个'],
  ['七成多，一年多，一个多月，60开外，八成出头', 'over 0.7', 'over 1 年', 'over 1 个月', 'over 60', 'over 0.8'],
  ['上千名，上百万元，上亿用户，万余人', 'over 1000 名', 'over 1000000 元', 'over 100000000 用户', 'over 10000 人'],
  ['收入过万元，占比过半，已过八成', 'over 10000 元', 'over 0.5', 'over 0.8'],
  ['近200人，接近三成，约30名左右，大约50家', 'about 200 人', 'about 0.3', 'about 30 名', 'about 50 家'],
  ['450元上下，百人左右，三百来块，二十来个', 'about 450 元', 'about 100 人', 'about 300 块', 'about 20 个'],
  ['万把亩，千把人，十来分钟，20来户', 'about 10000 亩', 'about 1000 人', 'about 10 分钟', 'about 20 户'],
  ['至少3000余人，近30余家', 'at-least 3000 人', 'over 30 家'],
];

for (const [text, ...expected] of said) test(`${text} is limited as it was said`, () => assert.deepEqual(counted(text), expected));

test('words that only look like limits limit nothing', () => {
  assert.deepEqual(counted('附近30个村，签约20个项目，赶超5个县'), ['30 个', '20 个', '5 个']);
  assert.deepEqual(counted('通过3项决议，经过5次修改，以上3条，网上20家店'), ['3 项', '5 次', '3 条', '20 家']);
  assert.deepEqual(counted('12个下游企业，5米上下游'), ['12 个', '5 米']);
});
