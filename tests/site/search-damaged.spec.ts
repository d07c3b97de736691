import { readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { openSite, places } from './built-site.ts';
import { findAll, sectionsHolding } from './exactness.ts';
import { answerOn, partsOf, records, searchPage } from './search-site.ts';

const query = '养老';
/** The script of the search page, which is loaded after the page. */
const script = /\/search-[0-9a-f]{8}\.js$/;
const all = sectionsHolding(query, records);

/** Truncates the search files whose names begin so, as a broken copy would. */
async function damage(page: Page, site: ServedSite, name: string): Promise<void> {
  await page.route(named(site, name), (route) => route.fulfill({ contentType: 'text/javascript', body: 'xunliSearch.put("' }));
}

/** Returns a matcher for the addresses of search files whose names begin so. */
function named(site: ServedSite, name: string): (url: URL) => boolean {
  return ({ href }) => href.startsWith(`${site.address}search/${name}`);
}

for (const place of places) {
  test.describe(`search with files missing, from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());

    const state = place === 'the disk' ? 'missing' : 'damaged';
    for (const part of ['index/', 'engine.js', 'start.js'])
      test(`with ${part} ${state} every text is searched, exactly, and the page says so`, async ({ page }) => {
        if (state === 'damaged') await damage(page, site, part);
        else await page.route(named(site, part), (route) => route.abort());
        await page.goto(searchPage(site.address, query));
        expect(await answerOn(page)).toMatch(/结果不受影响|no result is missing/);
        expect((await page.evaluate(findAll, [query])).map((found) => found.sort())).toEqual([all]);
      });

    test('a browser without DecompressionStream searches every text, exactly, and says so', async ({ page }) => {
      await page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
      await page.goto(searchPage(site.address, query));
      expect(await answerOn(page)).toMatch(/结果不受影响|no result is missing/);
      expect((await page.evaluate(findAll, [query, '710', 'DNA'])).map((found) => found.sort())).toEqual([
        all,
        sectionsHolding('710', records),
        sectionsHolding('DNA', records),
      ]);
    });

    test('with some texts damaged the others are searched, and the page says that hits may be missing', async ({ page }) => {
      let damaged = '';
      await page.route(named(site, 'fragment/'), (route) => {
        damaged ||= route.request().url();
        return damaged === route.request().url() ? route.fulfill({ contentType: 'text/javascript', body: '(' }) : route.fallback();
      });
      await page.goto(searchPage(site.address, '年'));
      expect(await answerOn(page)).toMatch(/可能不全|may be missing/);
      const [found] = await page.evaluate(findAll, ['年']);
      const whole = sectionsHolding('年', records);
      expect(whole).toEqual(expect.arrayContaining(found ?? []));
      expect(found?.length).toBeGreaterThan(0);
      expect(found?.length).toBeLessThan(whole.length);
    });

    test('a text of which one digit was changed is not shown as what was said', async ({ page }) => {
      let changed = 0;
      await page.route(named(site, 'fragment/'), async (route) => {
        const body = readFileSync(join('dist/search/fragment', basename(route.request().url())), 'utf8');
        const other = body.replaceAll('1.7\\u4e07', '2.7\\u4e07');
        if (other !== body) changed++;
        await route.fulfill({ contentType: 'text/javascript', body: other });
      });
      await page.goto(searchPage(site.address, '养老机构床位'));
      expect(await answerOn(page)).toMatch(/可能不全|may be missing/);
      expect(changed).toBeGreaterThan(0);
      await expect(page.locator('[data-search-list]')).not.toContainText('2.7万');
    });

    test('without pinyin the letters themselves are still searched', async ({ page }) => {
      await damage(page, site, 'pinyin.json.js');
      await page.goto(searchPage(site.address, 'DNA'));
      expect(await answerOn(page)).toContain(String(sectionsHolding('DNA', records).length));
    });

    test('where the script of the page itself failed to load, Enter requests it again and is answered', async ({ page }) => {
      const failed = page.waitForEvent('requestfailed', (request) => script.test(request.url()));
      await page.route(script, (route) => route.abort());
      await page.goto(`${site.address}search.html`);
      await failed;
      await page.unrouteAll();
      await partsOf(page).field.fill(query);
      await partsOf(page).field.press('Enter');
      // What was said of the script that had not come stands there until the answer does.
      await expect(partsOf(page).status).toContainText(String(all.length));
    });

    test('with nothing at all the page says so, shows the whole report, and retries with the next query', async ({ page }) => {
      await page.route(named(site, ''), (route) => route.abort());
      await page.goto(searchPage(site.address, query));
      expect(await answerOn(page)).toMatch(/没有读到|could not be read/);
      await expect(page.locator('[data-search-help] a[href="report.html"]')).toBeVisible();
      await page.unrouteAll();
      await partsOf(page).field.press('Enter');
      await expect(partsOf(page).status).toContainText(String(all.length));
    });
  });
}
