import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chartDrawing, type DrawingWidth, drawingWidths } from '../../../src/charts/configuration.ts';
import { cssPalette } from '../../../src/charts/palette.ts';
import { drawSvg } from '../../../src/charts/svg/draw.ts';
import { extentOf } from '../../../src/report/charts/extent.ts';
import { chartProblems } from '../../../src/report/charts/problems.ts';
import type { ChartFigure, ChartRequest } from '../../../src/report/charts/request.ts';
import { displayText } from '../../../src/report/figures/figure.ts';
import { bounded, boundedExamples, range } from './bounded-requests.ts';
import { examples, figure, request } from './requests.ts';
import { overlaps, textsOf } from './svg-texts.ts';

const widths = Object.keys(drawingWidths) as DrawingWidth[];
const draw = (asked: ChartRequest, width: DrawingWidth) =>
  drawSvg(chartDrawing(asked, cssPalette, width), { id: 'c', class: `chart-${width}`, labelledBy: 't', describedBy: 'd' });
const drawings = Object.values(boundedExamples).flatMap((asked) => widths.map((width) => ({ asked, width, svg: draw(asked, width) })));
const idsOf = (svg: string, name: string) => [...svg.matchAll(new RegExp(` ${name}="([^"]*)"`, 'g'))].map(([, id = '']) => id).sort();
const isOpen = ({ bound }: ChartFigure) => bound !== 'exact' && bound !== 'about';

test('a bound is open on the side that it leaves open, a range is a span, and about is a plain number', () => {
  assert.deepEqual(extentOf(bounded('a', 98, '%', 'at-least')), { low: 98, high: 98, open: 'more' });
  assert.deepEqual(extentOf(bounded('a', 98, '%', 'over')), { low: 98, high: 98, open: 'more' });
  assert.deepEqual(extentOf(bounded('a', 10, '分钟', 'at-most')), { low: 10, high: 10, open: 'less' });
  assert.deepEqual(extentOf(bounded('a', 10, '分钟', 'under')), { low: 10, high: 10, open: 'less' });
  assert.deepEqual(extentOf(bounded('a', 10, '分钟', 'about')), { low: 10, high: 10, open: null });
  assert.deepEqual(extentOf(range('a', 20, 60, '万元')), { low: 20, high: 60, open: null });
  for (const form of ['ratio', 'rank', 'vague'] as const) assert.equal(extentOf({ form, numbers: ['3'], bound: 'exact' }), null);
});

test('bounds and ranges can be drawn in every type but those whose parts must sum', () => {
  for (const asked of Object.values(boundedExamples)) assert.deepEqual(chartProblems(asked), [], asked.type);
});

test('every figure has its mark and its whole amount beside it, and those that are bounds, and no others, an arrow', () => {
  for (const { asked, width, svg } of drawings) {
    const figures = asked.figures.flat();
    assert.deepEqual(idsOf(svg, 'data-mark'), figures.map(({ id }) => id).sort(), `${asked.type} ${width}`);
    const open = figures.filter(isOpen).map(({ id }) => id);
    assert.deepEqual(idsOf(svg, 'data-open'), open.sort(), `${asked.type} ${width}`);
    const drawn = textsOf(svg).flatMap(({ figure: id, text }) => (id ? [[id, text]] : []));
    assert.deepEqual(drawn.sort(), figures.map(({ id, display }) => [id, displayText(display)]).sort());
  }
});

test('the legend says once what arrows and spans mean, where there are such', () => {
  for (const { asked, width, svg } of drawings) {
    const said = textsOf(svg).map(({ text }) => text);
    for (const word of ['此数以上', '此数以下', '区间'])
      assert.equal(said.filter((text) => text === word).length, 1, `${asked.type} ${width} ${word}`);
  }
  for (const asked of Object.values(examples)) assert.doesNotMatch(draw(asked, 'wide'), /此数|区间|data-open/, asked.type);
});

test('no text of bounds and ranges leaves the drawing and no two touch', () => {
  for (const { asked, width, svg } of drawings) {
    const texts = textsOf(svg);
    for (const { text, left, right } of texts)
      assert.ok(left >= -1 && right <= drawingWidths[width] + 1, `${asked.type} ${width}: ${text} ${left}–${right}`);
    assert.deepEqual(overlaps(texts), [], `${asked.type} ${width}`);
    assert.doesNotMatch(svg, /style=|NaN|undefined/, asked.type);
  }
});

/** The arrow of a figure: where it begins and where its tip is, from left to right and from top to bottom. */
function arrowOf(svg: string, id: string) {
  const path = new RegExp(`<path data-open="${id}" d="M([\\d.]+),([\\d.]+)L([\\d.]+),([\\d.]+)L`).exec(svg) ?? assert.fail(id);
  const [x = 0, y = 0, tipX = 0, tipY = 0] = path.slice(1).map(Number);
  return { x, y, tipX, tipY };
}
/** The box of a bar. */
function barOf(svg: string, id: string) {
  const path = new RegExp(`<path data-mark="${id}" d="M([\\d.]+),([\\d.]+)h([\\d.]+)v([\\d.]+)`).exec(svg) ?? assert.fail(id);
  const [left = 0, top = 0, width = 0, height = 0] = path.slice(1).map(Number);
  return { left, top, right: left + width, bottom: top + height };
}

test('the arrow of at least stands beyond its bar and points to more, that of at most within its frame and points to less', () => {
  const lying = draw(boundedExamples['horizontal-bar'], 'wide');
  const [least, most] = [arrowOf(lying, '群众满意率'), arrowOf(lying, '退件率')];
  assert.ok(least.x > barOf(lying, '群众满意率').right && least.tipX > least.x);
  assert.ok(most.x < barOf(lying, '退件率').right && most.tipX < most.x && most.tipX > barOf(lying, '退件率').left);
  const upright = draw(boundedExamples.bar, 'wide');
  const [up, down] = [arrowOf(upright, '群众满意率'), arrowOf(upright, '退件率')];
  assert.ok(up.y < barOf(upright, '群众满意率').top && up.tipY < up.y);
  assert.ok(down.y > barOf(upright, '退件率').top && down.tipY > down.y && down.tipY < barOf(upright, '退件率').bottom);
});

test('the bar of a range begins at its lower number and ends at its higher one, on the scale of the bars beside it', () => {
  const svg = draw(request('horizontal-bar', [[range('a', 20, 60, '%'), figure('b', 100, '%')]]), 'wide');
  const [span, whole] = [barOf(svg, 'a'), barOf(svg, 'b')];
  const share = (x: number) => (x - whole.left) / (whole.right - whole.left);
  assert.ok(
    Math.abs(share(span.left) - 0.2) < 0.001 && Math.abs(share(span.right) - 0.6) < 0.001,
    `${share(span.left)} ${share(span.right)}`,
  );
});

test('a line leads from number to number: not to a range, and not from it', () => {
  const list = [20, 30, Number.NaN, 50, 60].map((value, place) => {
    const asOf = String(2015 + place);
    return Number.isNaN(value) ? range('r', 35, 45, '%', { asOf }) : figure(`f${place}`, value, '%', { asOf });
  });
  const svg = draw(request('line', [list]), 'wide');
  const lines = [...svg.matchAll(/<path d="(M[^"]*)" fill="none" stroke="var\(--chart-1\)" stroke-width="2.5"/g)].map(([, d = '']) => d);
  const ends = lines.map((d) => [...d.matchAll(/[ML]([\d.]+)/g)].map(([, x]) => Number(x)));
  const [first = Number.NaN, second = Number.NaN] = ['f1', 'f3'].map(
    (id) => Number(new RegExp(`data-mark="${id}" d="M([\\d.]+)`).exec(svg)?.[1]) - 5,
  );
  assert.equal(ends.length, 2);
  assert.ok(Math.abs(Math.max(...(ends[0] ?? [])) - first) < 0.2 && Math.abs(Math.min(...(ends[1] ?? [])) - second) < 0.2);
});

test('marks of before and after that would cover each other stand under each other, and no line joins them', () => {
  const middles = (...figures: [ChartFigure, ChartFigure]) => {
    const svg = draw(request('before-after', [[figures[0]], [figures[1]]]), 'wide');
    const at = figures.map(({ id }) => Number(new RegExp(`data-mark="${id}" d="M[\\d.]+,([\\d.]+)`).exec(svg)?.[1]));
    return { apart: Math.abs((at[0] ?? 0) - (at[1] ?? 0)) > 10, joined: svg.includes('stroke-width="3"/>') };
  };
  const earlier = { asOf: '2015' };
  assert.deepEqual(middles(range('a', 20, 40, '家', earlier), range('b', 30, 50, '家')), { apart: true, joined: false });
  assert.deepEqual(middles(range('a', 20, 30, '家', earlier), range('b', 40, 50, '家')), { apart: false, joined: true });
  assert.deepEqual(middles(bounded('a', 40, '家', 'over', earlier), figure('b', 41, '家')), { apart: true, joined: false });
});

test('bounds and ranges of any size keep their values apart and inside the drawing', () => {
  const bound = fc.constantFrom('exact', 'about', 'over', 'at-least', 'under', 'at-most');
  const item = fc.record({
    value: fc.integer({ min: 100, max: 9999 }),
    more: fc.integer({ min: 80, max: 4000 }),
    bound,
    isRange: fc.boolean(),
  });
  const types = fc.constantFrom('horizontal-bar', 'before-after', 'magnitude', 'bar');
  fc.assert(
    fc.property(types, fc.array(item, { minLength: 2, maxLength: 5 }), fc.constantFrom(...widths), (type, items, width) => {
      const list = (year: string) =>
        items.map(({ value, more, bound: said, isRange }, place) => {
          const [id, given] = [`f${year}-${place}`, { asOf: year, label: `第${place}项` }];
          return isRange ? range(id, value, value + more, '元/月', given) : bounded(id, value, '元/月', said, given);
        });
      const lists = type === 'before-after' ? [list('2015').toReversed(), list('2020')] : [list('2020')];
      const svg = draw(request(type, lists), width);
      assert.deepEqual(overlaps(textsOf(svg)), []);
      for (const { left, right } of textsOf(svg)) assert.ok(left >= -1 && right <= drawingWidths[width] + 1);
    }),
    { numRuns: 150 },
  );
});
