import { expect } from 'playwright/test';
import { test } from '../setup/firefox-test.js';
import { listenTo, openSite, places } from './built-site.js';
import { findAll, sampledQueries, sectionsHolding } from './exactness.js';
import { answerOn, records, searchPage } from './search-site.js';
const groups = sampledQueries(records);
const queries = [...new Set(Object.values(groups).flat())].map((query) => query.trim()).filter((query) => query !== '');
/** The queries whose answer is not that of plain substring search. */
const wrongAmong = (answers) => queries.filter((query, index) => String(answers[index]) !== String(sectionsHolding(query, records)));
test('the sample is large and of every kind', () => {
    for (const [name, group] of Object.entries(groups))
        expect(group.length, name).toBeGreaterThan(20);
    expect(queries.length).toBeGreaterThan(500);
});
for (const place of places) {
    test.describe(`search from ${place}`, () => {
        let site;
        test.beforeAll(async () => {
            site = await openSite(place);
        });
        test.afterAll(() => site.close());
        test('each query finds exactly the sections that hold its words, in Chromium', async ({ page }) => {
            const complaints = await listenTo(page, site.address);
            await page.goto(searchPage(site.address, '0'));
            await answerOn(page);
            expect(wrongAmong(await page.evaluate(findAll, queries))).toEqual([]);
            expect(complaints).toEqual([]);
        });
        test('each query finds exactly the sections that hold its words, in Firefox', async ({ openInFirefox }) => {
            const { page, complaints } = await openInFirefox(searchPage(site.address, '0'));
            await page.waitForFunction(() => /\d/.test(document.querySelector('[data-search-status]')?.textContent ?? ''));
            expect(wrongAmong(await page.evaluate(findAll, queries))).toEqual([]);
            expect(complaints).toEqual([]);
        });
    });
}
