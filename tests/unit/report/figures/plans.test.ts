import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isPlanned, saysPlan } from '../../../../src/report/figures/plans.ts';

/** Whether the number between 〔〕 of a sentence said in 2020 is a plan. */
const isPlan = (marked: string) => saysPlan(marked.replace(/[〔〕]/g, ''), marked.indexOf('〔'), 2020);

const plans = [
  '2021年，计划完成投资〔40〕亿元。',
  '明年计划新建农村公路〔300〕公里、改造危桥30座。',
  '明年计划新建农村公路300公里、改造危桥〔30〕座。',
  '项目计划总投资〔3.5〕亿元。',
  '力争覆盖率达到〔90〕%。',
  '力争到2020年底建成〔20〕个站点。',
  '拟引进人才〔30〕名。',
  '我们将继续新建站点〔20〕个。',
  '二期工程将于年底前投入〔2〕亿元。',
  '争取在年内完成〔12〕个项目。',
  '确保到2020年底覆盖率达到〔100〕%。',
  '今年的预期目标是：财政收入增长〔6〕%，新增就业5000人。',
  '今年的预期目标是：财政收入增长6%，新增就业〔5000〕人。',
  '投资目标是〔40〕亿元。',
  '地区生产总值预期增长〔6〕%。',
  '到2025年，覆盖率达到〔90〕%。',
  '2022年，新建公路〔100〕公里。',
  '今年计划完成交通投资1300亿元左右，其中一季度〔260〕亿元。',
  '明年將會增設碼頭〔兩〕個。',
  '目標是在2025年實現覆蓋率〔90〕%。',
  '預計明年計劃新建宿位〔300〕個。',
  '我们将制定新的办法，三年内再培训护理员〔900〕名，新建食堂30个。',
  '我们将制定新的办法，三年内再培训护理员900名，新建食堂〔30〕个。',
  '下一步，我们将抓好三件事：培训900名；新建食堂〔30〕个。',
  '拟修订办法，新增床位〔300〕张。',
  '力争年内开工，新建食堂〔30〕个。',
  '未来三年，新建食堂〔30〕个。',
  '明年，新增学位〔900〕个。',
  '将有〔30〕所学校开学。',
  '将进一步提高到〔90〕%。',
  'Nine kitchens are open; the other 〔eleven〕 will follow by September 2026.',
  'The budget is $40 million, of which 〔half〕 will go to junctions.',
  'We will lay new pipes, train 〔900〕 staff and open 30 kitchens.',
  'We will lay new pipes, train 900 staff and open 〔30〕 kitchens.',
  'Another 〔12〕 stations are to be built.',
  'The other 〔eleven〕 follow by September 2026.',
  'We will build 〔120〕 homes next year.',
  'The council plans to spend $〔3〕 million on repairs.',
  'Our target is 〔40〕% of all households.',
  'By 2030, 〔80〕% of the fleet runs on power from the sun.',
];
const results = [
  '完成投资45亿元，完成年度计划的〔112.6〕%。',
  '完成年度计划投资的〔112.6〕%。',
  '完成年度計劃投資的〔112.6〕%。',
  '「宜居」計劃三年投入〔12〕億元。',
  '比计划多〔30〕公里。',
  '较计划提前〔15〕天。',
  '超计划〔30〕公里。',
  '按计划完成投资〔40〕亿元。',
  '民政部“牵手计划”项目〔2〕个，配套支持资金4万元。',
  '实施春蕾计划资助困难学生〔52〕名。',
  '三年行动计划实施以来，建成站点〔100〕个。',
  '计划投资3亿元，完成〔2〕亿元。',
  '计划投资3亿元、实际完成〔2〕亿元。',
  '计划投资3亿元，其中到位〔2〕亿元。',
  '将〔2.6〕万名建档立卡贫困对象纳入低保。',
  '将建档立卡贫困人口〔2.6〕万名纳入低保。',
  '将低保标准提高到〔710〕元。',
  '将新增财力的〔70〕%用于民生。',
  '将178名救助对象安置到福利机构，为〔183〕名办理了落户手续。',
  '服务人数将近〔200〕人。',
  '争取上级资金〔3〕亿元。',
  '确保了〔100〕%的村通公路。',
  '人均预期寿命〔78.6〕岁。',
  '实现年度目标：新建公路〔30〕公里。',
  '模拟演练〔3〕次。',
  '编制《发展规划（2021—2035年）》等规划〔3〕部。',
  '截至2019年底，总藏书〔86.4〕万册。',
  '我们将床位增加到〔300〕张。',
  '市政府将服务对象扩大到〔900〕人。',
  '我们将继续努力，全市现有床位〔300〕张。',
  '将于明年开工；去年新建食堂〔30〕个。',
  '计划新建食堂30个，已建成〔12〕个。',
  '我们将继续做好工作，2019年新建食堂〔30〕个。',
  '将近三年来，新建食堂〔30〕个。',
  '为明年打下基础，新建食堂〔30〕个。',
  'By the will of 〔300〕 people the bridge stayed.',
  'The 〔40〕 homes that we built will be let.',
  'We will go on, since 〔40〕 homes were built.',
  'The fund, which will run on, paid $〔40〕 million.',
  'The Harbour Works Plan lists 〔5〕 berths.',
  'We exceeded our target of 〔40〕 homes.',
  'Since 2016 we have built 〔40〕 homes; we will go on.',
];

for (const sentence of plans) test(`a plan: ${sentence}`, () => assert.equal(isPlan(sentence), true));
for (const sentence of results) test(`no plan: ${sentence}`, () => assert.equal(isPlan(sentence), false));

test('what is dated after the day of the speech is planned', () => {
  const planned = (asOf: string) => isPlanned(asOf, { text: '建成站点20个。', start: 100 }, 104, '2020-05-06');
  assert.deepEqual(['2021', '2020-06', '2020-05-07', '2019/2021'].map(planned), [true, true, true, true]);
  assert.deepEqual(['2020', '2020-05', '2020-05-06', '2019/2020', 'period'].map(planned), [false, false, false, false, false]);
});
