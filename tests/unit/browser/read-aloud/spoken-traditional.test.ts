import assert from 'node:assert/strict';
import test from 'node:test';
import { spokenTraditional } from '../../../../src/browser/read-aloud/spoken-traditional.ts';

const said: [string, string][] = [
  ['津貼6,800元/月', '津貼每月六千八百元'],
  ['兩個碼頭，2個泳池', '兩個碼頭，兩個泳池'],
  ['下降4.5個百分點', '下降四點五個百分點'],
  ['86.4萬人次', '八十六點四萬人次'],
  ['塑膠與玻璃之比為3:1', '塑膠與玻璃之比為三比一'],
  ['九成以上，44%', '九成以上，百分之四十四'],
  ['2023年9月', '二零二三年九月'],
  ['320個 − 120個 = 200個', '三百二十個減一百二十個等於二百個'],
  ['皇后大道、公里、準備', '皇后大道、公里、準備'],
];

for (const [text, words] of said) test(`${text} is said in traditional characters`, () => assert.equal(spokenTraditional(text), words));
