import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { listenTo, openSite, places } from './built-site.ts';

/** Words that the site shows with what the editor supplied: 1450//月 of the transcript is read as 1450元/人/月. */
const supplied = '机构供养孤儿为1450〔元〕/〔人〕/月';

for (const place of places) {
  test.describe(`citing from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());

    test('a figure is cited with its sentence, what was supplied, its doubt, address and day at one press', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
      const complaints = await listenTo(page, site.address);
      await page.goto(`${site.address}figures.html#f-orphan-standard-institution-2020`);
      const row = page.locator('#f-orphan-standard-institution-2020');
      await row.getByText('引用', { exact: true }).click();
      await expect(row.locator('.citation output')).toHaveText('已复制');
      const text = await page.evaluate(() => navigator.clipboard.readText());
      expect(text).toContain('机构供养孤儿生活费保障标准：1450元/人/月，2020年12月25日。');
      expect(text).toContain(supplied);
      expect(text).toContain('（〔〕内为本站补正）');
      expect(text).toContain('※斜线之间的字脱落；');
      const today = await page.evaluate(() => new Date().toLocaleDateString('sv'));
      expect(text).toMatch(new RegExp(`figures\\.html#f-orphan-standard-institution-2020（${today}查阅）$`));
      expect(text).not.toMatch(/file:|\/tmp\//);
      expect(complaints).toEqual([]);
    });

    test('a computed number is cited as computed', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
      await page.goto(`${site.address}figures.html#f-dibao-standard-districts-urban-2015`);
      const row = page.locator('#f-dibao-standard-districts-urban-2015');
      await row.getByText('引用', { exact: true }).click();
      await expect(row.locator('.citation output')).toHaveText('已复制');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toContain('约497元/月（推算），2015年。');
    });

    test('for a list of literature it can be copied as GB/T 7714 and BibTeX', async ({ page, context }) => {
      await context.grantPermissions(['clipboard-read', 'clipboard-write']).catch(() => {});
      await page.goto(`${site.address}1-relief.html#m1.2`);
      const quotation = page.locator('#m1\\.2 blockquote.source');
      await quotation.getByText('引用', { exact: true }).press('Enter');
      await quotation.getByRole('button', { name: 'GB/T 7714' }).click();
      await expect(quotation.locator('output')).toHaveText('已复制');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toMatch(
        /^市民政局\. .+\[EB\/OL\]\. \(2020-12-25\)\[\d{4}-\d\d-\d\d\]\. /,
      );
      await quotation.getByRole('button', { name: 'BibTeX' }).click();
      await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toMatch(/^@online\{/);
    });
  });
}

test('without scripts a citation opens and is text that can be selected', async ({ browser }) => {
  const site = await openSite('the disk');
  const page = await browser.newPage({ javaScriptEnabled: false });
  await page.goto(`${site.address}figures.html#f-orphan-standard-institution-2020`);
  const fold = page.locator('#f-orphan-standard-institution-2020 .citation');
  await fold.locator('summary').click();
  await expect(fold.locator('p')).toContainText(supplied);
  await page.close();
  await site.close();
});

test('every chart and table can be cited', async ({ page }) => {
  const site = await openSite('the disk');
  await page.goto(`${site.address}report.html`);
  const without = await page
    .locator('main :is(figure.compare, figure.data-table)')
    .evaluateAll((figures) => figures.filter((figure) => !figure.querySelector('.citation')).length);
  expect(without).toBe(0);
  await site.close();
});
