import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { violations } from './axe.ts';
import { listenTo, openSite, places } from './built-site.ts';

for (const place of places) {
  test.describe(`what concerns a reader, from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());

    test('is one tap from the overview, where a total alone was said and whose words they are', async ({ page }) => {
      const complaints = await listenTo(page, site.address);
      await page.goto(`${site.address}index.html`);
      await page.locator('main').getByRole('link', { name: '与您有关' }).click();
      await page.getByRole('navigation', { name: '本页内容' }).getByRole('link', { name: '高龄津贴是多少？' }).click();
      const answer = page.locator('section:target');
      await expect(answer).toContainText('3.18亿元');
      await expect(answer).toContainText('讲话只说了总数，没有说每人多少。');
      await expect(answer.locator('blockquote')).toContainText('共发放低收入养老服务补贴4430万元、高龄津贴3.18亿元。');
      await expect(answer.getByRole('link', { name: '津贴、补贴和适老化改造' })).toHaveAttribute('href', '2-elderly.html#m2.3');
      expect(complaints).toEqual([]);
    });

    test('marks what the editor supplied in an amount, and gives the reason', async ({ page }) => {
      await page.goto(`${site.address}for-you.html#r-orphans`);
      const answer = page.locator('section:target');
      await expect(answer.locator('.doubt-sign')).toHaveCount(2);
      await expect(answer.locator('.doubt')).toContainText('斜线之间的字脱落');
      expect(await answer.locator('blockquote p ins').allTextContents()).toContain('元');
      expect(await violations(page)).toEqual([]);
    });
  });
}
