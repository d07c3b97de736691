import { expect } from 'playwright/test';
import { readSearchRecords } from '../../src/search/build/records.js';
import { builtSite } from './built-site.js';
/** What the search is held against: the sections of the pages as they were built. */
export const records = readSearchRecords(builtSite());
/** The parts of the search page, and of the box that every page has. */
export const partsOf = (page) => ({
    field: page.locator('form[data-search-form] input'),
    status: page.locator('form[data-search-form] + section [role="status"], .search-popup [role="status"]'),
    links: page.locator('[data-search-list] a'),
    popup: page.locator('.search-popup'),
    options: page.locator('.search-popup [role="option"]'),
    chosen: page.locator('.search-popup [aria-selected="true"]'),
});
/** The address of the search page with a query, in a site. */
export function searchPage(site, query, more = {}) {
    return `${site}search.html?${new URLSearchParams({ q: query, ...more })}`;
}
/** Waits until the search page says how many sections it found, and gives its words. */
export async function answerOn(page) {
    const { status } = partsOf(page);
    await expect(status).toHaveText(/\d|没有|None|Nothing|读到|read/);
    return (await status.textContent()) ?? '';
}
