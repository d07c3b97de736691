import assert from 'node:assert/strict';
import { test } from 'node:test';
import { auditEntry } from '../../../../src/exports/json-files.ts';
import { inventedReport } from './invented-report.ts';

const entry = (id: string, value: string, unit: string, quote: string, more = '') =>
  `- { id: ${id}, label: ${id}, value: ${value}, unit: ${unit}, asOf: 2020, quote: ${quote}${more} }\n`;
const roads = entry('roads', '1230', '公里', '总里程1230公里');
const county = entry('county', '186', '公里', '县道186公里');
const town = entry('town', '402.5', '公里', '乡道402.5公里');
const village = entry('village', '600', '公里', '村道600公里');

const sumsOf = (said: string[], figures: string, notFigures = '') =>
  inventedReport({ said, figures, notFigures }).sums.map(({ whole, parts, expression, outcome }) => [
    whole.sentence,
    whole.text,
    parts.map(({ sentence }) => sentence).join(' '),
    expression,
    outcome,
  ]);

test('a whole of the speech is compared with its parts as they were said', () => {
  const said = ['修路。农村公路总里程1230公里：县道186公里、乡道402.5公里、村道600公里。'];
  assert.deepEqual(sumsOf(said, roads + county + town + village), [
    ['1.1-2', '1230公里', '1.1-2 1.1-2 1.1-2', '186公里 + 402.5公里 + 600公里 = 1188.5公里', 'different'],
  ]);
});

test('a sum in traditional characters is compared, and told in them', () => {
  const { sums } = inventedReport({
    language: 'zh-Hant',
    said: ['增設回收點。回收點共260個，其中屋邨96個、學校164個。'],
    figures:
      entry('all', '260', '個', '回收點共260個') + entry('estates', '96', '個', '屋邨96個') + entry('schools', '164', '個', '學校164個'),
  });
  assert.deepEqual(
    sums.map(({ expression, outcome }) => [expression, outcome]),
    [['96個 + 164個 = 260個', 'equal']],
  );
});

test('parts may be said in the next sentence of the paragraph', () => {
  const said = ['修路。农村公路总里程1230公里。其中，县道186公里、乡道402.5公里、村道600公里。'];
  assert.deepEqual(sumsOf(said, roads + county + town + village), [
    ['1.1-2', '1230公里', '1.1-3 1.1-3 1.1-3', '186公里 + 402.5公里 + 600公里 = 1188.5公里', 'less'],
  ]);
});

test('a part that is listed as none leaves the list open', () => {
  const said = ['修路。农村公路总里程1230公里：县道186公里、乡道402.5公里、村道600公里。'];
  const listed = '- { passage: 村道600公里, reason: 另有说明 }\n';
  assert.deepEqual(sumsOf(said, roads + county + town, listed), []);
});

test('a sum that the author compares is left to the author', () => {
  const said = ['修路。农村公路总里程1230公里，其中县道186公里、乡道402.5公里。'];
  const sum = '- { id: sum, label: 合计, unit: 公里, asOf: 2020, decimals: 1, derive: { sum: [county, town] }, agreesWith: roads }\n';
  assert.equal(sumsOf(said, roads + county + town).length, 1);
  assert.deepEqual(sumsOf(said, roads + county + town + sum), []);
});

test('audit.json holds every compared sum with its exact numbers and their places', () => {
  const report = inventedReport({
    said: ['修路。公路20公里：县道8公里、乡道12公里。'],
    figures: [entry('all', '20', '公里', '公路20公里'), entry('a', '8', '公里', '县道8公里'), entry('b', '12', '公里', '乡道12公里')].join(
      '',
    ),
  });
  const { sums } = auditEntry(report) as { sums: Record<string, unknown>[] };
  const { reading } = report.transcript;
  const term = (text: string, number: string) => {
    const start = reading.indexOf(text);
    return { text, number, start, end: start + number.length, sentence: '1.1-2' };
  };
  assert.deepEqual(sums, [
    {
      whole: term('20公里', '20'),
      parts: [term('8公里', '8'), term('12公里', '12')],
      total: '20',
      expression: '8公里 + 12公里 = 20公里',
      outcome: 'equal',
    },
  ]);
});
