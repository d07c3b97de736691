import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { markAfterKey, nearestBox } from '../../../src/browser/chart/marks.ts';
import { chartDrawing, type DrawingWidth, drawingWidths } from '../../../src/charts/configuration.ts';
import { cssPalette } from '../../../src/charts/palette.ts';
import { drawSvg } from '../../../src/charts/svg/draw.ts';
import { type ChartRequest, markLabel } from '../../../src/report/charts/request.ts';
import { examples, figure } from './requests.ts';

/** The marks of a drawing: figure, outline and, of sectors, the middle. */
function marksIn(asked: ChartRequest, width: DrawingWidth = 'wide') {
  const svg = drawSvg(chartDrawing(asked, cssPalette, width), { id: 'c', class: 'c', labelledBy: 't', describedBy: 'd' });
  return [...svg.matchAll(/<path data-mark="([^"]+)"(?: data-middle="([^"]+)")? d="([^"]+)"/g)].map(([, id = '', middle, d = '']) => ({
    id,
    middle,
    d,
  }));
}

test('every figure of a chart but its wholes has one outline, whatever the type and width', () => {
  for (const asked of Object.values(examples)) {
    const said = asked.figures.flat().map(({ id }) => id);
    for (const width of Object.keys(drawingWidths) as DrawingWidth[]) {
      assert.deepEqual(
        marksIn(asked, width)
          .map(({ id }) => id)
          .sort(),
        [...said].sort(),
        `${asked.type} ${width}`,
      );
    }
  }
});

test('a sector says where its middle is, inside its ring; marks whose box says it do not', () => {
  for (const asked of Object.values(examples)) {
    for (const { middle } of marksIn(asked)) assert.equal(middle !== undefined, asked.type === 'doughnut', asked.type);
  }
  const [first] = marksIn(examples.doughnut);
  const [x = 0] = first?.middle?.split(',').map(Number) ?? [];
  // Sectors go clockwise from the top, and the first is 254 of 730: its middle lies right of the ring's.
  assert.ok(x > drawingWidths.wide / 2);
});

test('each segment of a stacked share stands for the part that is as wide as it', () => {
  for (const { id, d } of marksIn(examples['stacked-share'])) {
    const part = examples['stacked-share'].figures.flat().find((figure) => figure.id === id);
    const width = Number(/^M[\d.]+,[\d.]+h([\d.]+)/.exec(d)?.[1]);
    assert.ok(Math.abs(width - (Number(part?.numbers[0]) / 730) * drawingWidths.wide) < 0.1, `${id}: ${width}`);
  }
});

const box = (left: number, top: number, right: number, bottom: number) => ({ left, top, right, bottom });

test('the nearest mark is that under the point, or else that whose edge is nearest', () => {
  const boxes = [box(0, 0, 10, 100), box(20, 50, 30, 100), box(40, 90, 50, 100)];
  assert.equal(nearestBox(boxes, 25, 60), 1);
  assert.equal(nearestBox(boxes, 13, 10), 0);
  // 35 to the side is nearer than 15 to the side and 50 down, or 90 down.
  assert.equal(nearestBox(boxes, 45, 0), 0);
  assert.equal(nearestBox(boxes, 45, 80), 2);
});

test('no mark is nearest where there is none', () => {
  assert.equal(nearestBox([], 1, 1), -1);
});

test('keys walk from the first mark to the last and no further', () => {
  assert.equal(markAfterKey('ArrowRight', -1, 3), 0);
  assert.equal(markAfterKey('ArrowDown', 2, 3), 2);
  assert.equal(markAfterKey('ArrowLeft', 0, 3), 0);
  assert.equal(markAfterKey('Home', 2, 3), 0);
  assert.equal(markAfterKey('End', 0, 3), 2);
  assert.equal(markAfterKey('a', 0, 3), undefined);
});

test('any keys from any mark lead to a mark', () => {
  const keys = fc.array(fc.constantFrom('ArrowRight', 'ArrowLeft', 'ArrowUp', 'ArrowDown', 'Home', 'End'), { minLength: 1 });
  fc.assert(
    fc.property(keys, fc.integer({ min: 1, max: 16 }), (pressed, count) => {
      const end = pressed.reduce((place, key) => markAfterKey(key, place, count) ?? -1, -1);
      assert.ok(end >= 0 && end < count);
    }),
  );
});

test('a point of a line without labels is called by its own figure, a bar by its place', () => {
  const lists = ['城镇', '农村'].map((name) => [2015, 2020].map((year) => figure(`${name}${year}`, 1, '元', { asOf: String(year) })));
  assert.equal(markLabel({ ...examples.line, figures: lists }, 0, 1), '城镇2020');
  assert.equal(markLabel({ ...examples.line, figures: lists, labels: ['前', '后'] }, 0, 1), '后');
  assert.equal(markLabel({ ...examples['grouped-bar'], figures: lists }, 0, 1), '农村2020');
});
