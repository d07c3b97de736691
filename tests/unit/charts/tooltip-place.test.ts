import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { tooltipPlace } from '../../../src/browser/chart/tooltip-place.ts';
import type { Area } from '../../../src/charts/drawing.ts';

const box = (left: number, top: number, width: number, height: number): Area => ({ left, top, right: left + width, bottom: top + height });
const overlap = (one: Area, other: Area) =>
  Math.min(one.right, other.right) > Math.max(one.left, other.left) && Math.min(one.bottom, other.bottom) > Math.max(one.top, other.top);
const size = { width: 200, height: 90 };
const site = { neighbours: [], others: [], texts: [], buttons: box(0, 420, 340, 24), seen: box(0, -200, 340, 800) };
const placed = (given: Partial<Parameters<typeof tooltipPlace>[1]> & { mark: Area }) => {
  const { left, top } = tooltipPlace(size, { ...site, ...given });
  return box(left, top, size.width, size.height);
};

test('a tooltip covers neither its mark nor the marks before and after it, and keeps to the drawing’s width', () => {
  const rows = fc.record({ count: fc.integer({ min: 2, max: 8 }), at: fc.nat(), length: fc.integer({ min: 2, max: 300 }) });
  fc.assert(
    fc.property(rows, ({ count, at, length }) => {
      const marks = Array.from({ length: count }, (_, row) => box(0, row * 50, length, 20));
      const place = at % count;
      const near = (row: number) => Math.abs(row - place);
      const tooltip = placed({
        mark: marks[place] as Area,
        neighbours: marks.filter((_, row) => near(row) === 1),
        others: marks.filter((_, row) => near(row) > 1),
      });
      for (const mark of marks.filter((_, row) => near(row) <= 1)) assert.ok(!overlap(tooltip, mark));
      assert.ok(tooltip.left >= 0 && tooltip.right <= 340);
    }),
  );
});

test('between two free places a tooltip takes the one that covers no label', () => {
  const mark = box(100, 200, 40, 20);
  const label = box(60, 100, 120, 60);
  assert.ok(!overlap(placed({ mark, texts: [label] }), label));
});

test('a tooltip stays within what the reader sees', () => {
  const tooltip = placed({ mark: box(100, 5, 40, 20), seen: box(0, 0, 340, 400) });
  assert.ok(tooltip.top >= 0 && tooltip.bottom <= 400);
});

test('beside a pointer it is within reach', () => {
  const from = { x: 120, y: 210 };
  const tooltip = placed({ mark: box(0, 200, 300, 20), from });
  const away = Math.hypot(
    Math.max(tooltip.left - from.x, 0, from.x - tooltip.right),
    Math.max(tooltip.top - from.y, 0, from.y - tooltip.bottom),
  );
  assert.ok(away < 40, String(away));
});
