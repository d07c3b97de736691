import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/packaging/serve-site.ts';
import { violations } from './axe.ts';
import { openSite, pageNames } from './built-site.ts';
import { giveVoice, openSettings, readWith } from './reading.ts';

const enhanced = ['color-contrast-enhanced'];
/** Pages of every kind. */
const kinds = ['index.html', 'figures.html', 'transcript.html', 'search.html', ...pageNames.filter((name) => name.startsWith('1-'))];

interface Mode {
  name: string;
  width: number;
  media?: Parameters<Page['emulateMedia']>[0];
  settings?: Record<string, string>;
  more?: string[];
  pages?: string[];
}

/**
 * Every way in which a reader may see a page, spread over the widths; where contrast was asked for, it is held to level AAA.
 * A system that asks for more contrast gets the colours of the black or the white ground, so there a page of every kind is enough.
 */
const modes: Mode[] = [
  { name: 'light', width: 1280, media: { colorScheme: 'light' } },
  { name: 'dark, on a phone', width: 390, media: { colorScheme: 'dark' } },
  { name: 'forced colours', width: 1280, media: { forcedColors: 'active' } },
  { name: 'the layout for old readers', width: 390, settings: { layout: 'elder', size: 'large' } },
  { name: 'black ground', width: 1280, settings: { contrast: 'dark', lines: 'wide' }, more: enhanced },
  { name: 'white ground, largest type', width: 320, settings: { contrast: 'light', size: 'largest' }, more: enhanced },
  { name: 'more contrast', width: 1280, media: { contrast: 'more', colorScheme: 'light' }, more: enhanced, pages: kinds },
  { name: 'more contrast, dark, on a phone', width: 390, media: { contrast: 'more', colorScheme: 'dark' }, more: enhanced, pages: kinds },
  { name: 'the layout for old readers, dark', width: 768, media: { colorScheme: 'dark' }, settings: { layout: 'elder' }, pages: kinds },
];

test.describe.configure({ mode: 'parallel' });

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('the disk');
});
test.afterAll(() => site.close());

for (const { name: mode, width, media = {}, settings = {}, more, pages = pageNames } of modes) {
  for (const name of pages) {
    test(`${name} meets WCAG 2.2 AA as far as axe can tell, ${mode}`, async ({ page }) => {
      await readWith(page, settings);
      await page.emulateMedia(media);
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
