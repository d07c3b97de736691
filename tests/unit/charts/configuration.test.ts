import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartDrawing, drawingWidths } from '../../../src/charts/configuration.ts';
import { cssPalette } from '../../../src/charts/palette.ts';
import type { ChartRequest } from '../../../src/report/charts/request.ts';
import { examples, figure, request } from './requests.ts';

const configurationOf = (asked: ChartRequest) => chartDrawing(asked, cssPalette, 'wide').configuration;

test('the value axis of every bar and dumbbell shows zero', () => {
  for (const type of ['bar', 'horizontal-bar', 'grouped-bar', 'before-after', 'stacked-share'] as const) {
    const { indexAxis, scales } = configurationOf(examples[type]).options ?? {};
    // Upright bars have their values on y; a stacked share measures from the left edge.
    const axis = scales?.[indexAxis === 'y' ? 'x' : 'y'];
    assert.equal(axis && 'min' in axis && axis.min, 0, type);
  }
});

test('each panel of small multiples puts zero on its baseline', () => {
  const { options, data } = configurationOf(examples['small-multiples']);
  assert.equal(data.datasets.length, 2);
  for (const name of ['panel0', 'panel1']) {
    const axis = options?.scales?.[name];
    assert.ok(axis && 'min' in axis && 'max' in axis && Number(axis.min) <= 0 && Number(axis.max) > 0);
  }
});

test('a derived bar is hatched and a quoted one full, whatever the type', () => {
  const list = [figure('a', 497, '元', { basis: 'derived', asOf: '2015' }), figure('b', 710, '元')];
  for (const type of ['bar', 'horizontal-bar']) {
    const [dataset] = configurationOf(request(type, [list])).data.datasets;
    assert.deepEqual(dataset?.backgroundColor, ['hatch(var(--chart-base))', 'var(--chart-1)']);
  }
});

test('a derived dot is hollow', () => {
  const [before, after] = configurationOf(examples['before-after']).data.datasets;
  const fill = (dataset: unknown) => (dataset as { pointBackgroundColor: string[] }).pointBackgroundColor;
  assert.deepEqual(new Set(fill(before)), new Set(['var(--paper)']));
  assert.deepEqual(new Set(fill(after)), new Set(['var(--chart-1)']));
});

test('bars whose labels or values have no room lie down', () => {
  assert.notEqual(configurationOf(examples.bar).options?.indexAxis, 'y');
  const long = examples['horizontal-bar'].figures[0]?.map((item) => ({ ...item, label: item.label.repeat(4) })) ?? [];
  assert.equal(configurationOf(request('bar', [long])).options?.indexAxis, 'y');
});

test('a type that no layout draws throws', () => {
  assert.throws(() => configurationOf(request('pie', [[]])), RangeError);
});

test('Chart.js is given every value as the register has it, and of a stacked share its part of the width', () => {
  for (const [type, asked] of Object.entries(examples)) {
    const given = configurationOf(asked).data.datasets.flatMap(({ data }) =>
      data.flatMap((datum) => (typeof datum === 'number' ? [datum] : Object.values(datum as object))),
    );
    for (const { id, numbers } of asked.figures.flat()) {
      const value = Number(numbers[0]);
      const wanted = type === 'stacked-share' ? (value / Number(asked.wholes[0]?.numbers[0])) * drawingWidths.wide : value;
      assert.ok(
        given.some((number) => Math.abs(number - wanted) < 1e-9),
        `${type} ${id}`,
      );
    }
  }
});
