import { expect, type Page } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { test } from '../setup/firefox-test.ts';
import { listenTo, openSite, places } from './built-site.ts';
import { sectionsHolding } from './exactness.ts';
import { answerOn, askedOn, partsOf, records, searchPage } from './search-site.ts';

/** The texts that the page highlights, and whether the first of them is in view. */
async function marksOf(page: Page): Promise<{ texts: string[]; seen: boolean }> {
  await expect.poll(() => page.evaluate(() => CSS.highlights.has('search-hit'))).toBe(true);
  return page.evaluate(() => {
    const ranges = [...(CSS.highlights.get('search-hit') ?? [])] as Range[];
    const { top = -1, bottom = -1 } = ranges[0]?.getBoundingClientRect() ?? {};
    return { texts: ranges.map(String), seen: top >= 0 && bottom <= innerHeight };
  });
}

for (const place of places) {
  test.describe(`where a result leads, from ${place}`, () => {
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

    for (const kind of ['measure', 'figure', 'transcript'] as const)
      test(`the words are marked and in view in a result of kind ${kind}, and the elements stay as they are`, async ({ page }) => {
        const query = '养老';
        const record = records.find(
          (found) => found.kind === kind && sectionsHolding(query, [found]).length > 0 && found.text + found.section !== '',
        );
        const [name = '', id = ''] = record?.url.split('#') ?? [];
        await page.goto(`${site.address}${name}#${id}`);
        const before = await page.locator('main').innerHTML();
        await page.goto(searchPage(site.address, query, { kind }));
        await answerOn(page);
        await page.locator(`[data-search-list] a[href$="#${id}"]`).click();
        await page.waitForURL((url) => decodeURIComponent(url.hash) === `#${id}`);
        const { texts, seen } = await marksOf(page);
        expect(new Set(texts)).toEqual(new Set([query]));
        expect(seen).toBe(true);
        expect(await page.locator('main').innerHTML()).toBe(before);
      });

    test('a hit by pinyin is marked by the Chinese word', async ({ page }) => {
      await page.goto(searchPage(site.address, 'yanglao', { kind: 'measure' }));
      await answerOn(page);
      await partsOf(page).links.first().click();
      expect(new Set((await marksOf(page)).texts)).toEqual(new Set(['养老']));
    });

    test('Firefox opens the list, follows what is chosen, and marks the words there', async ({ openInFirefox }) => {
      const { page, complaints: told } = await openInFirefox(`${site.address}index.html`);
      await page.keyboard.press('/');
      await page.keyboard.type('养老');
      await page.waitForSelector('.search-popup [role="option"]');
      await page.keyboard.press('ArrowDown');
      await Promise.all([page.waitForNavigation(), page.keyboard.press('Enter')]);
      await page.waitForFunction(() => CSS.highlights.has('search-hit'));
      const texts = await page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map(String));
      expect(new Set(texts)).toEqual(new Set(['养老']));
      expect(told).toEqual([]);
    });

    test('a page opened without a query loads nothing for it', async ({ page }) => {
      const scripts = askedOn(page, /search-arrival/);
      await page.goto(site.address + (records[0]?.url ?? ''));
      await page.waitForLoadState('networkidle');
      expect(scripts).toEqual([]);
      expect(await page.evaluate(() => CSS.highlights.size)).toBe(0);
    });
  });
}
