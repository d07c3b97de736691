import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartDrawing, type DrawingWidth } from '../../../src/charts/configuration.ts';
import { doubtLines } from '../../../src/charts/doubt-lines.ts';
import { cssPalette } from '../../../src/charts/palette.ts';
import { drawSvg } from '../../../src/charts/svg/draw.ts';
import type { ChartFigure, ChartRequest } from '../../../src/report/charts/request.ts';
import { untrueDrawings } from '../../../src/verify/numbers/scales.ts';
import { parsePage } from '../../../src/verify/pages.ts';
import { boundedExamples } from './bounded-requests.ts';
import { doubted, examples, figure, request } from './requests.ts';
import { overlaps, textsOf } from './svg-texts.ts';

const widths = ['wide', 'narrow'] as const;
const charts = [...Object.values(examples), ...Object.values(boundedExamples)];
const draw = (chart: ChartRequest, width: DrawingWidth) =>
  drawSvg(chartDrawing(chart, cssPalette, width), { id: 'x', class: `chart-${width}`, labelledBy: 't', describedBy: 'd' });
/** Whether the audit finds a drawing true of a chart. */
const isTrue = (drawing: string, chart: ChartRequest) => {
  const page = parsePage('a.html', `<title>t</title><figure id="${chart.id}">${drawing}</figure>`).document;
  return untrueDrawings(page, () => chart).length === 0;
};
/** The chart with one figure told otherwise. */
const told = (chart: ChartRequest, id: string, given: Partial<ChartFigure>): ChartRequest => ({
  ...chart,
  figures: chart.figures.map((list) => list.map((one) => (one.id === id ? { ...one, ...given } : one))),
});
const dashedIn = (svg: string) =>
  [...svg.matchAll(/<path data-mark="([^"]+)"[^>]*>/g)].filter(([path]) => path.includes('stroke-dasharray')).map(([, id]) => id);

test('whatever its type and width, a chart draws a doubted mark dashed, and signs its value; no other', () => {
  for (const chart of charts) {
    for (const { id } of chart.figures.flat()) {
      const doubtful = told(chart, id, doubted);
      for (const width of widths) {
        const svg = draw(doubtful, width);
        assert.deepEqual(dashedIn(svg), [id], `${chart.type} ${width}`);
        const signed = textsOf(svg).filter(({ text, figure: of }) => of !== undefined && text.endsWith('※'));
        assert.deepEqual(
          signed.map((text) => text.figure),
          [id],
          `${chart.type} ${width}`,
        );
        assert.ok(isTrue(svg, doubtful), `${chart.type} ${width} ${id}`);
      }
    }
  }
});

test('a doubted mark is never full of its colour', () => {
  for (const chart of charts) {
    for (const { id } of chart.figures.flat()) {
      const path = draw(told(chart, id, doubted), 'wide').match(new RegExp(`<path data-mark="${id}"[^>]*>`))?.[0] ?? '';
      assert.match(path, / fill="(?:var\(--paper\)|url\(#[^"]+\))"/, `${chart.type} ${id}`);
    }
  }
});

test('the legend says what dashes mean, and only where there are any', () => {
  for (const chart of charts) {
    assert.ok(!draw(chart, 'wide').includes('存疑'), chart.type);
    const [first] = chart.figures.flat();
    assert.ok(draw(told(chart, first?.id ?? '', doubted), 'wide').includes('※ 存疑'), chart.type);
  }
});

test('a drawing that shows a doubted figure as certain, or a certain one as doubted, is found', () => {
  for (const chart of charts) {
    for (const { id } of chart.figures.flat()) {
      const doubtful = told(chart, id, doubted);
      for (const width of widths) {
        assert.ok(!isTrue(draw(chart, width), doubtful), `${chart.type} ${width} ${id}`);
        assert.ok(!isTrue(draw(doubtful, width), chart), `${chart.type} ${width} ${id}`);
      }
    }
  }
});

test('dashes around a full area, and a value without its sign, are found', () => {
  const chart = told(examples['horizontal-bar'], '街道养老服务中心', doubted);
  const svg = draw(chart, 'wide');
  const full = svg.replace(/(?<=data-mark="街道养老服务中心"[^>]*) fill="[^"]*"/, ' fill="var(--chart-1)"');
  const unsigned = svg.replace(/<tspan class="chart-sign"[^>]*>※<\/tspan>/, '');
  for (const wrong of [full, unsigned]) {
    assert.notEqual(wrong, svg);
    assert.ok(!isTrue(wrong, chart));
  }
});

test('a planned figure says so behind its value, and a drawing that does not is found', () => {
  const plan = { signs: { derived: '', plan: '（计划）', doubt: '' } };
  for (const chart of charts) {
    for (const { id } of chart.figures.flat()) {
      const planned = told(chart, id, plan);
      for (const width of widths) {
        const svg = draw(planned, width);
        assert.equal(textsOf(svg).filter(({ text }) => text.endsWith('（计划）')).length, 1, `${chart.type} ${width}`);
        assert.ok(isTrue(svg, planned) && !isTrue(draw(chart, width), planned), `${chart.type} ${width} ${id}`);
      }
    }
  }
});

test('signs have room: no value runs into another text', () => {
  const list = ['甲', '乙', '丙', '丁'].map((id, place) => figure(id, 1000 - place, '元/人/月', doubted));
  for (const type of ['bar', 'horizontal-bar', 'magnitude'])
    for (const width of widths) assert.deepEqual(overlaps(textsOf(draw(request(type, [list]), width))), [], `${type} ${width}`);
});

test('each doubt is told once, with all figures that share it', () => {
  const [first, second] = [{ text: '一' }, { text: '二' }];
  const lines = doubtLines([
    { label: '甲', doubts: [first] },
    { label: '乙', doubts: [second, { text: '一' }] },
    { label: '丙', doubts: [] },
    { label: '甲', doubts: [first] },
  ]);
  assert.deepEqual(lines, [
    { labels: ['甲', '乙'], doubt: first },
    { labels: ['乙'], doubt: second },
  ]);
});
