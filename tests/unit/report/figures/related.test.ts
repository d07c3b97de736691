import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Figure } from '../../../../src/report/figures/figure.ts';
import { figuresRestingOn, standing } from '../../../../src/report/figures/related.ts';
import { inventedReport } from '../rules/invented-report.ts';

const [sample] = inventedReport({ said: ['要事。'] }).figures as [Figure];
const figure = (id: string, given: Partial<Figure> = {}): Figure => ({ ...sample, id, ...given });
const from = (...inputs: string[]): Partial<Figure> => ({
  basis: 'derived',
  derivation: { operation: 'difference', inputs, expression: '' },
});

const figures = [
  figure('gap', from('standard', 'other')),
  figure('checked', { ...from('other', 'growth'), agreesWith: 'standard' }),
  figure('standard'),
  figure('growth', { growthOf: 'standard' }),
  figure('other'),
];
const resting = figuresRestingOn(figures);
const idsOn = (id: string) => resting.get(id)?.map((other) => other.id);

test('a figure has what rests on it: its growth first, then what is derived from it, then what is held against it', () => {
  assert.deepEqual(idsOn('standard'), ['growth', 'gap', 'checked']);
  assert.deepEqual(idsOn('other'), ['gap', 'checked']);
  assert.deepEqual(idsOn('growth'), ['checked']);
  assert.equal(idsOn('gap'), undefined);
});

test('what is derived from a figure and held against it, too, is named once', () => {
  const twice = figuresRestingOn([figure('a'), figure('b', { ...from('a', 'a'), growthOf: 'a', agreesWith: 'a' })]);
  assert.deepEqual(
    twice.get('a')?.map(({ id }) => id),
    ['b'],
  );
});

test('a level that was said leads growth and what is derived; headlines and what others rest on lead further', () => {
  const standingOf = (id: string) => {
    const found = figures.find((candidate) => candidate.id === id) ?? assert.fail(id);
    return standing(found, ['standard', 'gap'], resting.get(id) ?? []);
  };
  assert.deepEqual(['standard', 'other', 'growth', 'gap', 'checked'].map(standingOf), [6, 2, 1, 4, 0]);
});
