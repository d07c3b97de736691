import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chartDrawing, type DrawingWidth, drawingWidths } from '../../../src/charts/configuration.ts';
import { cssPalette } from '../../../src/charts/palette.ts';
import { drawSvg } from '../../../src/charts/svg/draw.ts';
import { inGroups } from '../../../src/charts/svg/markup.ts';
import type { ChartRequest } from '../../../src/report/charts/request.ts';
import { displayText } from '../../../src/report/figures/figure.ts';
import { examples, figure, request } from './requests.ts';
import { overlaps, textsOf } from './svg-texts.ts';

const widths = Object.keys(drawingWidths) as DrawingWidth[];
const draw = (asked: ChartRequest, width: DrawingWidth) =>
  drawSvg(chartDrawing(asked, cssPalette, width), {
    id: `${asked.id}-${width}`,
    class: `chart-${width}`,
    labelledBy: 't',
    describedBy: 'd',
  });
const drawings = Object.values(examples).flatMap((asked) => widths.map((width) => ({ asked, width, svg: draw(asked, width) })));

test('every figure of a chart, and every whole, stands in its drawing once, as it was said', () => {
  for (const { asked, svg } of drawings) {
    const drawn = textsOf(svg).flatMap(({ figure: id, text }) => (id ? [[id, text]] : []));
    const said = [...asked.figures.flat(), ...asked.wholes].map(({ id, display }) => [id, displayText(display)]);
    assert.deepEqual(drawn.sort(), said.sort(), asked.type);
  }
});

test('no text leaves the drawing and no two touch', () => {
  for (const { asked, width, svg } of drawings) {
    const texts = textsOf(svg);
    for (const { text, left, right } of texts) {
      assert.ok(left >= -1 && right <= drawingWidths[width] + 1, `${asked.type} ${width}: ${text} ${left}–${right}`);
    }
    assert.deepEqual(overlaps(texts), [], `${asked.type} ${width}`);
  }
});

test('the same request gives the same bytes', () => {
  for (const { asked, width, svg } of drawings) assert.equal(draw(asked, width), svg);
});

test('a drawing keeps to the strict policy: no style attribute, no script, no address but its own patterns', () => {
  for (const { asked, width, svg } of drawings) {
    assert.doesNotMatch(svg, /style=|<script|href=|NaN|undefined/, asked.type);
    for (const [, id = ''] of svg.matchAll(/url\(#([^)]+)\)/g)) {
      assert.ok(id.startsWith(`${asked.id}-${width}-`) && svg.includes(`id="${id}"`));
    }
  }
});

test('marks that are hatched or hollow have an entry that says so', () => {
  for (const { asked, svg } of drawings) {
    const derived = asked.figures.flat().some(({ basis }) => basis === 'derived');
    assert.equal(svg.includes('class="chart-legend"') && svg.includes('推算'), derived, asked.type);
  }
});

test('neighbours with the same paint say it once, in their order', () => {
  const [ink, soft] = [{ fill: 'ink' }, { fill: 'soft', stroke: undefined }];
  const pieces = [
    { markup: '<a/>', shared: ink },
    { markup: '<b/>', shared: { ...ink } },
    { markup: '<c/>' },
    { markup: '<d/>', shared: soft },
  ];
  assert.equal(inGroups(pieces), '<g fill="ink"><a/><b/></g><c/><g fill="soft"><d/></g>');
});

test('labels with markup characters stay text', () => {
  const list = [figure('a<b>&"', 1, '元'), figure('b', 2, '元')];
  const svg = draw(request('horizontal-bar', [list]), 'wide');
  assert.ok(svg.includes('a&lt;b&gt;&amp;&quot;') && !svg.includes('<b>'));
});

test('the lengths of bars are to each other as their values', () => {
  const value = fc.integer({ min: 100, max: 10000 });
  fc.assert(
    fc.property(value, value, (one, other) => {
      const svg = draw(request('horizontal-bar', [[figure('a', one, '个'), figure('b', other, '个')]]), 'wide');
      const [first = 0, second = 0] = [...svg.matchAll(/<path d="M[\d.]+,[\d.]+h([\d.]+)v20/g)].map(([, length]) => Number(length));
      assert.ok(Math.abs(first * other - second * one) <= 0.11 * (one + other), `${first} ${second}`);
    }),
    { numRuns: 40 },
  );
});

test('values with long units stand above the dots of before and after where beside them they would leave no scale', () => {
  const lists = (unit: string) => [
    [figure('a', 40_000, unit, { label: 'Visits', asOf: '2020', basis: 'derived' })],
    [figure('b', 52_400, unit, { label: 'Visits', asOf: '2025' })],
  ];
  const asked = [' visits/year', ' visits at home a year'].flatMap((unit) => widths.map((width) => ({ unit, width })));
  for (const { unit, width } of asked) {
    const svg = draw(request('before-after', lists(unit)), width);
    const texts = textsOf(svg);
    assert.deepEqual(overlaps(texts), []);
    const edge = Number(/viewBox="0 0 (\d+)/.exec(svg)?.[1]);
    assert.ok(texts.every(({ left, right }) => left >= -1 && right <= edge + 1));
    const [, from, to] = /d="M([\d.]+),[\d.]+L([\d.]+),[\d.]+"[^>]*stroke-width="3"/.exec(svg) ?? [];
    assert.ok(Number(to) - Number(from) > edge * 0.05, `${from} ${to}`);
  }
});

test('values of any size and labels of any length keep apart on rows', () => {
  const item = fc.record({
    value: fc.integer({ min: 100, max: 9999 }),
    label: fc
      .string({ unit: fc.constantFrom(...'养老服务指导中心（“、”）2020 a'), minLength: 1, maxLength: 24 })
      .filter((label) => label.trim() !== ''),
  });
  const types = fc.constantFrom('horizontal-bar', 'before-after', 'magnitude', 'bar');
  fc.assert(
    fc.property(types, fc.array(item, { minLength: 2, maxLength: 6 }), fc.constantFrom(...widths), (type, items, width) => {
      const list = (year: string, add: number) =>
        items.map(({ value, label }, place) => figure(`f${year}-${place}`, value + add, '元/月', { label, asOf: year }));
      const lists = type === 'before-after' ? [list('2015', 0), list('2020', 500)] : [list('2020', 0)];
      assert.deepEqual(overlaps(textsOf(draw(request(type, lists), width))), []);
    }),
    { numRuns: 150 },
  );
});
