import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect } from 'playwright/test';
import { builtSite, pageNames } from './built-site.js';
const html = (name) => readFileSync(join(builtSite(), name), 'utf8');
const charts = (name) => [...html(name).matchAll(/<figure class="chart" id="([^"]+)"/g)].map(([, id = '']) => id);
/** Every chart of the site, once, on the first page that has the script of the charts; the whole report repeats them. */
export const liveCharts = pageNames
    .filter((name) => /<script[^>]* src="assets\/chart-/.test(html(name)))
    .flatMap((page) => charts(page).map((id) => ({ page, id })))
    .filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place);
/** The charts of every page that has any, also where they are pictures only. */
export const chartsByPage = pageNames.map((page) => ({ page, ids: charts(page) })).filter(({ ids }) => ids.length > 0);
/** `liveCharts` by their pages. */
export const liveChartsByPage = chartsByPage
    .map(({ page }) => ({ page, ids: liveCharts.filter((chart) => chart.page === page).map(({ id }) => id) }))
    .filter(({ ids }) => ids.length > 0);
/** The data file of a chart. */
export function chartCsv(id) {
    return readFileSync(join(builtSite(), 'data', `${id}.csv`), 'utf8');
}
/** The parts of a chart that tests take hold of. */
export function chartOn(page, id) {
    const figure = page.locator(`[id="${id}"]`);
    return {
        figure,
        drawing: figure.locator('.chart-drawing'),
        canvas: figure.locator('canvas'),
        announcer: figure.locator('.chart-announcer'),
        note: figure.locator('.chart-callout'),
        rows: figure.locator('tr[data-mark]:not([data-whole])'),
    };
}
/** Wakes a chart as a pointer does that comes in at its corner, and waits for its canvas. */
export async function pointAt(drawing, canvas) {
    await drawing.hover({ position: { x: 1, y: 1 } });
    await expect(canvas).toBeAttached();
}
/** The picture of a chart's place on the page, without what points a mark out. */
export async function pictureOf(page, drawing) {
    await drawing.scrollIntoViewIfNeeded();
    await drawing.evaluate((element) => {
        for (const part of element.querySelectorAll('.chart-callout, .chart-frame'))
            part.hidden = true;
    });
    const box = await drawing.boundingBox();
    if (!box)
        throw new Error('the chart is not on the page');
    return page.screenshot({ clip: box });
}
/** Goes by keyboard to every mark of a chart and from the last to its sentence; each mark must be announced as its row has it. */
export async function walkMarks(page, id, bases) {
    const { drawing, canvas, announcer, rows, note } = chartOn(page, id);
    const marks = await rows.evaluateAll((elements) => elements.map((row) => ({
        label: row.querySelector('th')?.textContent ?? '',
        value: row.querySelector('.number')?.textContent ?? '',
        basis: row.getAttribute('data-basis') === 'derived' ? 'derived' : 'quoted',
        href: [...row.querySelectorAll('a')].at(-1)?.href ?? '',
    })));
    expect(marks.length).toBeGreaterThan(1);
    await drawing.focus();
    await expect(canvas).toBeAttached();
    await page.keyboard.press('Home');
    for (const { label, value, basis } of marks) {
        for (const said of [label, value, bases[basis]])
            await expect(announcer).toContainText(said);
        await page.keyboard.press('ArrowRight');
    }
    await page.keyboard.press('ArrowLeft');
    await expect(announcer).toContainText(marks.at(-2)?.value ?? '');
    await page.keyboard.press('End');
    await expect(announcer).toContainText(`${marks.length}/${marks.length}`);
    await expect(note).toBeVisible();
    await page.keyboard.press('Enter');
    await page.waitForURL(marks.at(-1)?.href ?? '');
}
