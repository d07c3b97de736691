import assert from 'node:assert/strict';
import { test } from 'node:test';
import { counted, others } from './read-counted.ts';

function areKnown(name: string, said: readonly [string, ...string[]][]): void {
  for (const [text, ...expected] of said)
    test(`${name}: ${text}`, () => {
      assert.deepEqual(others(text), expected);
      assert.deepEqual(counted(text), []);
    });
}

areKnown('dates, quarters and times of day say when', [
  ['前三季度比一季度好', 'date 前三季度', 'date 一季度'],
  ['2017和2018年同期', 'date 2017和2018年'],
  ['3月18日（星期四）上午10时举行', 'date 3月18日', 'date 星期四', 'clock 上午10时'],
  ['8:30—17:30有人接听', 'clock 8:30', 'clock 17:30'],
  ['今年1—7月，十年来', 'date 1—7月', 'date 十年来'],
  ['二〇二三至二四年度，首两季', 'date 二〇二三至二四年度', 'date 首两季'],
  ['连续五年，近一周，未来三年', 'date 连续五年', 'date 近一周', 'date 未来三年'],
]);

areKnown('names have numerals in them', [
  ['（某政办〔2018〕27号）', 'name 〔2018〕27号'],
  ['县十五届人大四次会议', 'name 十五届人大四次会议'],
  ['做好“六稳”工作，实施“2468”工程和“1+9”方案', 'name 六稳', 'name 2468', 'name 1+9'],
  ['打造“2小时交通圈”，15分钟健身圈', 'name 2小时交通圈', 'name 15分钟'],
  ['“一个目标、两条主线、三项机制、四个保障”', 'name 一个目标、两条主线、三项机制、四个保障'],
  ['拨打12345热线、0731-8471000、13800000000', 'name 12345', 'name 0731-8471000', 'name 13800000000'],
  ['G40高速，省道215线，168路公交', 'name G40', 'name 省道215线', 'name 168路'],
  ['PM2.5，5A级，5G', 'name PM2.5', 'name 5A级', 'name 5G'],
  ['三年行动，九年义务教育', 'name 三年', 'name 九年'],
  ['三门县、五台山、七台河', 'name 三门县', 'name 五台山', 'name 七台河'],
]);

areKnown('words have numerals in them', [
  ['培育一批企业，零售，零就业家庭，一次性补贴', 'word 一批', 'word 零售', 'word 零就业', 'word 一次性'],
  ['一手抓，百年不遇，千里之行，八九不离十', 'word 一手', 'word 百年不遇', 'word 千里', 'word 八九不离十'],
  ['每10万人，每千名，百公里', 'word 10万人', 'word 千名', 'word 百公里'],
  ['（上年=100）', 'word 100'],
]);

areKnown('enumerators, ordinals and classes say which', [
  ['⑴严格制度。⑵规范资料。', 'marker ⑴', 'marker ⑵'],
  ['一是抓审批；二是抓发放', 'marker 一是', 'marker 二是'],
  ['一、总体情况', 'marker 一、'],
  ['壹、財政', 'marker 壹、'],
  ['第一书记，第二剂', 'ordinal 第一', 'ordinal 第二'],
  ['一、二类对象，三至六年级', 'ordinal 一、二类', 'ordinal 三至六年级'],
  ['表1，图2', 'ordinal 表1', 'ordinal 图2'],
]);

test('a name that the text shows once is a name wherever it stands', () => {
  const text = '陆万成：谢谢。\n记者：请问陆万成书记，去年收入多少？';
  assert.deepEqual(counted(text), []);
  assert.deepEqual(others(text), ['name 陆万成', 'name 陆万成']);
});

test('numbers behind words of telephones and platforms are counted all the same', () => {
  assert.deepEqual(counted('手机用户3502万户，热线受理12345件，建设120个平台'), ['35020000 户', '12345 件', '120 个']);
});

test('a number with a unit is a quantity before it is a date or a name', () => {
  assert.deepEqual(counted('降水1600-2000毫米，PMI51.3，投入A类2000万元'), ['1600..2000 毫米', '51.3', '20000000 元']);
});

test('lines that belong to the page are furniture', () => {
  const text = '2021-03-18 09:40 来源：某网\n全县共有12个乡镇。\n第 2 页 共 9 页';
  assert.deepEqual(counted(text), ['12 个']);
  assert.ok(others(text).every((numeral) => numeral.startsWith('furniture')));
});
