import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresOf } from './drafted.ts';

const labels = (body: string, language?: 'en') => figuresOf(body, language).quoted.map(({ label }) => label);
const times = (body: string) => figuresOf(body).quoted.map(({ asOf }) => asOf);

test('a list with 分别 gives each member its own number', () => {
  assert.deepEqual(labels('甲县城镇、农村低保标准分别为710元、620元。'), ['甲县城镇低保标准', '甲县农村低保标准']);
});

test('what follows 其中 is told as a part of what was said before', () => {
  assert.deepEqual(labels('全县有养老机构30家，其中民办12家。'), ['全县养老机构', '全县养老机构中的民办']);
});

test('growth is told of the figure before it, and of no other', () => {
  const { quoted } = figuresOf('2023年，全县粮食产量31万吨，比上年增长2.5%。');
  assert.deepEqual(
    quoted.map(({ label, growthOf }) => [label, growthOf]),
    [
      ['全县粮食产量', undefined],
      ['全县粮食产量比上年增长', quoted[0]?.id],
    ],
  );
});

test('增幅 and 增速 take what they are told of from the clause before', () => {
  assert.deepEqual(labels('全县财政收入12.5亿元，增幅居全省第3位。'), ['全县财政收入', '全县财政收入增幅居全省']);
  assert.deepEqual(labels('全县生产总值198.6亿元，增速由上年的2.3%提高到5.1%。'), ['全县生产总值', '全县生产总值增速', '全县生产总值增速']);
});

test('a measure of the same thing takes its name and not its measure, and a rate beside another stands for itself', () => {
  assert.deepEqual(labels('粮食播种面积31万亩；亩产437公斤。'), ['粮食播种面积', '粮食亩产']);
  assert.deepEqual(labels('人口出生率6.21‰；死亡率8.04‰。'), ['人口出生率', '死亡率']);
});

test('a part of a year stays in the label, since the time of the figure is the whole year', () => {
  assert.deepEqual(labels('一季度全县完成投资12亿元。'), ['一季度全县完成投资']);
  assert.deepEqual(labels('2023年上半年，全县新建住房300套。'), ['上半年全县新建住房']);
  assert.deepEqual(labels('工业增加值增长2.8%，其中上半年下降1.5%，下半年增长6.7%。'), [
    '工业增加值增长',
    '工业增加值上半年下降',
    '工业增加值下半年增长',
  ]);
});

test('a number that limits what is counted stays in its label', () => {
  assert.deepEqual(labels('全年实施临时救助216人次，其中单笔5000元以上的救助47例。').at(-1), '单笔5000元以上的救助');
  assert.deepEqual(labels('向全县2.37万名八十周岁以上老年人发放高龄津贴。')[0], '向全县八十周岁以上老年人发放高龄津贴');
});

test('what a number with 的 belongs to stands behind its own words', () => {
  assert.deepEqual(labels('总投资1.28亿元的福利中心主体完工。'), ['总投资（福利中心主体完工）']);
});

test('what was reached after a change is the thing itself, and a number in brackets leaves the label before it whole', () => {
  assert.deepEqual(labels('土地经营面积比上年增加21万亩，达到300万亩。'), ['土地经营面积比上年增加', '土地经营面积']);
  assert.equal(labels('全县学前教育机构300所（其中幼儿园286所，早教机构14所）。')[0], '全县学前教育机构');
});

test('a verb alone is told with the clause that says of what', () => {
  assert.deepEqual(labels('福彩销量下滑，全年销售3140万元。'), ['销售（福彩销量下滑）']);
});

test('words that only begin or end like others are left whole: 有效灌溉, 主要', () => {
  assert.deepEqual(labels('全市有效灌溉面积310万亩。'), ['全市有效灌溉面积']);
  assert.deepEqual(labels('主要产品12种。'), ['主要产品']);
});

test('a year in the title of a document is not the time of a number', () => {
  assert.deepEqual(times('印发《某县2021年行动方案》，新建住房300套。'), ['2024-03-01']);
});

test('目前 and 现有 tell of the day of the speech, 以来 of all the years until it', () => {
  assert.deepEqual(times('目前，全县有公交车120辆。'), ['2024-03-01']);
  assert.deepEqual(times('2021年以来，全县新建公园12个。'), ['2021/2024']);
});

test('the value with which a change began has the year that is said with it', () => {
  assert.deepEqual(times('2023年，直投率由上年的41%提高到63%。'), ['2022', '2023']);
  assert.deepEqual(times('2023年，直投率由2019年的41%提高到63%。'), ['2019', '2023']);
});

test('a time that is still to come holds up to the end of its paragraph', () => {
  assert.deepEqual(times('2023年修路12公里。\n\n明年将修路5公里。再建桥2座。\n\n绿化3处。'), ['2023', '2025', '2025', '2023']);
});

test('in English, a clause without a subject takes that of its sentence', () => {
  assert.deepEqual(labels('The basic pension rises by £6.40 to £138.90, an increase of 4.8 per cent.', 'en'), [
    'Basic pension rises (by)',
    'Basic pension rises (to)',
    'Basic pension, an increase',
  ]);
  assert.deepEqual(labels('Waiting lists, which peaked at 90,000, have fallen to 71,250.', 'en'), [
    'Waiting lists, which peaked',
    'Waiting lists have fallen',
  ]);
});

test('what was done is the label where only years are told one by one', () => {
  assert.deepEqual(labels('2021年、2022年，我们分别筛查妇女8100人、9450人。'), ['筛查妇女', '筛查妇女']);
});

test('what a change led to is the thing itself', () => {
  assert.deepEqual(labels('平均等候时间缩短3.2天，降至5.1天。'), ['平均等候时间缩短', '平均等候时间']);
  assert.deepEqual(labels('家庭医生从2021年的212名增加到2023年的268名。'), ['家庭医生', '家庭医生']);
});

test('a former value is not told with the words that lead to the later one', () => {
  assert.deepEqual(labels('公交分担率从2020年的21%提高到2023年的33.5%。'), ['公交分担率', '公交分担率']);
  assert.deepEqual(labels('改造工期由18个月压缩到11个月。'), ['改造工期（由）', '改造工期（压缩到）']);
});

test('in English, a time at the beginning of a sentence is no part of what it tells of', () => {
  assert.deepEqual(labels('By 2026 we will resurface 150 kilometres.', 'en'), ['Resurface kilometres']);
  assert.deepEqual(labels('Since then the number of closures has fallen by a third, from 96 to 64.', 'en').slice(1), [
    'Number of closures (from)',
    'Number of closures (to)',
  ]);
});

test('an age belongs to the name of who is counted, and is told with its unit where it stands for itself', () => {
  assert.deepEqual(labels('全县60周岁以上老年人8.3万人，65周岁以上老年人7.1万人。'), [
    '60周岁以上老年人（周岁）',
    '全县60周岁以上老年人',
    '65周岁以上老年人（周岁）',
    '65周岁以上老年人',
  ]);
  assert.deepEqual(labels('3—6岁儿童入园率达到98.5%。'), ['3—6岁儿童（岁）', '3—6岁儿童入园率']);
});

test('what is told again of another time, or of all behind a part, is told of the same thing', () => {
  assert.deepEqual(labels('低保对象2.1万人，上年同期为2.4万人。'), ['低保对象', '低保对象']);
  assert.deepEqual(labels('投诉由2022年的35件降为7件，下降80%。'), ['投诉', '投诉', '投诉下降']);
  assert.deepEqual(labels('全县养老机构136家，其中公办42家，总床位达到1.8万张。'), [
    '全县养老机构',
    '全县养老机构中的公办',
    '全县养老机构总床位',
  ]);
});

test('money that is paid to each says so', () => {
  assert.deepEqual(labels('城市低保标准为每人每月1080元。'), ['城市低保标准（每人每月）']);
});

test('in English, a list has one label, a second verb its own object, and a part says of what', () => {
  assert.deepEqual(labels('In 2021 and 2022, we screened 8,100 and 9,450 women.', 'en'), ['Screened women', 'Screened women']);
  assert.deepEqual(labels('We bought nine vehicles and hired 60 paramedics.', 'en'), ['Bought vehicles', 'Hired paramedics']);
  assert.deepEqual(labels('The county invested $184 million, of which $61 million came from the state.', 'en'), [
    'County invested',
    'County invested, of which came from the state',
  ]);
  assert.deepEqual(labels('We opened 14 new clinics, bringing the total to 61.', 'en'), ['Opened clinics', 'Total clinics']);
  assert.deepEqual(labels('Infant mortality dropped to 3.4 per 1,000 live births.', 'en'), ['Infant mortality dropped']);
});

test('in English, what is counted is named by its unit', () => {
  assert.deepEqual(labels('Some 40,000 homes will receive grants.', 'en'), ['Homes receive grants']);
  assert.deepEqual(labels('An independent review looked at 120 programmes.', 'en'), ['Independent review looked at programmes']);
});

test('what is registered is there on the day of the speech, what was newly registered came in the time reported on', () => {
  const timeOf = (said: string) => figuresOf(`“十四五”时期，全县交通持续发展。${said}`).quoted.map(({ asOf }) => asOf);
  assert.deepEqual(timeOf('全县注册企业3200家。'), ['2024-03-01']);
  assert.deepEqual(timeOf('新注册企业300家。'), ['period']);
});
