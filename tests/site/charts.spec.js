import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import { builtSite, listenTo, openSite, places } from './built-site.js';
import { chartOn, liveCharts, liveChartsByPage, pointAt, walkMarks } from './chart-pages.js';
const [first] = liveCharts;
if (!first)
    throw new Error('the site has no chart');
for (const place of places) {
    test.describe(`charts from ${place}`, () => {
        let site;
        test.beforeAll(async () => {
            site = await openSite(place);
        });
        test.afterAll(() => site.close());
        test('the bundle of the live charts is fetched when a reader points at a chart, once, and never before', async ({ page }) => {
            const complaints = await listenTo(page, site.address);
            const bundles = [];
            page.on('request', (request) => {
                if (request.url().includes('chart-live'))
                    bundles.push(request.url());
            });
            await page.goto(site.address + first.page);
            for (const chart of liveCharts.filter(({ page: name }) => name === first.page)) {
                await chartOn(page, chart.id).figure.scrollIntoViewIfNeeded();
                expect(bundles).toEqual([]);
            }
            for (const chart of liveCharts.filter(({ page: name }) => name === first.page)) {
                const { drawing, canvas } = chartOn(page, chart.id);
                await pointAt(drawing, canvas);
            }
            expect(bundles.length).toBe(1);
            expect(complaints).toEqual([]);
        });
        for (const { page: file, ids } of liveChartsByPage) {
            test(`${file}: the keyboard reaches every mark of each chart, and each is announced`, async ({ page }) => {
                for (const id of ids) {
                    await page.goto(site.address + file);
                    await test.step(id, () => walkMarks(page, id, { quoted: '引自讲话', derived: '推算' }));
                }
            });
        }
        test('Escape gives the picture back and leaves the focus where it was; Enter wakes it again', async ({ page }) => {
            await page.goto(site.address + first.page);
            const { figure, drawing, canvas, announcer } = chartOn(page, first.id);
            await figure.getByRole('button', { name: '互动查看' }).click();
            await expect(announcer).not.toBeEmpty();
            await expect(drawing).toBeFocused();
            await page.keyboard.press('Tab');
            await page.keyboard.press('Escape');
            await expect(canvas).not.toBeAttached();
            await expect(figure.locator('.chart-wide')).toBeVisible();
            await expect(drawing).toBeFocused();
            await page.keyboard.press('Enter');
            await expect(canvas).toBeVisible();
        });
        test('the saved SVG and PNG need nothing beside them', async ({ page, context }) => {
            const complaints = await listenTo(page, site.address);
            await page.goto(site.address + first.page);
            const { figure } = chartOn(page, first.id);
            const title = await figure.locator('.chart-title').textContent();
            const save = async (name) => {
                const [download] = await Promise.all([page.waitForEvent('download'), figure.getByRole('button', { name }).click()]);
                return { name: download.suggestedFilename(), contents: readFileSync(await download.path()) };
            };
            const [svg, png] = [await save('SVG'), await save('PNG')];
            expect([svg.name, png.name]).toEqual([`${first.id}.svg`, `${first.id}.png`]);
            const text = svg.contents.toString('utf8');
            expect(text).not.toMatch(/var\(|class="chart-(wide|narrow)"|aria-labelledby|<script|style=/);
            const reader = await context.newPage();
            const read = await reader.evaluate(async ({ markup, address }) => {
                const root = new DOMParser().parseFromString(markup, 'image/svg+xml').documentElement;
                const image = new Image();
                image.src = address;
                await image.decode();
                return {
                    name: root.nodeName,
                    texts: [...root.querySelectorAll('text')].map((drawn) => drawn.textContent).join(''),
                    size: [Number(root.getAttribute('width')), image.naturalWidth],
                };
            }, { markup: text, address: `data:image/png;base64,${png.contents.toString('base64')}` });
            expect(read.name).toBe('svg');
            expect(read.texts).toContain(title);
            expect(read.texts).toContain('来源：');
            expect(read.size[1]).toBe((read.size[0] ?? 0) * 2);
            expect(complaints.filter((complaint) => !complaint.startsWith('outside: blob:'))).toEqual([]);
        });
    });
}
test.describe('charts', () => {
    let site;
    test.beforeAll(async () => {
        site = await openSite('a sub-path of a strict host');
    });
    test.afterAll(() => site.close());
    test('the note of a mark stays while a pointer goes into it, and goes when the pointer leaves or Escape is pressed', async ({ page }) => {
        await page.goto(site.address + first.page);
        const { drawing, canvas, note } = chartOn(page, first.id);
        await pointAt(drawing, canvas);
        await expect(note).toBeVisible();
        const said = await note.textContent();
        await note.getByRole('link').hover();
        await expect(note).toHaveText(said ?? '');
        await page.locator('h1').hover();
        await expect(note).toBeHidden();
        await drawing.hover();
        await expect(note).toBeVisible();
        await page.keyboard.press('Escape');
        await expect(note).not.toBeAttached();
    });
    test('a tap shows the mark under the finger', async ({ browser }) => {
        const page = await browser.newPage({ hasTouch: true, viewport: { width: 360, height: 740 } });
        await page.goto(site.address + first.page);
        const { drawing, canvas, announcer, rows } = chartOn(page, first.id);
        await drawing.tap({ position: { x: 40, y: 10 } });
        await expect(canvas).toBeVisible();
        const box = await drawing.boundingBox();
        await drawing.tap({ position: { x: 40, y: (box?.height ?? 0) - 10 } });
        await expect(announcer).not.toBeEmpty();
        expect(await rows.count()).toBeGreaterThan(1);
        await page.close();
    });
    test('where the bundle is missing the reader is told, and the picture stays', async ({ page }) => {
        await page.route('**/chart-live*', (route) => route.abort());
        await page.goto(site.address + first.page);
        const { figure } = chartOn(page, first.id);
        await figure.getByRole('button', { name: '互动查看' }).click();
        await expect(figure.getByRole('status')).toContainText('没有读到');
        await expect(figure.locator('.chart-wide')).toBeVisible();
    });
    test('what scripts cost before and after interaction keeps within its budget', () => {
        const html = readFileSync(join(builtSite(), first.page), 'utf8');
        const bytesOf = (pattern) => gzipSync(readFileSync(join(builtSite(), pattern.exec(html)?.[0] ?? '')), { level: 9 }).length;
        expect(bytesOf(/assets\/chart-[0-9a-f]{8}\.js/)).toBeLessThan(1536);
        expect(bytesOf(/assets\/chart-live-[0-9a-f]{8}\.js/)).toBeLessThan(53_000);
    });
});
