import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { hanValue } from '../../../src/figures/han.ts';
import { findNumerals, numberValue } from '../../../src/figures/numeral.ts';
import { hanNumeral } from '../../../src/transcript/han-numeral.ts';
import { writeGrouped, writeHan, writeWide } from './write-numeral.ts';

const values = (text: string) => findNumerals(text).map(({ value }) => value);
const said = (text: string) => findNumerals(text).map(({ value, approximation }) => [value, approximation]);

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
  assert.deepEqual(said('近百'), [[100, 'near']]);
  assert.deepEqual(said('超千'), [[1000, 'over']]);
  assert.deepEqual(said('突破6万人'), [[60_000, 'over']]);
  assert.deepEqual(said('大约30个'), [[30, 'near']]);
  assert.deepEqual(said('附近30个'), [[30, 'exact']]);
  assert.deepEqual(said('More than 3,000'), [[3000, 'over']]);
  assert.deepEqual(said('nearly one'), [[1, 'near']]);
  assert.deepEqual(said('moreover 3'), [[3, 'exact']]);
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
  for (let n = 1; n <= 99; n++) assert.equal(hanValue(hanNumeral(n)), n);
});

test('what is not a number alone has no value', () => {
  for (const text of ['', '元', '十十', '1.7万余', '近百', '3个', '1 2', '万']) assert.ok(Number.isNaN(numberValue(text)), text);
});
