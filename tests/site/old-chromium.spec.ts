import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { oldVersions } from '../setup/old-chromium.ts';
import { hover, press, test } from '../setup/old-chromium-test.ts';
import { builtSite, listenTo, openSite, pageNames, places } from './built-site.ts';
import { liveCharts } from './chart-pages.ts';
import { partsOf } from './search-site.ts';

const [phone, desk] = [
  { width: 390, height: 844 },
  { width: 1280, height: 900 },
];

for (const version of oldVersions)
  for (const place of places)
    test.describe(`Chromium ${version} from ${place}`, () => {
      let site: ServedSite;
      test.beforeAll(async () => {
        site = await openSite(place);
      });
      test.afterAll(() => site.close());

      test('every page is whole on a phone and on a desk: nothing is covered, nothing scrolls sideways', async ({ openInOld }) => {
        const page = await openInOld(version, phone);
        const complaints = await listenTo(page, site.address);
        const whole = { isSideways: false, isSkipLinkSeen: false, isNameCovered: false, isBoxCovered: false };
        for (const name of pageNames) {
          await page.setViewportSize(phone);
          await page.goto(site.address + name);
          for (const size of [phone, desk]) {
            await page.setViewportSize(size);
            expect(await laidOut(page), `${name} ${size.width}`).toEqual(whole);
          }
          expect(serious(complaints), name).toEqual([]);
        }
        await page.goto(`${site.address}index.html`);
        await page.keyboard.press('Tab');
        expect((await laidOut(page)).isSkipLinkSeen).toBe(true);
      });

      test('what is typed is found, in the box of a page and on the search page', async ({ openInOld }) => {
        const page = await openInOld(version, desk);
        const complaints = await listenTo(page, site.address);
        await page.goto(`${site.address}timeline.html`);
        await press(page, '#search-query');
        await page.keyboard.type('低保');
        await expect(partsOf(page).options).not.toHaveCount(0);
        await page.keyboard.press('Enter');
        const found = page.locator('[data-search-list] li');
        await expect(found).not.toHaveCount(0);
        const hits = await found.allTextContents();
        expect(hits.filter((hit) => !hit.includes('低保'))).toEqual([]);
        const method = await page.evaluate(async () => (await globalThis.xunliSearch?.finder?.find('低保'))?.method);
        // Before version 97 no policy lets a program compile without letting all of them run any text, so that the index stays closed.
        expect(method).toBe(version < 97 ? 'full-scan' : 'index');
        expect(/索引没有读到.*结果不受影响/.test((await partsOf(page).status.textContent()) ?? '')).toBe(method === 'full-scan');
        expect(serious(complaints)).toEqual([]);
      });

      test('a setting that is chosen holds on the next page', async ({ openInOld }) => {
        const page = await openInOld(version, phone);
        const complaints = await listenTo(page, site.address);
        await page.goto(`${site.address}index.html`);
        await press(page, '.settings-door');
        await expect(page.locator('#settings input')).not.toHaveCount(0);
        await press(page, '#settings [data-setting="size"] label:last-child');
        const chosen = await page.evaluate(() => document.documentElement.dataset.size);
        expect(chosen).toBeTruthy();
        await press(page, '.site-header nav a[href="figures.html"]');
        await expect(page.locator('h1', { hasText: '数据' })).toHaveCount(1);
        expect(await page.evaluate(() => document.documentElement.dataset.size)).toBe(chosen);
        expect((await laidOut(page)).isSideways).toBe(false);
        expect(serious(complaints)).toEqual([]);
      });

      test('a mark of a chart says what it shows, and nothing is told as unread', async ({ openInOld }) => {
        const [chart] = liveCharts;
        const page = await openInOld(version, desk);
        const complaints = await listenTo(page, site.address);
        await page.goto(site.address + chart?.page);
        await hover(page, `[id="${chart?.id}"] .chart-drawing`);
        await expect(page.locator(`[id="${chart?.id}"] .chart-tooltip:not([hidden])`)).toHaveCount(1);
        await expect(page.locator(`[id="${chart?.id}"] .chart-tools [role="status"]`)).toHaveText('');
        expect(serious(complaints)).toEqual([]);
      });

      test('the register is filtered and sorted, and compares what is ticked', async ({ openInOld }) => {
        const { figures } = JSON.parse(readFileSync(join(builtSite(), 'data/figures.json'), 'utf8')) as {
          figures: { id: string; unit: string }[];
        };
        const [first, second, third] = [...Map.groupBy(figures, ({ unit }) => unit).values()].find((list) => list.length > 2) ?? [];
        const page = await openInOld(version, phone);
        const complaints = await listenTo(page, site.address);
        await page.goto(`${site.address}figures.html?compare=${first?.id},${second?.id}`);
        await expect(page.locator(`.comparison svg [data-mark="${second?.id}"]`)).not.toHaveCount(0);
        await press(page, `[id="f-${third?.id}"] .compare-pick input`);
        await expect(page.locator(`.comparison svg [data-mark="${third?.id}"]`)).not.toHaveCount(0);
        expect((await laidOut(page)).isSideways).toBe(false);
        await press(page, '[data-register-filter] input');
        await page.keyboard.type('低保');
        const left = page.locator('tr.figure:not([hidden])');
        await expect.poll(() => left.count()).toBeLessThan(figures.length);
        await press(page, '.register th[data-sort="value"] button');
        await expect(page.locator('.register th[aria-sort="ascending"]')).toHaveCount(1);
        expect(serious(complaints)).toEqual([]);
      });
    });

/** Complaints but for those of browsers that cannot run the engine under the policy or at all: every text is searched then. */
function serious(complaints: readonly string[]): string[] {
  return complaints.filter((text) => !/wasm-unsafe-eval|Pagefind WASM|^policy: script-src eval$/.test(text));
}

/** Whether the page scrolls sideways, and whether the link that skips the header, or the menu, lies over something else. */
function laidOut(page: Page) {
  return page.evaluate(() => {
    const boxOf = (selector: string) => document.querySelector(selector)?.getBoundingClientRect() ?? new DOMRect();
    const [skip, name, box, menu] = ['.skip', '.site-name', '.site-header .search-box', '.site-header nav'].map(boxOf) as DOMRect[];
    const meet = (one: DOMRect | undefined, other: DOMRect | undefined) =>
      Boolean(one && other && one.bottom > other.top && other.bottom > one.top && one.right > other.left && other.right > one.left);
    return {
      isSideways: document.documentElement.scrollWidth > innerWidth,
      isSkipLinkSeen: (skip?.bottom ?? 0) > 0,
      isNameCovered: meet(name, box) || meet(name, menu),
      isBoxCovered: meet(box, menu),
    };
  });
}
