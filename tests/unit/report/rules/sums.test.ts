import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Bound } from '../../../../src/report/numerals/amount.ts';
import type { PlacedAmount } from '../../../../src/report/rules/sum-parts.ts';
import { sumsIn } from '../../../../src/report/rules/sums.ts';

/**
 * Takes a text whose amounts stand between brackets, `[number|unit]` or `[number as said=value|unit|bound]`, and gives the text
 * with the amounts. A unit that starts with ! is not said.
 */
function read(marked: string): [text: string, amounts: PlacedAmount[]] {
  const amounts: PlacedAmount[] = [];
  let text = '';
  let last = 0;
  for (const { 0: mark, 1: said = '', 2: value = said, 3: unit = '', 4: bound = 'exact', index } of marked.matchAll(
    /\[([^\]|=]+)(?:=([^\]|]+))?(?:\|([^\]|]*))?(?:\|([^\]|]*))?\]/g,
  )) {
    text += marked.slice(last, index);
    const place = { start: text.length, end: text.length + said.length };
    const isVague = value === '?';
    amounts.push({
      form: isVague ? 'vague' : 'point',
      numbers: isVague ? [] : [value],
      bound: bound as Bound,
      unit: unit.replace('!', '').trim(),
      ...place,
    });
    text += said + (unit.startsWith('!') ? '' : unit);
    last = index + mark.length;
  }
  return [text + marked.slice(last), amounts];
}

/** The sums of a text, each as its whole, its parts, their total, and the outcome. */
const sumsOf = (marked: string) =>
  sumsIn(...read(marked)).map(
    ({ whole, parts, total, outcome }) =>
      `${whole.numbers[0]} : ${parts.map(({ numbers }) => numbers[0]).join(' + ')} = ${total} ${outcome}`,
  );

test('parts after 其中 that add up to their whole agree with it', () => {
  assert.deepEqual(sumsOf('志愿服务组织[730|个]，其中法人组织[254|个]，非法人组织[476|个]。'), ['730 : 254 + 476 = 730 equal']);
  assert.deepEqual(sumsOf('总值[28.1亿=2810000000|美元]，增长[30.1|%]。其中，出口[3.9亿=390000000|美元]，进口[24.2亿=2420000000|美元]。'), [
    '2810000000 : 390000000 + 2420000000 = 2810000000 equal',
  ]);
});

test('parts may be told with what became of them, and in clauses of their own', () => {
  const told =
    '实现生产总值[682|亿元]，增长[3.1|%]。其中，第一产业增加值[82|亿元]，增长[4.4|%]；第二产业增加值[296|亿元]，增长[1.7|%]；第三产业增加值[304|亿元]。';
  assert.deepEqual(sumsOf(told), ['682 : 82 + 296 + 304 = 682 equal']);
});

test('parts within parts are compared with theirs', () => {
  assert.deepEqual(sumsOf('幼儿园[565|所]，其中公办[255|所]，民办[310|所]（其中城区[295|所]，乡镇[15|所]）。'), [
    '565 : 255 + 310 = 565 equal',
    '310 : 295 + 15 = 310 equal',
  ]);
});

test('a colon lists all parts: they add up, or the speech contradicts itself', () => {
  assert.deepEqual(sumsOf('公路共[1230|公里]：县道[186|公里]、乡道[402.5|公里]、村道[600|公里]。'), [
    '1230 : 186 + 402.5 + 600 = 1188.5 different',
  ]);
  assert.deepEqual(sumsOf('公路共[1230|公里]：县道[186|公里]、乡道[402.5|公里]、村道[641.5|公里]。'), [
    '1230 : 186 + 402.5 + 641.5 = 1230 equal',
  ]);
  assert.deepEqual(sumsOf('公路共[1230|公里]：甲[186]、乙[402.5]、丙[600]。'), ['1230 : 186 + 402.5 + 600 = 1188.5 different']);
  assert.deepEqual(sumsOf('公路共[30|公里]，分别是甲路[20|公里]、乙路[11|公里]。'), ['30 : 20 + 11 = 31 different']);
});

test('parts after 其中 that are less than the whole leave a rest', () => {
  assert.deepEqual(sumsOf('公路总里程[1230|公里]，其中县道[186|公里]、乡道[402.5|公里]、村道[600|公里]。'), [
    '1230 : 186 + 402.5 + 600 = 1188.5 less',
  ]);
  assert.deepEqual(sumsOf('学校[310|所]，其中小学[100|所]、初中[50|所]等。'), []);
  assert.deepEqual(sumsOf('学校[310|所]，其中小学[100|所]。'), []);
});

test('parts after 其中 that are more than the whole are told', () => {
  assert.deepEqual(sumsOf('志愿者[60|名]，其中女性[40|名]、学生[30|名]。'), ['60 : 40 + 30 = 70 more']);
  assert.deepEqual(sumsOf('志愿者[60|名]，其中女性[64|名]。'), ['60 : 64 = 64 more']);
});

test('a total after its parts is compared', () => {
  assert.deepEqual(sumsOf('县道[186|公里]、乡道[402|公里]，合计[588|公里]。'), ['588 : 186 + 402 = 588 equal']);
  assert.deepEqual(sumsOf('县道[186|公里]、乡道[402|公里]，两项合计[600|公里]。'), ['600 : 186 + 402 = 588 different']);
  assert.deepEqual(sumsOf('全市公路[900|公里]，新建县道[186|公里]、乡道[402|公里]，共计[588|公里]。'), ['588 : 186 + 402 = 588 equal']);
  assert.deepEqual(sumsOf('市慈善会、红十字会共接收捐款合计[3597.99|万元]，物资[132万=1320000|件]。'), []);
});

test('rounding is no contradiction, a miscount of whole things is', () => {
  assert.deepEqual(sumsOf('收入[28.2亿=2820000000|元]：税收[3.9亿=390000000|元]、其他[24.2亿=2420000000|元]。'), [
    '2820000000 : 390000000 + 2420000000 = 2810000000 near',
  ]);
  assert.deepEqual(sumsOf('幼儿园[31|所]：公办[20|所]、民办[10|所]。'), ['31 : 20 + 10 = 30 different']);
});

test('what does not add up is not compared', () => {
  assert.deepEqual(sumsOf('人均收入[34481|元]，其中城镇[43217|元]、农村[21945|元]。'), []);
  assert.deepEqual(sumsOf('平均每户[12|亩]，其中水田[3|亩]、旱地[4|亩]。'), []);
  assert.deepEqual(sumsOf('增长[12|%]，其中城镇[13|%]、农村[14|%]。'), []);
  assert.deepEqual(sumsOf('补贴[60|元/月]，其中市级[40|元/月]、县级[30|元/月]。'), []);
});

test('numbers that are not exact are not compared', () => {
  assert.deepEqual(sumsOf('总投资近[9000|万元|about]，其中省级[2700|万元]、县级[6400|万元]。'), []);
  assert.deepEqual(sumsOf('总投资[9000|万元]：省级[2700|万元]、县级[6300|万元|over]。'), []);
  assert.deepEqual(sumsOf('总投资[9000|万元]：省级[2700|万元]、县级[数百=?]、市级[100|万元]。'), []);
});

test('where it is not plain what the whole is, only agreement is told', () => {
  assert.deepEqual(sumsOf('甲馆[100|个]、乙馆[50|个]，其中省级[60|个]、市级[70|个]。'), []);
  assert.deepEqual(sumsOf('甲馆[100|个]、乙馆[50|个]，其中省级[20|个]、市级[30|个]。'), ['50 : 20 + 30 = 50 equal']);
  assert.deepEqual(sumsOf('收入[60|亿元]，其中税收收入[34|亿元]，财政支出[50|亿元]。'), []);
  assert.deepEqual(sumsOf('数量降到[310|个]，原因如下：去年关闭[500|个]、[600|个]。'), []);
});

test('a list that goes on in other words may hold the rest', () => {
  assert.deepEqual(sumsOf('公路共[1230|公里]：县道[186|公里]、乡道[402|公里]；其他道路[600|公里]。'), []);
  assert.deepEqual(sumsOf('公路[1230|公里]，其中县道[186|公里]、乡道[402|公里]，其他[600|公里]。'), []);
});

test('comparisons and changes between the parts are no parts', () => {
  assert.deepEqual(sumsOf('床位[500|张]，其中公办[200|张]、比上年增加[30|张]，民办[300|张]。'), ['500 : 200 + 300 = 500 equal']);
});

test('English sums are found where the words lead from a whole to its parts', () => {
  assert.deepEqual(sumsOf('We have [240| jobs], of which [96|! jobs] are new and [150|! jobs] are old.'), ['240 : 96 + 150 = 246 more']);
  assert.deepEqual(sumsOf('We built [100| homes]: [40| homes] in Ash and [50| homes] in Birch.'), ['100 : 40 + 50 = 90 different']);
  assert.deepEqual(
    sumsOf('The council paid [$1.8 million=1800000|!$] and the county [$600,000=600000|!$], a total of [$2.4 million=2400000|!$].'),
    ['2400000 : 1800000 + 600000 = 2400000 equal'],
  );
});
