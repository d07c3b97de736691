import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { rulesOfLooks, violations } from './axe.ts';
import { openSite, pageNames } from './built-site.ts';
import { giveVoice, openSettings, setAs } from './reading.ts';

const looks = { only: rulesOfLooks };
const looksOfMoreContrast = { only: rulesOfLooks, more: ['color-contrast-enhanced'] };
/** Pages of every kind. */
const kinds = ['index.html', 'figures.html', 'transcript.html', 'search.html', ...pageNames.filter((name) => name.startsWith('1-'))];

/** Without those that only repeat what other pages are made of: the areas after the first, and the whole report. */
const different = pageNames.filter((name) => !/^(?:[2-9]|\d\d+)-|^report\.html$/.test(name));

interface Mode {
  name: string;
  width: number;
  media?: Parameters<Page['emulateMedia']>[0];
  settings?: Record<string, string>;
  rules?: Parameters<typeof violations>[1];
  pages?: string[];
}

/**
 * Every way in which a reader may see a page, spread over the widths. The two layouts and a phone are held to all rules, what
 * changes colours and sizes within them to the rules of looks, on each page that has something of its own, to level AAA where contrast
 * was asked for.
 * A system that asks for more contrast gets the colours of the black or the white ground, so there a page of every kind is enough.
 */
const modes: Mode[] = [
  { name: 'light', width: 1280 },
  { name: 'the layout for old readers', width: 390, settings: { layout: 'elder', size: 'large' } },
  { name: 'dark, on a phone', width: 390, media: { colorScheme: 'dark' } },
  { name: 'forced colours', width: 1280, media: { forcedColors: 'active' }, rules: looks, pages: different },
  { name: 'black ground', width: 1280, settings: { contrast: 'dark', lines: 'wide' }, rules: looksOfMoreContrast, pages: different },
  {
    name: 'white ground, largest type',
    width: 320,
    settings: { contrast: 'light', size: 'largest' },
    rules: looksOfMoreContrast,
    pages: different,
  },
  { name: 'more contrast', width: 1280, media: { contrast: 'more' }, rules: looksOfMoreContrast, pages: kinds },
  {
    name: 'more contrast, dark, on a phone',
    width: 390,
    media: { contrast: 'more', colorScheme: 'dark' },
    rules: looksOfMoreContrast,
    pages: kinds,
  },
  {
    name: 'the layout for old readers, dark',
    width: 768,
    media: { colorScheme: 'dark' },
    settings: { layout: 'elder' },
    rules: looks,
    pages: kinds,
  },
];
const plain = { colorScheme: 'light', forcedColors: 'none', contrast: 'no-preference' } as const;

// Long pages take axe some seconds in each mode.
test.describe.configure({ mode: 'parallel', timeout: 300_000 });

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('the disk');
});
test.afterAll(() => site.close());

for (const name of pageNames) {
  test(`${name} meets WCAG 2.2 AA as far as axe can tell, in every mode`, async ({ page }) => {
    await page.goto(site.address + name);
    for (const { name: mode, width, media, settings = {}, rules } of modes.filter(({ pages = pageNames }) => pages.includes(name))) {
      await page.emulateMedia({ ...plain, ...media });
      await page.setViewportSize({ width, height: 900 });
      await setAs(page, settings);
      expect.soft(await violations(page, rules), mode).toEqual([]);
    }
  });
}

test('the panel of the settings and the bar of the reader meet WCAG 2.2 AA as far as axe can tell', async ({ page }) => {
  await giveVoice(page, [{ lang: 'zh-CN', localService: true }]);
  await page.goto(`${site.address}about.html`);
  await openSettings(page);
  await page.getByRole('button', { name: '朗读', exact: true }).click();
  await page.getByRole('region', { name: '朗读' }).waitFor();
  for (const contrast of ['', 'dark', 'light']) {
    await setAs(page, { contrast });
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
