import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/packaging/serve-site.ts';
import { violations } from './axe.ts';
import { openSite, pageNames } from './built-site.ts';
import { giveVoice, openSettings, readWith } from './reading.ts';

const looks = [
  { name: 'light', width: 1280, colorScheme: 'light' },
  { name: 'dark, on a phone', width: 390, colorScheme: 'dark' },
] as const;
/** What a reader can set, each on one page of every kind; contrast is then held to level AAA. */
const kinds = ['index.html', 'figures.html', 'transcript.html', 'search.html', ...pageNames.filter((name) => name.startsWith('1-'))];
const modes = [
  { name: 'the layout for old readers', width: 390, settings: { layout: 'elder', size: 'large' }, more: [] },
  { name: 'black ground', width: 1280, settings: { contrast: 'dark', lines: 'wide' }, more: ['color-contrast-enhanced'] },
  { name: 'white ground, largest type', width: 320, settings: { contrast: 'light', size: 'largest' }, more: ['color-contrast-enhanced'] },
];

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

for (const { name: mode, width, settings, more } of modes) {
  for (const name of kinds) {
    test(`${name} meets WCAG 2.2 AA as far as axe can tell, ${mode}`, async ({ page }) => {
      await readWith(page, settings);
      await page.setViewportSize({ width, height: 900 });
      await page.goto(site.address + name);
      expect(await violations(page, more)).toEqual([]);
    });
  }
}

test('the panel of the settings and the bar of the reader meet WCAG 2.2 AA as far as axe can tell', async ({ page }) => {
  await giveVoice(page, [{ lang: 'zh-CN', localService: true }]);
  await page.goto(`${site.address}about.html`);
  await (await openSettings(page)).getByRole('button', { name: '朗读' }).click();
  await page.getByRole('region', { name: '朗读' }).waitFor();
  for (const contrast of ['', 'dark', 'light']) {
    await page.evaluate((chosen) => document.documentElement.setAttribute('data-contrast', chosen), contrast);
    expect(await violations(page)).toEqual([]);
  }
});

test('the first Tab of every page that has a header reaches the link that skips to its content', async ({ page }) => {
  for (const name of pageNames.filter((name) => name !== '404.html')) {
    await page.goto(site.address + name);
    await page.keyboard.press('Tab');
    await expect(page.locator(':focus')).toHaveAttribute('href', '#main');
  }
});
