import { expect, test } from 'playwright/test';
import { parseTable } from '../unit/exports/parse-csv.js';
import { openSite } from './built-site.js';
import { chartCsv, chartOn, chartsByPage, liveCharts, liveChartsByPage, pictureOf, pointAt } from './chart-pages.js';
import { differingPixels, tileSize } from './differing-pixels.js';
/**
 * A browser sets the edges of shapes and letters of an SVG and of a canvas on slightly different greys, and a letter here
 * and there a pixel aside: such pixels differ little, are few, and lie apart. A mark of another place, size, colour or hatching fills tiles.
 */
const exact = { tolerance: 96, reach: 0 };
/**
 * On a dense screen a line may stand one of its pixels aside, half a pixel of the page: Chromium stretches an SVG whose height is no
 * whole number of pixels until it is, where the column has another width than the drawing, and does not set its letters on whole pixels.
 */
const halfPixelAside = { tolerance: 96, reach: 1 };
const bounds = { share: 0.006, densest: tileSize ** 2 / 2 };
const wide = { width: 1280, height: 1400 };
const narrow = { width: 360, height: 1400 };
const looks = [
    { name: 'wide, light', viewport: wide, colorScheme: 'light', deviceScaleFactor: 1, allowance: exact },
    { name: 'wide, dark, dense', viewport: wide, colorScheme: 'dark', deviceScaleFactor: 2, allowance: halfPixelAside },
    { name: 'narrow, light', viewport: narrow, colorScheme: 'light', deviceScaleFactor: 1, allowance: exact },
    { name: 'narrow, light, dense', viewport: narrow, colorScheme: 'light', deviceScaleFactor: 2, allowance: halfPixelAside },
];
let site;
test.beforeAll(async () => {
    site = await openSite('a sub-path of a strict host');
});
test.afterAll(() => site.close());
for (const { name, allowance, ...look } of looks) {
    test.describe(name, () => {
        test.use(look);
        for (const { page: file, ids } of liveChartsByPage) {
            test(`${file}: each live chart covers its picture, ${name}`, async ({ page, context }) => {
                const pictures = {};
                for (const id of ids) {
                    // Anew for each chart: below a chart that is awake Chromium sets letters a fraction of a pixel aside.
                    await page.goto(site.address + file);
                    const { drawing, canvas } = chartOn(page, id);
                    const picture = await pictureOf(page, drawing);
                    await pointAt(drawing, canvas);
                    pictures[id] = [picture, await pictureOf(page, drawing)];
                }
                await expectAlike(context, pictures, allowance);
            });
        }
    });
}
/** Holds pairs of pictures to the bounds, each by its name. */
async function expectAlike(context, pictures, allowance) {
    const reader = await context.newPage();
    for (const [name, [one, other]] of Object.entries(pictures)) {
        const difference = await differingPixels(reader, one, other, allowance);
        expect.soft(difference.share, name).toBeLessThan(bounds.share);
        expect.soft(difference.densest, name).toBeLessThan(bounds.densest);
    }
}
for (const { page: file, ids } of liveChartsByPage) {
    test(`${file}: picture, live chart, table and CSV of each chart say the same, value for value`, async ({ page }) => {
        await page.goto(site.address + file);
        for (const id of ids)
            await test.step(id, () => expectSameValues(page, id));
    });
}
async function expectSameValues(page, id) {
    const { figure, drawing, canvas } = chartOn(page, id);
    const csv = parseTable(chartCsv(id));
    const table = await figure.locator('tr[data-mark]').evaluateAll((rows) => rows.map((row) => {
        const { mark, value, unit, asOf, basis } = row.dataset;
        return { id: mark, value, unit, asOf, basis, display: row.querySelector('.number')?.textContent };
    }));
    expect(table).toEqual(csv.map((row) => ({ id: row.id, value: row.value, unit: row.unit, asOf: row.asOf, basis: row.basis, display: row.display })));
    for (const picture of await drawing.locator('svg').all()) {
        const texts = await picture
            .locator('text[data-figure]')
            .evaluateAll((found) => found.map((text) => [text.getAttribute('data-figure'), text.textContent]));
        expect(texts.sort()).toEqual(csv.map((row) => [row.id, row.display]).sort());
    }
    await pointAt(drawing, canvas);
    const live = await figure.evaluate((element) => {
        const drawn = globalThis.xunliCharts?.drawn(element);
        return drawn?.drawing.figures.flatMap((list, dataset) => list.map((item, place) => {
            const datum = drawn.chart.data.datasets[dataset]?.data[place];
            const drawnNumbers = typeof datum === 'number' ? [datum] : Object.values(datum);
            return { id: item.id, value: String(item.value), drawnNumbers };
        }));
    });
    const parts = csv.filter(({ series }) => series !== '整体');
    expect(live?.map(({ id: mark, value }) => [mark, value]).sort()).toEqual(parts.map((row) => [row.id, row.value]).sort());
    for (const { value, drawnNumbers } of live ?? [])
        expect(drawnNumbers).toContain(Number(value));
}
const changes = {
    colours: (page) => page.emulateMedia({ colorScheme: 'dark' }),
    width: (page) => page.setViewportSize(narrow),
};
for (const [what, change] of Object.entries(changes)) {
    test(`a live chart follows a change of ${what}`, async ({ page, context }) => {
        const [chart] = liveCharts;
        const { drawing, canvas } = chartOn(page, chart?.id ?? '');
        await page.setViewportSize(wide);
        await page.goto(site.address + chart?.page);
        await pointAt(drawing, canvas);
        await page.mouse.move(0, 0);
        await change(page);
        await expect.poll(() => drawing.evaluate(widthsApart)).toBeLessThan(1);
        const live = await pictureOf(page, drawing);
        await drawing.focus();
        await page.keyboard.press('Escape');
        await expect(canvas).not.toBeAttached();
        await drawing.blur();
        await expectAlike(context, { [chart?.id ?? '']: [live, await pictureOf(page, drawing)] }, exact);
    });
}
/** How much the canvas and the picture under it differ in width. */
function widthsApart(holder) {
    const widths = [...holder.querySelectorAll('svg, canvas')].map((part) => part.getBoundingClientRect().width).filter((width) => width > 0);
    return Math.max(...widths) - Math.min(...widths);
}
test('on paper and in forced colours the picture stays, though the chart is awake', async ({ page }) => {
    const [chart] = liveCharts;
    await page.goto(site.address + chart?.page);
    const { figure, drawing, canvas } = chartOn(page, chart?.id ?? '');
    await pointAt(drawing, canvas);
    await expect(canvas).toBeVisible();
    for (const look of [{ media: 'print' }, { media: 'screen', forcedColors: 'active' }]) {
        await page.emulateMedia(look);
        await expect(canvas).toBeHidden();
        await expect(figure.locator('.chart-wide')).toBeVisible();
    }
});
test.describe('without JavaScript', () => {
    test.use({ javaScriptEnabled: false });
    for (const { page: file, ids } of chartsByPage) {
        test(`${file}: each chart is complete`, async ({ page }) => {
            await page.goto(site.address + file);
            for (const id of ids) {
                const { figure } = chartOn(page, id);
                await expect(figure.locator('svg:visible'), id).toHaveCount(1);
                await expect(figure.locator('button, [tabindex]:not(.scroll)'), id).toHaveCount(0);
                await figure.locator('summary').click();
                await expect(figure.locator('.chart-description'), id).toBeVisible();
                await expect(figure.locator('tr[data-mark]'), id).toHaveCount(parseTable(chartCsv(id)).length);
                await expect(figure.locator(`a[download][href="data/${id}.csv"]`), id).toBeVisible();
            }
        });
    }
});
