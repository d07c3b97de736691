import assert from 'node:assert/strict';
import { test } from 'node:test';
import { inPlainDates } from '../../../../src/report/numerals/plain-dates.ts';
import { saysDate } from '../../../../src/report/transcript/quote.ts';

const dates: [string, string][] = [
  ['二零二三年十月四日', '2023年10月4日'],
  ['二〇二〇年底', '2020年底'],
  ['二○二四年十二月三十一日', '2024年12月31日'],
  ['民國112年10月4日', '2023年10月4日'],
  ['民国一百一十二年', '2023年'],
  ['十月至十二月', '10月至12月'],
  ['三個月，十二年，一千三百年前', '三個月，十二年，一千三百年前'],
];

for (const [said, plain] of dates) test(`${said} is ${plain}`, () => assert.equal(inPlainDates(said), plain));

test('a date that was said in characters is said', () => {
  assert.equal(saysDate('二零二三年九月啟用', '2023-09'), true);
  assert.equal(saysDate('二零二三年九月啟用', '2023-10'), false);
  assert.equal(saysDate('民國112年', '2023'), true);
  assert.equal(saysDate('2012年', '2023'), false);
});
