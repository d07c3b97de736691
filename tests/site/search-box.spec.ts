import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { violations } from './axe.ts';
import { listenTo, openSite, pageNames, places } from './built-site.ts';
import { sectionsHolding } from './exactness.ts';
import { answerOn, askedOn, partsOf, records, searchPage } from './search-site.ts';

const query = '养老';
const count = String(sectionsHolding(query, records).length);
const areaPage = records.find(({ kind }) => kind === 'measure')?.url.replace(/#.*/, '') ?? '';

/** Composes as an input method does, up to the candidate that Enter would commit. */
async function compose(page: Page, text: string) {
  const keyboard = await page.context().newCDPSession(page);
  await keyboard.send('Input.imeSetComposition', { text, selectionStart: text.length, selectionEnd: text.length });
  return keyboard;
}

for (const place of places) {
  test.describe(`the box of a page from ${place}`, () => {
    let site: ServedSite;
    let complaints: string[];
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.beforeEach(async ({ page }) => {
      complaints = await listenTo(page, site.address);
      await page.goto(site.address + areaPage);
    });
    test.afterEach(() => expect(complaints).toEqual([]));
    test.afterAll(() => site.close());

    test('a slash and Ctrl-K lead to it; nothing of it is loaded before', async ({ page }) => {
      const scripts = askedOn(page, /search/);
      await page.reload();
      expect(scripts).toEqual([]);
      await page.keyboard.press('Control+k');
      await expect(partsOf(page).field).toBeFocused();
      await expect.poll(() => scripts.length).toBeGreaterThan(0);
      await page.keyboard.press('Tab');
      await page.keyboard.press('/');
      await expect(partsOf(page).field).toBeFocused();
      await expect(partsOf(page).field).toHaveValue('');
    });

    test('it is a combobox whose list opens with the first hits; arrow keys select and return to the field', async ({ page }) => {
      const { field, popup, options, chosen, status } = partsOf(page);
      await field.fill(query);
      await expect(options).toHaveCount(7);
      await expect(status).toContainText(count);
      await expect(field).toHaveRole('combobox');
      await expect(field).toHaveAttribute('aria-expanded', 'true');
      await expect(field).toHaveAttribute('aria-controls', (await page.locator('[role="listbox"]').getAttribute('id')) ?? '');
      await field.press('ArrowDown');
      await field.press('ArrowDown');
      await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true');
      await expect(field).toHaveAttribute('aria-activedescendant', (await options.nth(1).getAttribute('id')) ?? '');
      await expect(field).toBeFocused();
      for (let step = 0; step < 2; step += 1) await field.press('ArrowUp');
      await expect(chosen).toHaveCount(0);
      await field.press('ArrowUp');
      await expect(options.nth(6)).toHaveAttribute('aria-selected', 'true');
      await field.press('Escape');
      await expect(popup).toBeHidden();
      await expect(field).toHaveValue(query);
      await field.press('Escape');
      await expect(field).toHaveValue('');
    });

    test('Enter follows the selected hit', async ({ page }) => {
      const { field, options, chosen } = partsOf(page);
      await field.fill(query);
      await expect(options).toHaveCount(7);
      await field.press('ArrowDown');
      const address = (await chosen.getAttribute('data-address')) ?? '';
      await field.press('Enter');
      await page.waitForURL((url) => url.href.endsWith(new URL(address, site.address).href.slice(site.address.length)));
    });

    test('a click follows a hit, the last option leads to all', async ({ page }) => {
      const { field, options } = partsOf(page);
      await field.fill(query);
      await options.last().click();
      await page.waitForURL(/search\.html\?q=/);
      expect(await answerOn(page)).toContain(count);
    });

    test('Enter with nothing selected leads to the search page', async ({ page }) => {
      await page.keyboard.press('/');
      await page.keyboard.type(query);
      await expect(partsOf(page).options).toHaveCount(7);
      await page.keyboard.press('Enter');
      await page.waitForURL(searchPage(site.address, query));
      expect(await answerOn(page)).toContain(count);
    });

    test('Enter, arrows and Escape belong to the input method while it composes; what it commits is searched', async ({ page }) => {
      const { field, options, popup } = partsOf(page);
      await field.focus();
      await expect(field).toHaveRole('combobox');
      const keyboard = await compose(page, 'yanglao');
      for (const key of ['Enter', 'ArrowDown', 'Escape']) {
        const stopped = await field.evaluate((input, init) => !input.dispatchEvent(new KeyboardEvent('keydown', init)), {
          key,
          isComposing: true,
          bubbles: true,
          cancelable: true,
        });
        expect(stopped, key).toBe(key === 'Enter');
      }
      await keyboard.send('Input.dispatchKeyEvent', { type: 'rawKeyDown', key: 'Enter', code: 'Enter', windowsVirtualKeyCode: 13 });
      await expect(popup).toBeHidden();
      expect(page.url()).toBe(new URL(areaPage, site.address).href);
      await keyboard.send('Input.insertText', { text: query });
      await expect(options).toHaveCount(7);
      await expect(field).toHaveValue(query);
    });

    test('it fits a phone of 320 pixels with its list open', async ({ page }) => {
      await page.setViewportSize({ width: 320, height: 568 });
      const { field, options, popup } = partsOf(page);
      await field.fill(query);
      await expect(options).toHaveCount(7);
      const { x, width } = (await popup.boundingBox()) ?? { x: -1, width: 0 };
      expect(x).toBeGreaterThanOrEqual(0);
      expect(x + width).toBeLessThanOrEqual(320);
      for (const option of await options.all()) expect((await option.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
    });
  });
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });

  test('a link to the whole report stands where the box would', async ({ page }) => {
    const site = await openSite('the disk');
    await page.goto(site.address + areaPage);
    await expect(partsOf(page).field).toBeHidden();
    await page.locator('.search-unscripted a').click();
    await expect(page).toHaveURL(/report\.html$/);
    await site.close();
  });
});

test('box and results meet WCAG 2.2 AA as far as axe can tell, with the list open and with filters', async ({ page }) => {
  const site = await openSite('the disk');
  await page.goto(site.address + areaPage);
  const { field, options } = partsOf(page);
  await field.fill(query);
  await expect(options).toHaveCount(7);
  await field.press('ArrowDown');
  expect(await violations(page)).toEqual([]);
  await page.goto(searchPage(site.address, 'dibao'));
  await answerOn(page);
  expect(await violations(page)).toEqual([]);
  await site.close();
});

test('every page has one box, but the one in another language and the one for addresses that have no page', async ({ page }) => {
  const site = await openSite('the disk');
  for (const name of pageNames.filter((name) => name !== '404.html')) {
    await page.goto(site.address + name);
    await expect(partsOf(page).field, name).toHaveCount(name === 'english.html' ? 0 : 1);
  }
  await site.close();
});
