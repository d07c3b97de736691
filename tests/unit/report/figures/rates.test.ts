import assert from 'node:assert/strict';
import { test } from 'node:test';
import { scaleProblems } from '../../../../src/report/charts/scale-problems.ts';
import { likeRates } from '../../../../src/report/figures/rates.ts';
import { figure, request } from '../../charts/requests.ts';

const rate = (unit: string, label = '标准') => ({ unit, label });

test('amounts for the same time can share a scale where it is left open for whom one of them is', () => {
  assert.ok(likeRates(rate('元/月'), rate('元/人/月')));
  assert.ok(likeRates(rate('元/人/月'), rate('元/人/月')));
  assert.ok(likeRates(rate('元', '低保月人均补差'), rate('元/月')));
  assert.ok(likeRates(rate('yuan', 'monthly allowance'), rate('yuan/person/month')));
});

test('amounts for other times, for other people, of other things, or of no time cannot', () => {
  for (const [one, other] of [
    [rate('元/月'), rate('元/年')],
    [rate('元/月'), rate('元')],
    [rate('元/户/月'), rate('元/人/月')],
    [rate('元/人'), rate('元')],
    [rate('元/月'), rate('斤/月')],
    [rate('元', '年人均补差'), rate('元/月')],
  ] as const)
    assert.ok(!likeRates(one, other) && !likeRates(other, one), `${one.unit} ${other.unit}`);
});

const before = { asOf: '2015' };
const rows = (units: [string, string][], labels: string[] = []) =>
  scaleProblems(
    'before-after',
    request(
      'before-after',
      [
        units.map(([unit], place) => figure(`前${place}`, 10, unit, before)),
        units.map(([, unit], place) => figure(`后${place}`, 20, unit)),
      ],
      { labels },
    ),
  ).map(({ code }) => code);

test('rows of before and after may be like rates, and each row is of one unit', () => {
  const pair = (unit: string): [string, string] => [unit, unit];
  assert.deepEqual(rows([pair('元/月'), pair('元/人/月')]), []);
  assert.deepEqual(rows([pair('元/月'), pair('元')], ['低保标准', '低保月人均补差']), []);
  // The label beside the row has to say it: nobody sees the register there.
  assert.deepEqual(rows([pair('元/月'), pair('元')], ['低保标准', '低保补差']), ['chart-mixed-units']);
  assert.deepEqual(rows([['元/月', '元/人/月'], pair('元/月')]), ['chart-mixed-units']);
  // One that leaves open for whom it is makes no bridge between those that say it.
  assert.deepEqual(rows([pair('元/月'), pair('元/人/月'), pair('元/户/月')]), ['chart-mixed-units']);
});

test('bars are of one unit: their lengths are compared with each other', () => {
  const list = [figure('a', 1, '元/月'), figure('b', 2, '元/人/月')];
  assert.deepEqual(
    scaleProblems('horizontal-bar', request('horizontal-bar', [list])).map(({ code }) => code),
    ['chart-mixed-units'],
  );
});
