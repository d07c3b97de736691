import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { powerTicks, roundTicks, scaleText } from '../../../src/charts/scale.ts';
import { spread, textWidth, wrap } from '../../../src/charts/typesetting.ts';
import { isEarlier, pointInTime } from '../../../src/report/charts/request.ts';
import { figure } from './requests.ts';

const mixed = fc.string({ unit: fc.constantFrom(...'养老服务中心，。（）“”《》2020年11月 ab%'), maxLength: 40 });

test('a Han character, full-width punctuation and Chinese quotation marks are one em wide', () => {
  assert.equal(textWidth('养老，。“”', 10), 60);
  assert.ok(textWidth('710', 10) < 30);
});

test('wrapping loses no character but spaces at the ends of lines', () => {
  fc.assert(
    fc.property(mixed, fc.integer({ min: 40, max: 300 }), (text, width) => {
      const bare = (value: string) => value.replace(/ /g, '');
      assert.equal(bare(wrap(text, width, 14).join('')), bare(text));
    }),
  );
});

test('no line begins with closing punctuation', () => {
  assert.deepEqual(wrap('养养 ”', 40, 14), ['养', '养 ”']);
  fc.assert(
    fc.property(mixed, fc.integer({ min: 40, max: 300 }), (text, width) => {
      for (const line of wrap(text, width, 14).slice(1)) assert.doesNotMatch(line, /^[，。）”》%]/);
    }),
  );
});

test('lines are even and short quotations and dates stay whole', () => {
  assert.deepEqual(wrap('市辖区、南陵县城镇低保标准', 140, 14), ['市辖区、南陵县', '城镇低保标准']);
  assert.deepEqual(wrap('“十二五”末', 75, 14), ['“十二五”', '末']);
  assert.deepEqual(wrap('2020年11月全市', 84, 14), ['2020年11月', '全市']);
});

test('scales are in 万 and 亿 in Chinese', () => {
  assert.deepEqual(
    [0, 800, 12000, 10000000, 318000000].map((value) => scaleText(value, 'zh-CN')),
    ['0', '800', '1.2万', '1000万', '3.18亿'],
  );
  assert.deepEqual(
    [800, 12000, 1e6].map((value) => scaleText(value, 'en')),
    ['800', '12k', '1m'],
  );
});

test('powers of ten enclose what they scale', () => {
  assert.deepEqual(powerTicks(85000, 318000000), [1e4, 1e5, 1e6, 1e7, 1e8, 1e9]);
});

test('round ticks begin at zero, keep within the greatest value and are two to six', () => {
  fc.assert(
    fc.property(fc.double({ min: 1e-3, max: 1e12, noNaN: true }), (most) => {
      const ticks = roundTicks(most, 4);
      assert.ok(ticks[0] === 0 && (ticks.at(-1) ?? 0) <= most * 1.0001 && ticks.length >= 2 && ticks.length <= 6, ticks.join());
    }),
  );
});

test('blocks are spread without overlap and stay inside where they fit', () => {
  const blocks = fc.array(fc.record({ y: fc.integer({ min: 0, max: 300 }), height: fc.integer({ min: 10, max: 50 }) }), {
    minLength: 1,
    maxLength: 6,
  });
  fc.assert(
    fc.property(blocks, (found) => {
      const sorted = found.sort((a, b) => a.y - b.y);
      const edges = spread(sorted, 0, 300).map((middle, place) => [
        middle - (sorted[place]?.height ?? 0) / 2,
        middle + (sorted[place]?.height ?? 0) / 2,
      ]);
      edges.forEach(([top = 0, bottom = 0], place) => {
        assert.ok(top >= (edges[place - 1]?.[1] ?? 0) - 1e-6 && bottom <= 300 + 1e-6);
      });
    }),
  );
});

test('years, months and days are points in time; intervals and the whole period are none', () => {
  assert.ok(pointInTime('2015') < pointInTime('2020') && pointInTime('2020-11') < pointInTime('2020-12-25'));
  assert.ok(Number.isNaN(pointInTime('2017/2020')) && Number.isNaN(pointInTime('period')));
  const [early, late] = [figure('a', 1, '', { asOf: '2015' }), figure('b', 1, '', { asOf: '2020' })];
  assert.equal(isEarlier([early], [late]), true);
  assert.equal(isEarlier([late], [early]), false);
});
