import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { listenTo, openSite, places } from './built-site.ts';

const field = (page: Page) => page.locator('input[name=text]');
const choice = (page: Page, name: string) => page.locator(`select[name=${name}]`);
const sortButton = (page: Page, name: string) => page.locator('thead').getByRole('button', { name });
const shownIds = (page: Page) => page.locator('tr.figure:not([hidden])').evaluateAll((rows) => rows.map((row) => row.id));
const asks = (page: Page) => Object.fromEntries(new URL(page.url()).searchParams);

for (const place of places) {
  test.describe(`the address of the register from ${place}`, () => {
    let site: ServedSite;
    let address: string;
    test.beforeAll(async () => {
      site = await openSite(place);
      address = `${site.address}figures.html`;
    });
    test.afterAll(() => site.close());

    test('sent to a colleague shows the same figures in the same order', async ({ page, context }) => {
      const complaints = await listenTo(page, site.address);
      await page.goto(address);
      await choice(page, 'unit').selectOption('元/月');
      await choice(page, 'area').selectOption('1');
      await choice(page, 'basis').selectOption('quoted');
      await field(page).fill('标准');
      await sortButton(page, '数值').click();
      await sortButton(page, '数值').click();
      expect(asks(page)).toEqual({ unit: '元/月', area: '1', basis: 'quoted', text: '标准', sort: '-value' });
      const sent = await shownIds(page);
      expect(sent.length).toBeGreaterThan(1);

      const other = await context.newPage();
      await other.goto(page.url());
      expect(await shownIds(other)).toEqual(sent);
      await expect(field(other)).toHaveValue('标准');
      await expect(choice(other, 'unit')).toHaveValue('元/月');
      await expect(other.locator('th[aria-sort=descending]')).toHaveText('数值');
      await expect(other.locator('output')).toHaveText((await page.locator('output').textContent()) ?? '');
      expect(complaints).toEqual([]);
    });

    test('is copied at one press', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
      await page.goto(`${address}?unit=%25&sort=-value`);
      await page.getByRole('button', { name: '复制链接' }).click();
      await expect(page.locator('output')).toHaveText('已复制');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(/figures\.html\?unit=%25&sort=-value$/);
    });

    test('goes back step by step; what is typed is one step', async ({ page }) => {
      await page.goto(address);
      const all = await shownIds(page);
      await choice(page, 'unit').selectOption('%');
      const shares = await shownIds(page);
      await sortButton(page, '数值').click();
      const sorted = await shownIds(page);
      await field(page).pressSequentially('低保');
      expect(asks(page)).toEqual({ text: '低保', unit: '%', sort: 'value' });
      await page.goBack();
      await expect(field(page)).toHaveValue('');
      expect(await shownIds(page)).toEqual(sorted);
      await page.goBack();
      await expect(page.locator('th[aria-sort]')).toHaveCount(0);
      expect(await shownIds(page)).toEqual(shares);
      await page.goBack();
      await expect(choice(page, 'unit')).toHaveValue('');
      expect(await shownIds(page)).toEqual(all);
      await page.goForward();
      await expect(choice(page, 'unit')).toHaveValue('%');
      expect(await shownIds(page)).toEqual(shares);
    });

    test('says nothing when everything is cleared, and keeps what is compared', async ({ page }) => {
      const compared = 'dibao-growth-wuwei-urban,dibao-growth-wuwei-rural';
      await page.goto(`${address}?compare=${compared}`);
      await choice(page, 'unit').selectOption('%');
      expect(asks(page)).toEqual({ compare: compared, unit: '%' });
      await page.getByRole('button', { name: '清除条件' }).click();
      await expect.poll(() => asks(page)).toEqual({ compare: compared });
    });

    test('leads to its row, also where its own filter would leave that out', async ({ page }) => {
      await page.goto(`${address}?unit=张&sort=value#f-dibao-standard-districts-2020`);
      await expect(page.locator(':target')).toBeInViewport();
      expect(asks(page)).toEqual({ sort: 'value' });
      await page.goto(`${address}?unit=元/月&sort=-value#f-dibao-standard-gap-2020`);
      await expect(page.locator(':target')).toBeInViewport();
      expect(asks(page)).toEqual({ unit: '元/月', sort: '-value' });
    });

    test('that asks for what is not there shows everything', async ({ page }) => {
      await page.goto(address);
      const all = await shownIds(page);
      await page.goto(`${address}?unit=光年&area=99&basis=x&sort=colour`);
      await expect(page.locator('output')).not.toBeEmpty();
      expect(await shownIds(page)).toEqual(all);
      await expect(choice(page, 'unit')).toHaveValue('');
    });
  });
}
