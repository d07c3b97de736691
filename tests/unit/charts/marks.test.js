import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { chartDrawing, drawingWidths } from '../../../src/charts/configuration.js';
import { markPlaces, nearestMark } from '../../../src/charts/mark-places.js';
import { markAfterKey } from '../../../src/charts/mark-walk.js';
import { cssPalette } from '../../../src/charts/palette.js';
import { Chart } from '../../../src/charts/parts.js';
import { SvgContext } from '../../../src/charts/svg/context.js';
import { markLabel } from '../../../src/report/charts/request.js';
import { examples, figure } from './requests.js';
function placesOf(asked) {
    const drawing = chartDrawing(asked, cssPalette, 'wide');
    const context = new SvgContext(drawing.width, drawing.height, 'c');
    const { options } = drawing.configuration;
    const chart = new Chart(context.canvas, {
        ...drawing.configuration,
        options: { ...options, devicePixelRatio: 1 },
    });
    const places = markPlaces(chart, drawing);
    chart.destroy();
    return { places, drawing };
}
test('every figure of a chart but its wholes has a place inside the drawing', () => {
    for (const asked of Object.values(examples)) {
        const { places, drawing } = placesOf(asked);
        const ids = places.map(({ figure: { id } }) => id);
        assert.deepEqual(ids.sort(), asked.figures
            .flat()
            .map(({ id }) => id)
            .sort(), asked.type);
        for (const { box } of places) {
            assert.ok(box.left < box.right && box.top < box.bottom, asked.type);
            assert.ok(box.left >= -8 && box.right <= drawing.width + 8 && box.top >= 0 && box.bottom <= drawing.height, asked.type);
        }
    }
});
test('the middle of a mark is nearest to that mark, whatever the type', () => {
    for (const asked of Object.values(examples)) {
        const { places } = placesOf(asked);
        for (const mark of places) {
            const { left, right, top, bottom } = mark.box;
            assert.equal(nearestMark(places, (left + right) / 2, (top + bottom) / 2), mark, asked.type);
        }
    }
});
test('each segment of a stacked share stands for the part that is as wide as it', () => {
    const { places } = placesOf(examples['stacked-share']);
    const widths = places.map(({ figure: { value }, box }) => (box.right - box.left) / value);
    for (const width of widths)
        assert.ok(Math.abs(width - drawingWidths.wide / 730) < 0.001);
});
test('no mark is nearest where there is none', () => {
    assert.equal(nearestMark([], 1, 1), undefined);
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
    fc.assert(fc.property(keys, fc.integer({ min: 1, max: 16 }), (pressed, count) => {
        const end = pressed.reduce((place, key) => markAfterKey(key, place, count) ?? -1, -1);
        assert.ok(end >= 0 && end < count);
    }));
});
test('a point of a line without labels is called by its own figure, a bar by its place', () => {
    const lists = ['城镇', '农村'].map((name) => [2015, 2020].map((year) => figure(`${name}${year}`, 1, '元', { asOf: String(year) })));
    assert.equal(markLabel({ ...examples.line, figures: lists }, 0, 1), '城镇2020');
    assert.equal(markLabel({ ...examples.line, figures: lists, labels: ['前', '后'] }, 0, 1), '后');
    assert.equal(markLabel({ ...examples['grouped-bar'], figures: lists }, 0, 1), '农村2020');
});
