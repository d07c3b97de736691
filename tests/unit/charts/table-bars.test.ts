import assert from 'node:assert/strict';
import { test } from 'node:test';
import { chartBars } from '../../../src/charts/table-bars.ts';
import { examples, figure, request } from './requests.ts';

const shares = (asked: typeof examples.bar) => chartBars(asked).map((list) => list.map((bar) => bar?.to));

test('bars of one unit are measured by the greatest mark of all lists', () => {
  const lists = [[figure('a', 50, '元')], [figure('b', 200, '元'), figure('c', 0, '元')]];
  assert.deepEqual(shares(request('grouped-bar', lists)), [[0.25], [1, 0]]);
});

test('before and after are measured by one scale, also where the units of their rows are only alike', () => {
  const lists = [
    [figure('a', 500, '元/月'), figure('b', 1000, '元/人/月')],
    [figure('c', 1000, '元/月'), figure('d', 2000, '元/人/月')],
  ];
  assert.deepEqual(shares(request('before-after', lists)), [
    [0.25, 0.5],
    [0.5, 1],
  ]);
});

test('panels of several units are measured list by list', () => {
  assert.deepEqual(shares(examples['small-multiples']), [
    [5 / 11, 1],
    [1566 / 2400, 1],
  ]);
});

test('parts are measured by their whole', () => {
  assert.deepEqual(shares(examples.doughnut), [[254 / 730, 476 / 730]]);
});

test('magnitudes have no bars', () => {
  assert.deepEqual(shares(request('magnitude', [[figure('a', 85_000, '元'), figure('b', 318_000_000, '元')]])), [[undefined, undefined]]);
});

test('nothing has a bar where a mark lies below zero, and nothing is no number', () => {
  const below = request('line', [[figure('a', -1, '元'), figure('b', 2, '元')]]);
  assert.deepEqual(shares(below), [[undefined, undefined]]);
  assert.deepEqual(shares(request('bar', [[figure('a', 0, '元')]])), [[0]]);
});
