import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { builtSite, openSite, places } from './built-site.js';
const read = (name) => readFileSync(join(builtSite(), name), 'utf8');
const { figures } = JSON.parse(read('data/figures.json'));
const values = new Map(figures.map(({ id, value }) => [id, value]));
const shownRows = (page) => page.locator('tr.figure:not([hidden])');
for (const place of places) {
    test.describe(`the figures register from ${place}`, () => {
        let site;
        test.beforeAll(async () => {
            site = await openSite(place);
        });
        test.afterAll(() => site.close());
        test.beforeEach(({ page }) => page.goto(`${site.address}figures.html`));
        test('finds figures by words of their label or quote, and says how many', async ({ page }) => {
            await page.locator('form[data-register-filter] input').fill('低保');
            const texts = await shownRows(page).allTextContents();
            expect(texts.length).toBeGreaterThan(0);
            expect(texts.every((text) => text.includes('低保'))).toBe(true);
            await expect(page.locator('output')).toContainText(String(texts.length));
        });
        test('shows one area, or derived figures only, and everything again when cleared', async ({ page }) => {
            const all = await shownRows(page).count();
            await page.locator('select[name=area]').selectOption('2');
            expect(await shownRows(page).evaluateAll((rows) => rows.every((row) => row.closest('tbody')?.dataset.area === '2'))).toBe(true);
            await page.locator('select[name=area]').selectOption('');
            await page.locator('select[name=basis]').selectOption('derived');
            expect(await shownRows(page).evaluateAll((rows) => rows.every((row) => row.dataset.basis === 'derived'))).toBe(true);
            await page.locator('button[type=reset]').click();
            await expect(shownRows(page)).toHaveCount(all);
        });
        for (const layout of ['', 'elder']) {
            test(`shows nothing that a filter leaves out, wide or narrow${layout && ', in the elders’ layout'}`, async ({ page }) => {
                await page.evaluate((name) => document.documentElement.setAttribute('data-layout', name), layout);
                await page.locator('form[data-register-filter] input').fill('低保');
                const left = page.locator('.register [hidden]');
                await expect(left).not.toHaveCount(0);
                for (const width of [1280, 390]) {
                    await page.setViewportSize({ width, height: 800 });
                    await expect(left.filter({ visible: true })).toHaveCount(0);
                }
            });
        }
        test('says so when nothing matches', async ({ page }) => {
            await page.locator('form[data-register-filter] input').fill('没有这样的数据');
            await expect(shownRows(page)).toHaveCount(0);
            await expect(page.locator('output')).not.toBeEmpty();
        });
        test('sorts by value within each area, up and down, by keyboard', async ({ page }) => {
            const heading = page.locator('th[data-sort=value]');
            const shown = () => page
                .locator('tbody')
                .first()
                .locator('tr.figure')
                .evaluateAll((rows) => rows.map((row) => row.id.slice('f-'.length)))
                .then((ids) => ids.map((id) => values.get(id) ?? Number.NaN));
            await heading.getByRole('button').press('Enter');
            await expect(heading).toHaveAttribute('aria-sort', 'ascending');
            const up = await shown();
            expect(up).toEqual([...up].sort((a, b) => a - b));
            await heading.getByRole('button').press('Enter');
            expect(await shown()).toEqual([...up].reverse());
        });
        test('a permalink leads to its row', async ({ page }) => {
            const row = page.locator('tr.figure').nth(5);
            await row.locator('.entry').click();
            await expect(page.locator(':target')).toHaveAttribute('id', (await row.getAttribute('id')) ?? '');
        });
    });
}
