import { expect, test } from 'playwright/test';
import { listenTo, openSite, pageNames, places } from './built-site.js';
const phone = { width: 360, height: 640 };
for (const place of places) {
    test.describe(`from ${place}`, () => {
        let site;
        test.beforeAll(async () => {
            site = await openSite(place);
        });
        test.afterAll(() => site.close());
        for (const name of pageNames) {
            test(`${name} opens without a complaint, asks nobody else and fits a phone`, async ({ page }) => {
                await page.setViewportSize(phone);
                const complaints = await listenTo(page, site.address);
                await page.goto(site.address + name);
                await expect(page.locator('h1')).toHaveCount(1);
                expect(await page.title()).not.toBe('');
                expect(complaints).toEqual([]);
                expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
            });
        }
    });
}
