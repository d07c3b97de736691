import assert from 'node:assert/strict';
import { test } from 'node:test';
import { Source, wholeNumerals } from '../../../../src/verify/numbers/whole-numerals.ts';

/** What is said, and its numerals with all that belongs to them, parted by bars. */
const said: [text: string, numerals: string][] = [
  ['平均候车时间不超过10分钟', '不超过10'],
  ['没有超过6万人，未突破7万人', '没有超过6万|未突破7万'],
  ['满意率98%以上，不足100家', '98%以上|不足100'],
  ['至少5个，至多12家', '至少5|至多12'],
  ['占60岁以上老人的3%', '60岁以上|3%'],
  ['新增床位约1.7万余张，附近30个', '约1.7万余|30'],
  ['由-2.3%转为5%', '-2.3%|5%'],
  ['补贴20-60万元，即20万元-60万元', '20-60万|20万元-60万'],
  ['产业之比为6.8:42.7:50.5', '6.8:42.7:50.5'],
  ['三分之二以上', '三分之二以上'],
  ['建成数十家，人数310人', '数十|310'],
  ['共5项：3项在山区', '5|3'],
  ['建成5个——3个在山区', '5|3'],
  ['由14个提高到20个', '14|20'],
  ['at least 9.5% and up to 18 months', 'at least 9.5%|up to 18'],
  ['no more than 5 days, more than 3,000 people', 'no more than 5|more than 3,000'],
  ['12 homes or more', '12 homes or more'],
  ['向2.37万名八十周岁以上老人发放1462万元', '2.37万|八十周岁以上|1462万'],
  ['412家年末规模以上工业企业，35家限额以上商户', '412|35'],
  ['3个省级以上园区，10个地级及以上城市，12名副高以上医师', '3|10|12'],
  ['2级以上台风，5个百分点以上，20名及以上', '2级以上|5个百分点以上|20名及以上'],
  ['widened over 34 miles, open for over 34 years', '34|over 34'],
];

for (const [text, numerals] of said)
  test(`in “${text}” nothing is cut off a number`, () => {
    assert.equal(
      wholeNumerals(text)
        .map((numeral) => numeral.text)
        .join('|'),
      numerals,
    );
  });

test('a part stands in a text only with what limits its numbers, whatever the white space', () => {
  const source = new Source('Waits are\nno more than 10 minutes; over 18,000 visitors came.');
  for (const part of ['no more than 10 minutes', 'nomorethan10minutes', 'over 18,000 visitors', 'visitors came.', ''])
    assert.ok(source.holdsWhole(part), part);
  for (const part of ['more than 10 minutes', '10 minutes', '18,000 visitors', '8,000 visitors', 'visitors went'])
    assert.ok(!source.holdsWhole(part), part);
});

test('a part that stands cut in one place and whole in another does stand', () => {
  assert.ok(new Source('不超过10分钟，就是10分钟').holdsWhole('10分钟'));
  assert.ok(!new Source('不超过10分钟，就是11分钟').holdsWhole('10分钟'));
});
