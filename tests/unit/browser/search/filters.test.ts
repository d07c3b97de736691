import assert from 'node:assert/strict';
import { test } from 'node:test';
import { facetCounts, filtered } from '../../../../src/browser/search/filters.ts';
import { someRecord } from '../../search/some-record.ts';

const records = [
  someRecord({ url: 'a', kind: 'figure', area: '救助' }),
  someRecord({ url: 'b', kind: 'figure', area: '养老' }),
  someRecord({ url: 'c', kind: 'measure', area: '养老' }),
  someRecord({ url: 'd', kind: 'text', area: '' }),
];

test('a choice leaves what fits all of it', () => {
  const left = (choice: Parameters<typeof filtered>[1]) => filtered(records, choice).map(({ url }) => url);
  assert.deepEqual(left({}), ['a', 'b', 'c', 'd']);
  assert.deepEqual(left({ kind: 'figure' }), ['a', 'b']);
  assert.deepEqual(left({ kind: 'figure', area: '养老' }), ['b']);
});

test('counts of a facet heed the choice of the other one and not its own', () => {
  assert.deepEqual(
    [...facetCounts(records, 'kind', {})],
    [
      ['figure', 2],
      ['measure', 1],
      ['text', 1],
    ],
  );
  assert.deepEqual(
    [...facetCounts(records, 'kind', { kind: 'text', area: '养老' })],
    [
      ['figure', 1],
      ['measure', 1],
    ],
  );
  assert.deepEqual(
    [...facetCounts(records, 'area', { kind: 'figure' })],
    [
      ['救助', 1],
      ['养老', 1],
    ],
  );
});

test('each count is what choosing it leaves', () => {
  for (const [kind, count] of facetCounts(records, 'kind', { area: '养老' }))
    assert.equal(filtered(records, { kind, area: '养老' }).length, count);
});
