import { expect, type Page } from 'playwright/test';
import { readSearchRecords } from '../../src/search/build/page-sections.ts';
import { builtSite } from './built-site.ts';

/** What the search is held against: the sections of the pages as they were built. */
export const records = readSearchRecords(builtSite());

/** The parts of the search page, and of the box that every page has; also where it stands in a frame. */
export const partsOf = (page: Pick<Page, 'locator'>) => ({
  field: page.locator('form[data-search-form] input'),
  status: page.locator('form[data-search-form] + section [role="status"], .search-popup [role="status"]'),
  links: page.locator('[data-search-list] a'),
  popup: page.locator('.search-popup'),
  options: page.locator('.search-popup [role="option"]'),
  chosen: page.locator('.search-popup [aria-selected="true"]'),
});

/** Returns the address of a site's search page with a query. */
export function searchPage(site: string, query: string, more: Record<string, string> = {}): string {
  return `${site}search.html?${new URLSearchParams({ q: query, ...more })}`;
}

/** Waits until the search page says how many sections it found, and returns what it says. */
export async function answerOn(page: Pick<Page, 'locator'>): Promise<string> {
  const { status } = partsOf(page);
  await expect(status).toHaveText(/\d|没有|None|Nothing|读到|read/);
  return (await status.textContent()) ?? '';
}

/** Gathers the scripts that a page asks for from now on, by their address; what has run is taken out of the page. */
export function askedOn(page: Page, address: RegExp): string[] {
  const asked: string[] = [];
  page.on('request', (request) => {
    if (request.resourceType() === 'script' && address.test(request.url())) asked.push(request.url());
  });
  return asked;
}
