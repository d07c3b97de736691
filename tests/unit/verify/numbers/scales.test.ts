import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chartDrawing, type DrawingWidth } from '../../../../src/charts/configuration.ts';
import { cssPalette } from '../../../../src/charts/palette.ts';
import { drawSvg } from '../../../../src/charts/svg/draw.ts';
import type { ChartRequest } from '../../../../src/report/charts/request.ts';
import { blocksOfPage } from '../../../../src/verify/numbers/blocks.ts';
import { isScaleNumber } from '../../../../src/verify/numbers/scales.ts';
import { parsePage } from '../../../../src/verify/pages.ts';
import { figure, request } from '../../charts/requests.ts';
import { runsOf } from './runs.ts';

const page = (chart: ChartRequest, width: DrawingWidth = 'wide') => {
  const svg = drawSvg(chartDrawing(chart, cssPalette, width), { id: 'x', class: 'chart-wide', labelledBy: 't', describedBy: 'd' });
  return `<title>t</title><figure id="${chart.id}">${svg}</figure>`;
};

/** For each number of the scale in a page, whether it is true of a chart. */
function verdicts(html: string, chart: ChartRequest): boolean[] {
  const runs = runsOf(blocksOfPage(parsePage('a.html', html).document)).filter(({ marks }) => marks.structure === 'scale');
  return runs.map(({ element }) => element !== null && isScaleNumber(element, (id) => (id === chart.id ? chart : undefined)));
}

const amounts = (least: number, most: number) => fc.array(fc.integer({ min: least, max: most }), { minLength: 2, maxLength: 4 });
const list = (values: number[], first = 0) =>
  values.map((value, place) => figure(`f${first + place}`, value, '元', { asOf: String(2000 + 3 * place) }));
const language = fc.constantFrom('zh-CN' as const, 'en' as const);
const width = fc.constantFrom('wide' as const, 'narrow' as const);
const charts: Record<string, fc.Arbitrary<ChartRequest>> = {
  line: fc.tuple(amounts(-5000, 2_000_000), language).map(([values, said]) => request('line', [list(values)], { language: said })),
  'before-after': fc.tuple(amounts(0, 900_000_000), fc.integer({ min: 2, max: 9 }), language).map(([values, times, said]) => {
    const after = values.map((value) => value * times);
    return request('before-after', [list(values), list(after, 10)], { language: said });
  }),
  magnitude: fc
    .tuple(amounts(1, 2_000_000_000), language)
    .map(([values, said]) => request('magnitude', [list(values)], { language: said })),
};

for (const [type, chart] of Object.entries(charts)) {
  test(`the numbers of the scale of any ${type} chart are found true`, () => {
    fc.assert(
      fc.property(chart, width, (drawn, drawnWidth) => {
        const found = verdicts(page(drawn, drawnWidth), drawn);
        assert.ok(found.length > 0 && found.every(Boolean), `${found}`);
      }),
      { numRuns: 60 },
    );
  });

  test(`no number of the scale of a ${type} chart can be changed or moved, nor stand for other figures`, () => {
    fc.assert(
      fc.property(chart, fc.nat(), (drawn, pick) => {
        const html = page(drawn);
        const count = (pattern: RegExp) => html.match(pattern)?.length ?? 0;
        const change = (pattern: RegExp, replace: (found: string) => string) => {
          let left = pick % count(pattern);
          return html.replace(pattern, (found) => (left-- === 0 ? replace(found) : found));
        };
        const number = /(?<=data-structure="scale"[^>]*>)[^<]+/g;
        const place = type === 'line' ? /(?<=data-structure="scale"[^>]*) y="[\d.]+"/g : /(?<=data-structure="scale") x="[\d.]+"/g;
        const aside = (at: string) => at.replace(/[\d.]+/, (pixels) => String(Number(pixels) + 20));
        const longer = change(number, (text) => (text === '0' ? '1' : `${text}0`));
        for (const changed of [longer, change(place, aside)]) assert.ok(!verdicts(changed, drawn).some(Boolean));
        const elsewhere: ChartRequest = {
          ...drawn,
          figures: drawn.figures.map((each) =>
            each.map((one) => ({ ...one, numbers: one.numbers.map((number) => String(Number(number) * 30)) })),
          ),
        };
        assert.ok(!verdicts(html, elsewhere).some(Boolean));
      }),
      { numRuns: 40 },
    );
  });
}

test('a dot that stands elsewhere than its value says makes the scale untrue', () => {
  const chart = request('before-after', [list([100, 200]), list([300, 400], 10)]);
  const html = page(chart);
  const moved = html.replace(/(?<=d="M)([\d.]+)(?=,[^"]*A7)/, (x) => String(Number(x) + 30));
  assert.notEqual(moved, html);
  const twice = moved.replace(/(?<=d="M)([\d.]+)(?=,[^"]*A7[^"]*" fill="none")/, (x) => String(Number(x) + 30));
  assert.ok(verdicts(html, chart).every(Boolean));
  assert.ok(!verdicts(twice, chart).some(Boolean));
});

test('a number marked as one of a scale outside a known chart is none', () => {
  const html =
    '<title>t</title><figure id="other"><svg><text data-structure="scale" x="1">5</text></svg></figure><b data-structure="scale">7</b>';
  assert.deepEqual(verdicts(html, request('line', [list([1, 2])])), [false, false]);
});
