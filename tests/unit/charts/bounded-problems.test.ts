import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartProblems } from '../../../src/report/charts/problems.ts';
import type { ChartFigure, ChartRequest } from '../../../src/report/charts/request.ts';
import { chartTypes } from '../../../src/report/schema/chart-types.ts';
import { bounded, range } from './bounded-requests.ts';
import { examples, figure, request } from './requests.ts';

const codes = (asked: ChartRequest) => chartProblems(asked).map(({ code }) => code);
/** An example of a type with its last figure replaced by one that takes its place in time and unit. */
const withLast = (asked: ChartRequest, given: Partial<ChartFigure>): ChartRequest => ({
  ...asked,
  figures: asked.figures.map((list, series) =>
    series < asked.figures.length - 1 ? list : [...list.slice(0, -1), ...list.slice(-1).map((last) => ({ ...last, ...given }))],
  ),
});
const said = (number: string) => ({ before: '', number, after: '' });
const fraction = (id: string, number: string) => figure(id, Number.NaN, '', { form: 'fraction', numbers: [number], display: said(id) });

test('a ratio, a place in an order and a vague amount are refused in every type, with what was said', () => {
  const without: Partial<ChartFigure>[] = [
    { form: 'ratio', numbers: ['7.2', '41.5', '51.3'], display: said('7.2:41.5:51.3') },
    { form: 'rank', numbers: ['3'], display: said('第3位') },
    { form: 'vague', numbers: [], display: said('数十') },
  ];
  for (const type of chartTypes) {
    for (const given of without) {
      const asked = withLast(examples[type], given);
      const [first, ...more] = chartProblems(asked);
      assert.equal(first?.code, 'chart-no-length', `${type} ${given.form}`);
      assert.deepEqual([first?.details.form, first?.details.said, more], [given.form, given.display?.number, []]);
    }
  }
});

test('a whole without a length is refused too', () => {
  const wholes = [figure('w', Number.NaN, '个', { form: 'vague', display: said('数百') })];
  assert.deepEqual(codes({ ...examples.doughnut, wholes }), ['chart-no-length']);
});

test('fractions are drawn beside fractions, and beside nothing else, though an index has no unit either', () => {
  const [half, third] = [fraction('二分之一', '0.5'), fraction('三分之一', '0.333333333333333')];
  assert.deepEqual(codes(request('bar', [[half, third]])), []);
  assert.deepEqual(codes(request('bar', [[half, figure('a', 40, '%')]])), ['chart-mixed-units']);
  assert.deepEqual(codes(request('bar', [[half, figure('PMI', 51.3, '')]])), ['chart-mixed-units']);
  assert.deepEqual(codes(request('bar', [[figure('2019年PMI', 50.2, ''), figure('2020年PMI', 51.3, '')]])), []);
});

test('parts of a whole must each be one number: a bound or a range among them, or as their whole, is refused with what was said', () => {
  for (const type of ['doughnut', 'stacked-share'] as const) {
    const asked = (parts: ChartFigure[], whole: ChartFigure) => request(type, [parts], { wholes: [whole] });
    const [a, b, whole] = [figure('a', 254, '个'), figure('b', 476, '个'), figure('w', 730, '个')];
    for (const bound of ['over', 'at-least', 'under', 'at-most'] as const) {
      assert.deepEqual(codes(asked([a, bounded('b', 476, '个', bound)], whole)), ['chart-part-not-certain'], bound);
      assert.deepEqual(codes(asked([a, b], bounded('w', 730, '个', bound))), ['chart-part-not-certain'], bound);
    }
    const [problem] = chartProblems(asked([a, range('b', 400, 476, '个')], whole));
    assert.deepEqual(problem, { code: 'chart-part-not-certain', details: { figure: 'b', said: '400-476个' } });
    assert.deepEqual(codes(asked([bounded('a', 254, '个', 'about'), b], whole)), []);
  }
});

test('parts are summed digit by digit: decimals without drift, and numbers beyond those of floating point', () => {
  const exact = (id: string, number: string) => figure(id, Number.NaN, '元', { numbers: [number] });
  const asked = (parts: string[], whole: string) =>
    codes(request('doughnut', [parts.map((part, place) => exact(`p${place}`, part))], { wholes: [exact('w', whole)] }));
  assert.deepEqual(asked(['0.1', '0.2'], '0.3'), []);
  assert.deepEqual(asked(['123456789012345678', '1'], '123456789012345679'), []);
  assert.deepEqual(asked(['123456789012345678', '1'], '123456789012345678'), ['chart-parts-not-whole']);
  assert.deepEqual(asked(['999999999999', '0.0001'], '1000000000000'), ['chart-parts-not-whole']);
});

test('a range is refused where its lower end lies where there is no scale, or where its bar would be too narrow to be seen', () => {
  assert.deepEqual(codes(request('bar', [[range('a', -5, 20, '%'), figure('b', 30, '%')]])), ['chart-negative-value']);
  assert.deepEqual(codes(request('magnitude', [[range('a', 0, 20, '元'), figure('b', 3000, '元')]])), ['chart-not-positive']);
  assert.deepEqual(codes(request('line', [[range('a', -5, 20, '%', { asOf: '2019' }), figure('b', 30, '%')]])), []);
  const [narrow] = chartProblems(request('bar', [[range('a', 998, 1000, '元'), figure('b', 900, '元')]]));
  assert.deepEqual(narrow, { code: 'chart-range-too-wide', details: { ratio: '500' } });
  assert.deepEqual(codes(request('magnitude', [[range('a', 998, 1000, '元'), figure('b', 900, '元')]])), []);
});

test('the greatest number of a chart may be the upper end of a range', () => {
  assert.deepEqual(codes(request('bar', [[range('a', 10, 1600, '元'), figure('b', 10, '元')]])), ['chart-range-too-wide']);
});
