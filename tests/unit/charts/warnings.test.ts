import assert from 'node:assert/strict';
import { test } from 'node:test';
import { severityOf } from '../../../src/diagnostics/severity.ts';
import { chartWarnings } from '../../../src/report/charts/warnings.ts';
import { figure, request } from './requests.ts';

const list = (values: number[], times: string[] = []) =>
  values.map((value, place) => figure(`f${place}`, value, '个', { asOf: times[place] ?? '2020' }));
const codesOf = (type: string, figures: Parameters<typeof request>[1]) => chartWarnings(request(type, figures)).map(({ code }) => code);

test('bars and dots that neither only rise nor only fall are told', () => {
  for (const type of ['bar', 'horizontal-bar', 'magnitude']) {
    assert.deepEqual(codesOf(type, [list([1, 3, 2, 4])]), ['chart-unsorted'], type);
    for (const sorted of [
      [4, 3, 2, 1],
      [1, 2, 3, 4],
      [4, 4, 2, 2],
    ])
      assert.deepEqual(codesOf(type, [list(sorted)]), [], type);
  }
});

test('columns of several years stand in the order of time, and that is not that of size', () => {
  const years = ['2017', '2018', '2019', '2020'];
  assert.deepEqual(codesOf('bar', [list([1, 3, 2, 4], years)]), []);
  assert.deepEqual(codesOf('bar', [list([1, 3, 2, 4], years.toReversed())]), ['chart-unsorted']);
  assert.deepEqual(codesOf('horizontal-bar', [list([1, 3, 2, 4], years)]), ['chart-unsorted']);
});

test('lists of rows, lines and parts have an order of their own', () => {
  for (const type of ['line', 'grouped-bar', 'before-after', 'small-multiples', 'doughnut', 'stacked-share'])
    assert.deepEqual(codesOf(type, [list([1, 3, 2, 4])]), [], type);
});

test('fewer than four marks are told, counted over all lists', () => {
  assert.deepEqual(codesOf('horizontal-bar', [list([3, 2, 1])]), ['chart-few-marks']);
  assert.deepEqual(codesOf('doughnut', [list([3, 2])]), ['chart-few-marks']);
  assert.deepEqual(codesOf('before-after', [list([3, 2]), list([4, 5])]), []);
});

test('both are warnings: a site is made all the same', () => {
  for (const code of ['chart-unsorted', 'chart-few-marks'] as const) assert.equal(severityOf(code), 'warning');
});
