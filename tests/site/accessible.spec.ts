import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/packaging/serve-site.ts';
import { violations } from './axe.ts';
import { openSite, pageNames } from './built-site.ts';

const looks = [
  { name: 'light', width: 1280, colorScheme: 'light' },
  { name: 'dark, on a phone', width: 390, colorScheme: 'dark' },
] as const;

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('the disk');
});
test.afterAll(() => site.close());

for (const { name: look, width, colorScheme } of looks) {
  for (const name of pageNames) {
    test(`${name} meets WCAG 2.2 AA as far as axe can tell, ${look}`, async ({ page }) => {
      await page.emulateMedia({ colorScheme });
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.address + name);
      expect(await violations(page)).toEqual([]);
    });
  }
}

test('the first Tab of every page that has a header reaches the link that skips to its content', async ({ page }) => {
  for (const name of pageNames.filter((name) => name !== '404.html')) {
    await page.goto(site.address + name);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
  }
});
