import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { listenTo, openSite, places } from './built-site.ts';
import { sectionsHolding } from './exactness.ts';
import { answerOn, askedOn, partsOf, records, searchPage } from './search-site.ts';

const heading = records.find(({ kind }) => kind === 'measure')?.section.slice(0, 2) ?? '';
const figure = records.find(({ kind }) => kind === 'figure');
/** The script of the search page, which comes after the page. */
const script = /\/search-[0-9a-f]{8}\.js$/;
const holding = (query: string) => {
  const urls = new Set(sectionsHolding(query, records));
  return records.filter(({ url }) => urls.has(url));
};

for (const place of places) {
  test.describe(`the search page from ${place}`, () => {
    let site: ServedSite;
    let complaints: string[];
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.beforeEach(async ({ page }) => {
      complaints = await listenTo(page, site.address);
    });
    test.afterEach(() => expect(complaints).toEqual([]));
    test.afterAll(() => site.close());

    test('an address with a query shows its hits, marked, and says how many', async ({ page }) => {
      await page.goto(searchPage(site.address, heading));
      expect(await answerOn(page)).toContain(String(holding(heading).length));
      const marks = await page.locator('[data-search-list] li:first-child mark').allTextContents();
      expect(marks).toContain(heading);
    });

    test('nothing of the search is loaded before the reader turns to the field', async ({ page }) => {
      const scripts = askedOn(page, /\/search\//);
      await page.goto(`${site.address}search.html`);
      expect(scripts).toEqual([]);
      await partsOf(page).field.focus();
      await expect.poll(() => scripts.length).toBe(2);
    });

    test('what was typed before the script came is answered, with Enter and without, and nothing is left', async ({ page }) => {
      for (const key of ['Enter', '']) {
        const { promise: released, resolve: release } = Promise.withResolvers<void>();
        await page.route(script, async (route) => {
          await released;
          await route.continue();
        });
        await page.goto(`${site.address}search.html`);
        const { field } = partsOf(page);
        await field.fill(heading);
        if (key) await field.press(key);
        await expect(page).toHaveURL(`${site.address}search.html`);
        release();
        expect(await answerOn(page)).toContain(String(holding(heading).length));
        await expect(page).toHaveURL(searchPage(site.address, heading));
        await field.fill('');
        await expect(page.locator('[data-search-recent]')).toBeVisible({ visible: key !== '' });
        await page.unrouteAll();
      }
    });

    test("a figure's name leads its hits, with its value once before the words of its sentence", async ({ page }) => {
      await page.goto(searchPage(site.address, figure?.section ?? ''));
      await answerOn(page);
      const first = page.locator('[data-search-list] li:has(.search-value)').first();
      await expect(first.locator('a')).toHaveText(figure?.section ?? '');
      await expect(first.locator('.search-value')).toHaveText(figure?.value ?? '');
      expect((await first.locator('.search-excerpt').textContent())?.indexOf(figure?.value ?? '')).toBeGreaterThan(0);
    });

    test('kind and area narrow the hits down, with counts that hold, and the address keeps them', async ({ page }) => {
      const hits = holding('年');
      const figures = hits.filter(({ kind }) => kind === 'figure');
      const area = figures[0]?.area ?? '';
      const both = figures.filter((record) => record.area === area);
      await page.goto(searchPage(site.address, '年'));
      await answerOn(page);
      await expect(page.locator('label', { has: page.locator('#search-kind-figure') })).toContainText(String(figures.length));
      await page.locator('#search-kind-figure').check();
      await expect(page.locator('#search-kind-figure')).toBeFocused();
      await expect(page.locator('label', { has: page.locator(`[id="search-area-${area}"]`) })).toContainText(String(both.length));
      await page.locator(`[id="search-area-${area}"]`).check();
      expect(await answerOn(page)).toContain(String(both.length));
      await page.reload();
      expect(await answerOn(page)).toContain(String(both.length));
      expect(both.length).toBeLessThan(figures.length);
      expect(figures.length).toBeLessThan(hits.length);
    });

    test('what was searched is offered again while the page is open, and stored nowhere', async ({ page }) => {
      await page.goto(`${site.address}search.html`);
      const { field } = partsOf(page);
      await field.fill(heading);
      await field.press('Enter');
      await expect(page).toHaveURL(/q=/);
      await field.fill('');
      await page.locator('[data-search-recent] button', { hasText: heading }).click();
      expect(await answerOn(page)).toContain(String(holding(heading).length));
      expect(await page.evaluate(() => [localStorage.length, sessionStorage.length, document.cookie])).toEqual([0, 0, '']);
      await page.goto(`${site.address}search.html`);
      await expect(page.locator('[data-search-recent]')).toBeHidden();
    });
  });
}
