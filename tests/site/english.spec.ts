import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { violations } from './axe.ts';
import { builtSite, listenTo, openSite, places } from './built-site.ts';

/** Main figures of the page, as the speech has them and as English must tell them. */
const tiles = [
  ['26,000', '2.6万名'],
  ['710 yuan a month', '710元'],
  ['more than 17,000', '1.7万余张'],
  ['40', '40项'],
  ['482,966', '482966名'],
] as const;

for (const place of places) {
  test.describe(`the page in English, from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());

    test('is one tap from the overview and leads back, each way named in its own language', async ({ page }) => {
      const complaints = await listenTo(page, site.address);
      await page.goto(`${site.address}index.html`);
      await page.locator('main').getByRole('link', { name: 'English' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(page.getByRole('heading', { level: 1 })).toContainText('Beautiful Wuhu');
      await expect(page.locator('main')).toContainText('The editor’s translation, not an official one.');
      await page.getByRole('contentinfo').getByRole('link', { name: '中文' }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', 'zh-CN');
      expect(complaints).toEqual([]);
    });

    test('tells each main figure in English, and one tap shows the sentence that says it', async ({ page }) => {
      for (const [told, said] of tiles) {
        await page.goto(`${site.address}english.html`);
        const number = page.locator('.stats .number').filter({ hasText: told });
        expect((await number.textContent())?.trim()).toBe(told);
        await number.click();
        await expect(page.locator('.sentence:target')).toContainText(said);
      }
    });

    test('says of every link to a Chinese page, and of Chinese words, that they are Chinese', async ({ page }) => {
      await page.goto(`${site.address}english.html`);
      const unmarked = await page
        .locator('a[href*=".html"]:not([hreflang="zh-CN"])')
        .evaluateAll((links) => links.map((link) => link.getAttribute('href')));
      expect(unmarked).toEqual([]);
      const chinese = await page.locator('body').evaluate((body) => {
        const found: string[] = [];
        const walker = document.createTreeWalker(body, NodeFilter.SHOW_TEXT);
        while (walker.nextNode()) {
          const { textContent, parentElement } = walker.currentNode;
          const isCode = parentElement?.closest('script, style') !== null;
          const lang = parentElement?.closest('[lang]')?.getAttribute('lang');
          if (!isCode && lang === 'en' && /\p{Script=Han}/u.test(textContent ?? '')) found.push(textContent ?? '');
        }
        return found;
      });
      expect(chinese).toEqual([]);
    });

    test('fits a phone and has nothing against it', async ({ page }) => {
      await page.setViewportSize({ width: 390, height: 844 });
      await page.goto(`${site.address}english.html`);
      expect(await page.locator('html').evaluate(({ scrollWidth, clientWidth }) => scrollWidth - clientWidth)).toBe(0);
      const cut = await page.locator('.chart-narrow text').evaluateAll((texts) =>
        texts
          .filter((text) => {
            const [own, drawing] = [text.getBoundingClientRect(), text.closest('svg')?.getBoundingClientRect()];
            return drawing !== undefined && (own.left < drawing.left - 1 || own.right > drawing.right + 1);
          })
          .map((text) => text.textContent),
      );
      expect(cut).toEqual([]);
      expect(await violations(page)).toEqual([]);
    });
  });
}

test('what the editor doubts is told in English, under the chart and beside the paragraph', async ({ page }) => {
  const site = await openSite('the disk');
  await page.goto(`${site.address}english.html`);
  await expect(page.locator('.chart-remark').filter({ hasText: 'does not say whether “respectively” means' })).toHaveCount(1);
  await expect(page.locator('.chart-remark').filter({ hasText: 'this reading is probable, not certain' })).toHaveCount(1);
  const orphans = page.locator('.passage').filter({ hasText: 'Orphans' });
  await expect(orphans.locator('.doubt-sign')).toHaveCount(2);
  await expect(orphans.locator('.doubt')).toContainText('supplied by the editor');
  await site.close();
});

test('the search, which is in Chinese, leaves the page out; crawlers and data are told of it', async () => {
  const read = (name: string) => readFileSync(join(builtSite(), name), 'utf8');
  const html = read('english.html');
  expect(html).toContain('"inLanguage":"en"');
  expect(html).not.toContain('data-search-section');
  expect(read('sitemap.html')).toContain('<a href="english.html" lang="en" hreflang="en">');
  const { figures } = JSON.parse(read('data/figures.json')) as { figures: { id: string; labelEn?: string }[] };
  expect(figures.find(({ id }) => id === 'elder-beds')?.labelEn).toBe('Beds in elderly-care institutions, citywide');
  expect(read('data/figures.csv').split('\r\n', 1)[0]).toContain('id,label,label_en,');
});
