import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hanNumber } from '../../../src/report/numerals/chinese.ts';
import { normalise } from '../../../src/search/shared/normalise.ts';
import { numbersOf } from '../../../src/search/shared/numbers.ts';

const read = (text: string) => numbersOf(normalise(text).text).map(({ value, share }) => value + share);

const spellings: [string, string[]][] = [
  ['1230', ['1230', '1,230', '１２３０', '1 230', '一千二百三十', '一千二百三', '壹仟贰佰叁拾', '1230.0']],
  ['26000', ['2.6万', '26000', '二万六千', '两万六', '2万6千', '2.6萬', '二点六万', '兩萬六千', '二點六萬', '貳萬陸仟']],
  ['5860000', ['586万', '五百八十六万', '5,860,000', '586余万', '五百八十六多万', '586餘萬', '五百八十六餘萬']],
  ['78%', ['78%', '７８％', '百分之七十八', '百分之78', '78 %', '78 per cent', '78 percent', 'seventy-eight per cent']],
  ['78.5%', ['78.5%', '百分之七十八点五', '78.50%', '百分之七十八點五']],
  ['3‰', ['3‰', '千分之三']],
  ['3/10000', ['万分之三', '3/10000']],
  ['100%', ['百分之百', '100%']],
  ['120', ['one hundred and twenty', '120', '一百二十', '一百二']],
  ['45', ['forty-five', 'Forty Five', '四十五']],
  ['1600000000000', ['1.6 trillion', '1.6tn', '1.6万亿', '1 600 000 000 000']],
  ['150000000', ['1.5个亿', '1.5個億', '1亿5000万', '一亿五千万', '一亿五', '1.5亿']],
  ['2020', ['2020', '二〇二〇', '二零二零', '二千零二十']],
  ['105', ['一百零五', '105']],
  ['12', ['十二', '一十二', 'twelve', '012']],
  ['23', ['廿三', '二十三']],
];

for (const [value, written] of spellings)
  test(`${written.join(', ')} are one number`, () => {
    for (const text of written) assert.deepEqual(read(text), [value], text);
  });

test('the ends of a range share what stands after the last', () => {
  assert.deepEqual(read('补助20-60万元'), ['200000', '600000']);
  assert.deepEqual(read('增长20—30%'), ['20%', '30%']);
  assert.deepEqual(read('60-20万'), ['60', '200000']);
});

test('a Chinese digit alone is a number before what it counts only', () => {
  assert.deepEqual(read('三个、第三、十张、三至五个、十分钟'), ['3', '3', '10', '3', '5', '10']);
  assert.deepEqual(read('三农、十分重要、一些、队伍'), []);
});

test('what is no one number is none', () => {
  assert.deepEqual(read('五六个，千万，“十三五”，亿亿亿，two three'), []);
  assert.deepEqual(read('八点三十分'), ['30']);
});

test('very long runs of digits are left to be found letter by letter', () => {
  for (const run of ['9'.repeat(60), '一'.repeat(60), `1${'亿'.repeat(60)}`, `9${',999'.repeat(30)}`]) assert.deepEqual(read(run), [], run);
});

test('a number in Chinese is the number in digits', () => {
  fc.assert(fc.property(fc.nat(999_999_999_999), (value) => assert.deepEqual(read(`${hanNumber(String(value))}个`), [String(value)])));
});

test('a number is found where it stands', () => {
  const text = '新改建公路一千二百三十公里，2,316名';
  assert.deepEqual(
    numbersOf(text).map(({ start, end }) => text.slice(start, end)),
    ['一千二百三十', '2,316'],
  );
});
