import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartDrawing } from '../../../src/charts/configuration.ts';
import { cssPalette } from '../../../src/charts/palette.ts';
import { drawSvg } from '../../../src/charts/svg/draw.ts';
import { isGrowth } from '../../../src/report/charts/growth.ts';
import { chartProblems } from '../../../src/report/charts/problems.ts';
import type { ChartRequest } from '../../../src/report/charts/request.ts';
import { bounded } from './bounded-requests.ts';
import { doubted, examples, figure, request } from './requests.ts';
import { overlaps, textsOf } from './svg-texts.ts';

const draw = (chart: ChartRequest, width: 'wide' | 'narrow' = 'wide') =>
  drawSvg(chartDrawing(chart, cssPalette, width), { id: 'x', class: `chart-${width}`, labelledBy: 't', describedBy: 'd' });
/** What colour, or what lines of it, the mark of a figure is of. */
const colourOf = (svg: string, id: string) => {
  const marks = [...svg.matchAll(new RegExp(`<path data-mark="${id}"[^>]*>(?:<path(?! data-mark)[^>]*>)?`, 'g'))].map(([paths]) => paths);
  return new Set(marks.flatMap((paths) => [...paths.matchAll(/(?:fill|stroke)="var\(--(chart-[^)]+)\)"/g)].map(([, name]) => name)));
};
const codesOf = (chart: ChartRequest) => chartProblems(chart).map(({ code }) => code);

test('leading marks are vermilion and all others ink; without a lead a chart is as it was', () => {
  for (const type of ['bar', 'horizontal-bar', 'magnitude', 'small-multiples'] as const) {
    const chart = examples[type];
    const [lead, ...others] = chart.figures.flat().map(({ id }) => id);
    const svg = draw({ ...chart, lead: [lead ?? ''] });
    assert.deepEqual([...colourOf(svg, lead ?? '')], ['chart-1'], type);
    for (const id of others) assert.deepEqual([...colourOf(svg, id)], ['chart-base'], `${type} ${id}`);
    for (const { id } of chart.figures.flat()) assert.deepEqual([...colourOf(draw(chart), id)], ['chart-1'], `${type} ${id}`);
  }
});

test('a row of before and after leads with both marks where either of its figures is named', () => {
  const chart = examples['before-after'];
  for (const lead of ['市农村', '无为市农村']) {
    const svg = draw({ ...chart, lead: [lead] });
    for (const id of ['市农村', '无为市农村']) assert.deepEqual([...colourOf(svg, id)], ['chart-1'], `${lead} ${id}`);
    for (const id of ['区城镇', '市辖区、南陵县城镇']) assert.deepEqual([...colourOf(svg, id)], ['chart-base'], `${lead} ${id}`);
  }
});

test('what was before is a ring, what is now a full dot, whoever said it', () => {
  const svg = draw(request('before-after', [[figure('前', 1, '家', { asOf: '2015' })], [figure('后', 2, '家')]]));
  assert.match(svg, /<path data-mark="前"[^>]* fill="var\(--paper\)"/);
  assert.match(svg, /<path data-mark="后"[^>]* fill="var\(--chart-1\)"/);
});

test('a line leads as a whole among several', () => {
  const chart = examples.line;
  const svg = draw({ ...chart, lead: [chart.figures[1]?.[0]?.id ?? ''] });
  for (const { id } of chart.figures[1] ?? []) assert.ok(colourOf(svg, id).has('chart-1'), id);
  for (const { id } of chart.figures[0] ?? []) assert.ok(colourOf(svg, id).has('chart-base'), id);
});

test('a lead that is not in the chart is refused, and one where colours tell lists or parts apart', () => {
  assert.deepEqual(codesOf({ ...examples.bar, lead: ['别的'] }), ['chart-lead-none']);
  for (const type of ['grouped-bar', 'stacked-share', 'doughnut'] as const)
    assert.deepEqual(codesOf({ ...examples[type], lead: [examples[type].figures[0]?.[0]?.id ?? ''] }), ['chart-lead-unused'], type);
});

const pairs = examples['before-after'];
const changes = [43, 33, 121].map((value) => figure(`增${value}`, value, '%'));

test('changes stand at the right edge, with a plus, and run into nothing', () => {
  for (const width of ['wide', 'narrow'] as const) {
    const texts = textsOf(draw({ ...pairs, changes }, width));
    const shown = texts.filter((text) => text.figure?.startsWith('增'));
    assert.deepEqual(
      shown.map(({ text }) => text),
      ['+43%', '+33%', '+121%'],
    );
    const edge = width === 'wide' ? 612 : 340;
    for (const { right, text } of shown) assert.ok(Math.abs(right - edge) < 1, `${width} ${text}`);
    assert.deepEqual(overlaps(texts), []);
  }
});

test('a doubted change bears the sign, and its row stays as it is', () => {
  const texts = textsOf(draw({ ...pairs, changes: changes.map((change) => ({ ...change, ...doubted })) }));
  assert.equal(texts.filter(({ text }) => /^\+\d+%※$/.test(text)).length, 3);
});

test('a plus is said only of what has grown for certain', () => {
  const [less, more, by] = [figure('前', 10, '家'), figure('后', 20, '家'), figure('变', 100, '%')];
  assert.ok(isGrowth(less, more, by));
  assert.ok(!isGrowth(more, less, by), 'a fall');
  assert.ok(!isGrowth(less, less, by), 'nothing grew');
  assert.ok(!isGrowth(bounded('前', 10, '家', 'over'), more, by), 'before may have been more');
  assert.ok(!isGrowth(less, bounded('后', 20, '家', 'at-most'), by), 'now may be less');
  assert.ok(!isGrowth(less, more, bounded('变', 5, '%', 'under')), 'the change may be none');
  assert.ok(!isGrowth(less, more, figure('变', -5, '%')), 'a negative change');
});

test('changes need a row each, and a type that has rows', () => {
  assert.deepEqual(codesOf({ ...pairs, changes }), []);
  assert.deepEqual(codesOf({ ...pairs, changes: changes.slice(1) }), ['chart-uneven-change']);
  assert.deepEqual(codesOf({ ...examples.bar, changes }), ['chart-change-unused']);
});

test('twelve rows are drawn, a thirteenth is refused', () => {
  const rows = (count: number) => {
    const list = (asOf: string, value: number) =>
      Array.from({ length: count }, (_, place) => figure(`${asOf}-${place}`, value + place, '元', { asOf, label: `第${place}行` }));
    return request('before-after', [list('2015', 10), list('2020', 30)]);
  };
  assert.deepEqual(codesOf(rows(12)), []);
  assert.deepEqual(overlaps(textsOf(draw(rows(12), 'narrow'))), []);
  assert.ok(codesOf(rows(13)).includes('chart-too-many'));
});
