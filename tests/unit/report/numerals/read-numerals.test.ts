import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hanInteger, hanNumber } from '../../../../src/report/numerals/chinese.ts';
import { readNumerals } from '../../../../src/report/numerals/read-numerals.ts';
import { counted, others } from './read-counted.ts';
import { writeFinancial, writeGrouped, writeHan, writeWide } from './write-numeral.ts';

const whole = fc.integer({ min: 0, max: 999_999_999_999 });

test('a number written in Chinese is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), (n) => assert.deepEqual(counted(`共有${writeHan(n)}人`), [`${n} 人`])),
  );
  for (let n = 0; n <= 10_100; n++) assert.equal(hanInteger(writeHan(n)), BigInt(n));
});

test('a number of up to thirty digits is read exactly, grouped or not, with decimals or without', () => {
  const digits = fc.stringMatching(/^[1-9]\d{4,29}$/);
  const decimals = fc.stringMatching(/^\d{0,8}[1-9]$/);
  fc.assert(
    fc.property(digits, decimals, (n, part) => {
      assert.deepEqual(counted(`共计${n}元`), [`${n} 元`]);
      assert.deepEqual(counted(`共计${writeGrouped(n)}元`), [`${n} 元`]);
      assert.deepEqual(counted(`共计${writeWide(`${n}.${part}`)}元`), [`${n}.${part} 元`]);
    }),
  );
});

test('a number with 万 or 亿 behind it is multiplied out exactly', () => {
  const scale = fc.constantFrom<[string, number]>(['万', 4], ['亿', 8], ['万亿', 12], ['千万', 7], ['百万', 6]);
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 99_999 }), fc.integer({ min: 1, max: 9999 }), scale, (units, part, [word, places]) => {
      const behind = String(part).padStart(4, '0').padEnd(places, '0');
      const value = BigInt(`${units}${behind.slice(0, places)}`);
      assert.deepEqual(counted(`投资${units}.${String(part).padStart(4, '0')}${word}元`), [`${value} 元`]);
    }),
  );
});

test('a number as it stands on a cheque is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 2, max: 999_999_999_999 }), (n) =>
      assert.deepEqual(counted(`共计${writeFinancial(n)}元整`), [`${n} 元`]),
    ),
  );
});

test('a number below zero keeps its sign, a hyphen between two numbers makes a range', () => {
  const small = fc.integer({ min: 2, max: 9999 });
  fc.assert(
    fc.property(small, small, fc.constantFrom('-', '－', '−'), (n, more, minus) => {
      assert.deepEqual(counted(`同比${minus}${n}%`), [`-${n} %`]);
      assert.deepEqual(counted(`同比负${writeHan(n)}个点`), [`-${n} 个点`]);
      assert.deepEqual(counted(`每天${n}${minus}${n + more}人次`), [`${n}..${n + more} 人次`]);
    }),
  );
});

test('a number is found at its place in a sentence, in UTF-16 units of the text as given', () => {
  fc.assert(
    fc.property(whole, fc.constantFrom('', '😀', '\r\n', '　'), (n, before) => {
      const text = `${before}全市共有${n}名老人`;
      const [numeral] = readNumerals(text);
      assert.equal(text.slice(numeral?.start, numeral?.end), `${n}名`);
      assert.equal(text.slice(numeral?.numberStart, numeral?.numberEnd), String(n));
      assert.equal(text.slice(numeral?.unitStart, numeral?.unitEnd), '名');
    }),
  );
});

test('markers of enumerations are numerals', () => {
  for (let n = 1; n <= 99; n++) assert.equal(hanInteger(hanNumber(String(n))), BigInt(n));
});

test('numbers of speeches, in whatever spelling', () => {
  assert.deepEqual(counted('床位1.7万余张'), ['over 17000 张']);
  assert.deepEqual(counted('累计发放13962.78万元'), ['139627800 元']);
  assert.deepEqual(counted('志愿者482966名'), ['482966 名']);
  assert.deepEqual(counted('共两万三千人'), ['23000 人']);
  assert.deepEqual(counted('增长１２％'), ['12 %']);
  assert.deepEqual(counted('共一百零五名'), ['105 名']);
  assert.deepEqual(counted('投资3亿5000万元'), ['350000000 元']);
  assert.deepEqual(counted('突破3萬億元'), ['over 3000000000000 元']);
  assert.deepEqual(counted('百分之四十三点五，百分之43.5'), ['43.5 %', '43.5 %']);
  assert.deepEqual(counted('共有260 000人'), ['260000 人']);
  assert.deepEqual(counted('共计123456789012345678元'), ['123456789012345678 元']);
  assert.deepEqual(counted('投资20多个亿，利润1.5个亿'), ['over 2000000000', '150000000']);
  assert.deepEqual(counted('十二点五万人，三万五千六百户'), ['125000 人', '35600 户']);
});

test('signs below zero are told from the hyphens of dates and names, and from words that end in 负', () => {
  assert.deepEqual(counted('同比-5%、－3.2％，增速为 −1.5%，负5%，负百分之五，零下12度'), [
    '-5 %',
    '-3.2 %',
    '-1.5 %',
    '-5 %',
    '-5 %',
    '-12 度',
  ]);
  assert.deepEqual(counted('由-2.3%转为5%'), ['-2.3 %', '5 %']);
  assert.deepEqual(counted('肩负三项任务，负责5项，抱负2个'), ['3 项', '5 项', '2 个']);
  assert.deepEqual(others('2016-2020年，5月-8月，2020-12-25，COVID-19，A-5'), [
    'date 2016-2020年',
    'date 5月-8月',
    'date 2020-12-25',
    'name COVID-19',
    'name A-5',
  ]);
});

test('numerals of cheques are read, the words that have them inside are not', () => {
  assert.deepEqual(counted('收到壹佰元、贰拾万元、叁仟零伍拾万元'), ['100 元', '200000 元', '30500000 元']);
  assert.deepEqual(counted('廿余年，卅年，一百廿五户，俩人'), ['over 20 年', '125 户', '2 人']);
  for (const name of ['陆军', '大陆居民', '队伍', '队伍万众', '收拾', '壹基金', '放肆', '柒牌', '伎俩'])
    assert.deepEqual(counted(name), [], name);
});

test('a run of digits longer than any number that is said is a code', () => {
  assert.deepEqual(counted(`编码${'7'.repeat(50)}元`), []);
  assert.deepEqual(others(`编码${'7'.repeat(50)}元`), [`name ${'7'.repeat(50)}`]);
});
