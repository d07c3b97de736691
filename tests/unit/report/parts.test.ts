import assert from 'node:assert/strict';
import { test } from 'node:test';
import { figuresCsv } from '../../../src/exports/csv-files.ts';
import { figuresJson } from '../../../src/exports/json-files.ts';
import { partOfFigure } from '../../../src/report/parts.ts';
import { parseTable } from '../exports/parse-csv.ts';
import { inventedReport } from './rules/invented-report.ts';

const entry = (id: string, rest: string) => `- { id: ${id}, label: 公路, unit: 公里, asOf: 2020, ${rest} }\n`;
const report = inventedReport({
  said: ['修路。2020年修建公路40公里。'],
  introduction: '全镇有公路90公里。',
  closing: '最后，还要新建公路30公里。',
  figures: [
    entry('built', 'value: 40, quote: 公路40公里'),
    entry('all', 'value: 90, quote: 公路90公里'),
    entry('planned', 'value: 30, quote: 公路30公里'),
    entry('in-future', 'derive: { sum: [planned, all] }'),
  ].join(''),
});

test('the parts of a report are what stands outside the areas, and each area with its introduction and measures', () => {
  assert.deepEqual(report.parts, [
    { kind: 'opening', area: 0, section: 'o' },
    { kind: 'area', area: 1, section: '1' },
    { kind: 'closing', area: 0, section: 'c' },
  ]);
});

const expected = { homes: 'opening', built: 'area', all: 'area', planned: 'closing', 'in-future': 'closing' };

test('a figure is in the part that says it, a derived one in that of its first input', () => {
  const kinds = report.figures.map((figure) => [figure.id, partOfFigure(report, figure).kind]);
  assert.deepEqual(Object.fromEntries(kinds), expected);
});

test('open data names the part of each figure', () => {
  const { figures } = JSON.parse(figuresJson(report)) as { figures: { id: string; part: string }[] };
  assert.deepEqual(Object.fromEntries(figures.map(({ id, part }) => [id, part])), expected);
  assert.deepEqual(Object.fromEntries(parseTable(figuresCsv(report)).map(({ id, part }) => [id, part])), expected);
});
