import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { violations } from './axe.ts';
import { listenTo, openSite, places } from './built-site.ts';

for (const place of places) {
  test.describe(`the index, from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());

    test('leads from the transcript to a letter, a term, and the sentence that says it', async ({ page }) => {
      const complaints = await listenTo(page, site.address);
      await page.goto(`${site.address}transcript.html`);
      await page.locator('main').getByRole('link', { name: '索引' }).click();
      await page.getByRole('navigation', { name: '字母' }).getByRole('link', { name: 'G' }).click();
      const entry = page.locator('section:target dl > div', { hasText: '高龄津贴' });
      await entry.getByRole('link', { name: '2.3-2' }).click();
      const sentence = page.locator(':target');
      await expect(sentence).toContainText('高龄津贴3.18亿元');
      await expect(sentence).toBeInViewport();
      expect(complaints).toEqual([]);
    });

    test('leads from a term to the figure that is about it', async ({ page }) => {
      await page.goto(`${site.address}terms.html`);
      await page.getByRole('link', { name: '发放高龄津贴' }).click();
      await expect(page.locator(':target')).toContainText('3.18亿元');
    });
  });
}

test.describe('the index without any script', () => {
  test.use({ javaScriptEnabled: false });

  test('has a heading for each letter of its bar, one column on a phone, several on paper', async ({ page }) => {
    const site = await openSite('the disk');
    await page.setViewportSize({ width: 390, height: 800 });
    await page.goto(`${site.address}terms.html`);
    const letters = await page.getByRole('navigation', { name: '字母' }).getByRole('link').allTextContents();
    expect(letters).toEqual(await page.locator('.terms h2').allTextContents());
    const lefts = () => page.locator('.terms #letter-S dl > div').evaluateAll((all) => all.map((one) => one.getBoundingClientRect().left));
    expect(new Set(await lefts()).size).toBe(1);
    await page.setViewportSize({ width: 700, height: 900 });
    await page.emulateMedia({ media: 'print' });
    expect(new Set(await lefts()).size).toBeGreaterThan(1);
    await expect(page.getByRole('navigation', { name: '字母' })).toBeHidden();
    await site.close();
  });
});

test('the index has no mistakes of access, fits a phone, and does not stand among the results of the search', async ({ page }) => {
  const site = await openSite('a sub-path of a strict host');
  for (const width of [320, 390, 1280]) {
    await page.setViewportSize({ width, height: 800 });
    await page.goto(`${site.address}terms.html`);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    expect(await violations(page)).toEqual([]);
  }
  await page.goto(`${site.address}search.html?q=${encodeURIComponent('高龄津贴')}`);
  await expect(page.locator('main a[href*="figures.html"]').first()).toBeVisible();
  await expect(page.locator('main a[href*="terms.html"]')).toHaveCount(0);
  await site.close();
});
