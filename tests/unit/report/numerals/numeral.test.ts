import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hanNumber, hanValue } from '../../../../src/report/numerals/chinese.ts';
import { findNumerals, numberValue } from '../../../../src/report/numerals/numeral.ts';
import { writeFinancial, writeGrouped, writeHan, writeWide } from './write-numeral.ts';

const values = (text: string) => findNumerals(text).map(({ value }) => value);
const said = (text: string) => findNumerals(text).map(({ value, bound }) => [value, bound]);

test('numbers of the press conference', () => {
  assert.deepEqual(values('床位1.7万余张'), [17_000]);
  assert.deepEqual(values('高龄津贴3.18亿元'), [318_000_000]);
  assert.deepEqual(values('累计发放13962.78万元'), [139_627_800]);
  assert.deepEqual(values('比“十二五”时分别提高了43%、33%').slice(-2), [43, 33]);
  assert.deepEqual(values('连续开展六届'), [6]);
  assert.deepEqual(values('志愿者注册数量为482966名'), [482_966]);
});

test('numbers of speeches never seen before', () => {
  assert.deepEqual(values('两万三千'), [23_000]);
  assert.deepEqual(values('1.2亿'), [120_000_000]);
  assert.deepEqual(values('１２％'), [12]);
  assert.deepEqual(values('一百零五'), [105]);
  assert.deepEqual(values('24小时'), [24]);
  assert.deepEqual(values('3亿5000万元'), [350_000_000]);
  assert.deepEqual(values('百分之七十五'), [75]);
  assert.deepEqual(values('百分之四十三点五'), [43.5]);
  assert.deepEqual(values('百分之43.5'), [43.5]);
  assert.deepEqual(values('five hundred and two million'), [500, 2_000_000]);
  assert.deepEqual(values('4.5 million people, 3,000 beds and twenty-three nurses'), [4_500_000, 3000, 23]);
});

test('how exactly a number was said', () => {
  assert.deepEqual(said('二十余家'), [[20, 'over']]);
  assert.deepEqual(said('二十余万元'), [[200_000, 'over']]);
  assert.deepEqual(said('850余万元'), [[8_500_000, 'over']]);
  assert.deepEqual(said('900多块'), [[900, 'over']]);
  assert.deepEqual(said('近百'), [[100, 'about']]);
  assert.deepEqual(said('超千'), [[1000, 'over']]);
  assert.deepEqual(said('突破6万人'), [[60_000, 'over']]);
  assert.deepEqual(said('大约30个'), [[30, 'about']]);
  assert.deepEqual(said('附近30个'), [[30, 'exact']]);
  assert.deepEqual(said('More than 3,000'), [[3000, 'over']]);
  assert.deepEqual(said('nearly one'), [[1, 'about']]);
  assert.deepEqual(said('moreover 3'), [[3, 'exact']]);
});

test('a number below zero keeps its sign; hyphens of ranges, dates and names are no signs', () => {
  assert.deepEqual(values('同比-5%、－3.2％，增速为 −1.5%，负5%，负百分之五，零下12度'), [-5, -3.2, -1.5, -5, -5, -12]);
  assert.deepEqual(values('a change of -5% or -$4.5 million, minus 3'), [-5, -4_500_000, -3]);
  assert.deepEqual(
    values('2016-2020年，10-20人，5月-8月，3%-5%，2020-12-25，COVID-19，A-5，2016年 -2020年'),
    [2016, 2020, 10, 20, 5, 8, 3, 5, 2020, 12, 25, 19, 5, 2016, 2020],
  );
  assert.deepEqual(values('肩负三项任务，负责5项，抱负2个'), [3, 5, 2]);
});

test('numerals of cheques, calendars and talk', () => {
  assert.deepEqual(values('壹佰元、贰拾万元、伍元、叁仟零伍拾万元'), [100, 200_000, 5, 30_500_000]);
  assert.deepEqual(values('廿余年、卅年、廿一、一百廿五、俩人、仨月'), [20, 30, 21, 125, 2, 3]);
  for (const name of ['陆军', '大陆居民', '队伍', '队伍万众', '收拾', '壹基金', '壹心', '放肆', '柒牌', '伎俩', '贰'])
    assert.deepEqual(values(name).filter(Number.isFinite), [], name);
});

test('万 and 亿 are numbers where a word before or after says about how many, and scales alone', () => {
  assert.deepEqual(said('近万人、万余人、上千名、上百万元'), [
    [10_000, 'about'],
    [10_000, 'over'],
    [1000, 'over'],
    [1_000_000, 'over'],
  ]);
  assert.deepEqual(said('网上百姓，基础上千家万户'), [
    [100, 'exact'],
    [1000, 'exact'],
    [Number.NaN, 'exact'],
  ]);
});

test('余 and 多 after a number are told apart from the number', () => {
  const [numeral] = findNumerals('1500余册');
  assert.deepEqual([numeral?.number, numeral?.after], ['1500', '余']);
});

const whole = fc.integer({ min: 0, max: 999_999_999_999 });

test('a number written in Chinese is read back', () => {
  fc.assert(fc.property(whole, (n) => assert.equal(hanValue(writeHan(n)), n)));
  for (let n = 0; n <= 10_100; n++) assert.equal(hanValue(writeHan(n)), n);
});

test('a number written with 万 or 亿 is read back', () => {
  const decimal = fc.tuple(fc.integer({ min: 0, max: 99_999 }), fc.integer({ min: 0, max: 9999 }));
  fc.assert(
    fc.property(decimal, fc.constantFrom(['万', 4], ['亿', 8]), ([units, part], [word, places]) => {
      const written = `${units}.${String(part).padStart(4, '0')}`;
      assert.equal(numberValue(`${written}${word}`), Number(`${written}e${places}`));
    }),
  );
});

test('a number grouped by thousands or set full-width is read back', () => {
  fc.assert(
    fc.property(whole, (n) => {
      assert.equal(numberValue(writeGrouped(n)), n);
      assert.equal(numberValue(writeWide(String(n))), n);
    }),
  );
});

test('a number as it stands on a cheque is read back', () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 999_999_999_999 }), (n) => assert.deepEqual(values(`共计${writeFinancial(n)}元整`), [n])),
  );
});

test('a number below zero is read with its sign, a range as two numbers above it', () => {
  const small = fc.integer({ min: 1, max: 99_999 });
  fc.assert(
    fc.property(small, small, fc.constantFrom('-', '－', '−'), (n, other, minus) => {
      assert.deepEqual(values(`同比${minus}${n}%`), [-n]);
      assert.deepEqual(values(`同比负${writeHan(n)}`), [-n]);
      assert.deepEqual(values(`${n}${minus}${other}人`), [n, other]);
      assert.equal(numberValue(`${minus}${n}`), -n);
    }),
  );
});

test('a number is found at its place in a sentence', () => {
  fc.assert(
    fc.property(whole, (n) => {
      const text = `全市共有${n}名老人`;
      const [numeral] = findNumerals(text);
      assert.equal(text.slice(numeral?.start, numeral?.end), String(n));
    }),
  );
});

test('markers of enumerations are numerals', () => {
  for (let n = 1; n <= 99; n++) assert.equal(hanValue(hanNumber(String(n))), n);
});

test('what is not a number alone has no value', () => {
  for (const text of ['', '元', '十十', '1.7万余', '近百', '3个', '1 2', '万']) assert.ok(Number.isNaN(numberValue(text)), text);
});
