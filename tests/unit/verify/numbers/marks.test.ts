import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chartDrawing, type DrawingWidth } from '../../../../src/charts/configuration.ts';
import { cssPalette } from '../../../../src/charts/palette.ts';
import { drawSvg } from '../../../../src/charts/svg/draw.ts';
import { barShapes, barShares, chartBars } from '../../../../src/charts/table-bars.ts';
import type { ChartFigure, ChartRequest } from '../../../../src/report/charts/request.ts';
import { untrueDrawings } from '../../../../src/verify/numbers/scales.ts';
import { parsePage } from '../../../../src/verify/pages.ts';
import { boundedExamples } from '../../charts/bounded-requests.ts';
import { examples, figure, request } from '../../charts/requests.ts';

const draw = (chart: ChartRequest, width: DrawingWidth) =>
  drawSvg(chartDrawing(chart, cssPalette, width), { id: 'x', class: `chart-${width}`, labelledBy: 't', describedBy: 'd' });
const page = (chart: ChartRequest, drawing: string) => `<title>t</title><figure id="${chart.id}">${drawing}</figure>`;
/** Whether a drawing shows the figures of a chart as they were said. */
const isTrue = (drawing: string, chart: ChartRequest) =>
  untrueDrawings(parsePage('a.html', page(chart, drawing)).document, (id) => (id === chart.id ? chart : undefined)).length === 0;
const charts = [...Object.values(examples), ...Object.values(boundedExamples)];
const widths = ['wide', 'narrow'] as const;
/** The chart with one figure told otherwise than it was drawn. */
const told = (chart: ChartRequest, id: string, given: Partial<ChartFigure>): ChartRequest => ({
  ...chart,
  figures: chart.figures.map((list) => list.map((figure) => (figure.id === id ? { ...figure, ...given } : figure))),
});
const isShare = ({ type }: ChartRequest) => type === 'doughnut' || type === 'stacked-share';

test('every chart is found drawn as its figures were said, whatever its type and width', () => {
  for (const chart of charts) for (const width of widths) assert.ok(isTrue(draw(chart, width), chart), `${chart.type} ${width}`);
});

test('a bound that is drawn closed, and a plain number that is drawn open, are found', () => {
  for (const chart of charts) {
    for (const width of widths) {
      const svg = draw(chart, width);
      const closed = svg.replace(/<path data-open[^>]*>/, '');
      if (closed !== svg) assert.ok(!isTrue(closed, chart), `${chart.type} ${width}`);
      for (const { id, bound } of chart.figures.flat()) {
        const isOpen = bound !== 'exact' && bound !== 'about';
        const drawn = draw(told(chart, id, { bound: isOpen ? 'exact' : 'at-least' }), width);
        if (!isShare(chart)) assert.ok(!isTrue(drawn, chart), `${chart.type} ${width} ${id}`);
      }
    }
  }
});

test('an end that is open towards the wrong side is found', () => {
  for (const chart of Object.values(boundedExamples)) {
    for (const { id, bound } of chart.figures.flat()) {
      if (bound === 'exact' || bound === 'about') continue;
      const other = bound === 'over' || bound === 'at-least' ? 'at-most' : 'at-least';
      for (const width of widths) assert.ok(!isTrue(draw(told(chart, id, { bound: other }), width), chart), `${chart.type} ${width} ${id}`);
    }
  }
});

test('a range that is drawn as one of its ends, or with one end elsewhere, is found', () => {
  for (const chart of Object.values(boundedExamples)) {
    for (const { id, form, numbers } of chart.figures.flat()) {
      if (form !== 'range') continue;
      const [low = '', high = ''] = numbers;
      const wrong: Partial<ChartFigure>[] = [
        { form: 'point', numbers: [low] },
        { form: 'point', numbers: [high] },
        { numbers: [String(Number(low) * 0.6), high] },
        { numbers: [low, String((Number(low) + Number(high)) / 2)] },
      ];
      for (const given of wrong)
        for (const width of widths)
          assert.ok(!isTrue(draw(told(chart, id, given), width), chart), `${chart.type} ${width} ${id} ${given.numbers}`);
    }
  }
});

test('a bar, a dot or a part of another length than its number is found', () => {
  for (const chart of charts.filter(({ type }) => type !== 'doughnut')) {
    const list = chart.figures.flat();
    const place = fc.record({ at: fc.nat(list.length - 1), times: fc.constantFrom(0.5, 0.75, 1.4), width: fc.constantFrom(...widths) });
    fc.assert(
      fc.property(place, ({ at, times, width }) => {
        const { id, numbers } = list[at] ?? assert.fail();
        const given = { numbers: numbers.map((number) => String(Number(number) * times)) };
        // A panel of one scale with one bar has nothing to be compared with.
        assert.ok(!isTrue(draw(told(chart, id, given), width), chart), `${chart.type} ${id} ${times}`);
      }),
      { numRuns: 25 },
    );
  }
});

test('a mark without a figure, a figure without a mark and a chart without a drawing are found', () => {
  for (const chart of charts) {
    const svg = draw(chart, 'wide');
    assert.ok(!isTrue(svg.replace(/ data-mark="[^"]*"/, ''), chart), chart.type);
    assert.ok(!isTrue(svg.replace(/ data-mark="[^"]*"/, ' data-mark="another"'), chart), chart.type);
    assert.ok(!isTrue('', chart), chart.type);
  }
});

test('an arrow that stands at another mark than its own is found', () => {
  const chart = boundedExamples['horizontal-bar'];
  const svg = draw(chart, 'wide');
  const moved = svg.replace(/(?<=<path data-open="[^"]*" d=")[^"]*/, (path) =>
    path.replace(/(?<=,)[\d.]+/g, (y) => String(Number(y) + 38)),
  );
  assert.notEqual(moved, svg);
  assert.ok(!isTrue(moved, chart));
});

test('a table that measures before and after each by its own scale is found', () => {
  const chart = request('before-after', [
    [figure('a', 500, '元/月'), figure('b', 1000, '元/人/月')],
    [figure('c', 1000, '元/月'), figure('d', 2000, '元/人/月')],
  ]);
  const table = (lists: ReturnType<typeof chartBars>) =>
    chart.figures.flat().map(({ id }, place) => {
      const bar = lists.flat()[place];
      assert.ok(bar);
      const { x, width } = barShapes(bar, { top: 0, thickness: 18 }).rect;
      return `<tr data-mark="${id}"><td><svg><rect x="${x}" width="${width}"/></svg></td></tr>`;
    });
  const withTable = (lists: ReturnType<typeof chartBars>) => `${draw(chart, 'wide')}<table>${table(lists).join('')}</table>`;
  assert.ok(isTrue(withTable(chartBars(chart)), chart));
  assert.ok(!isTrue(withTable(chart.figures.map((list) => barShares(list))), chart));
});
