import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { parseSheet } from '../unit/exports/parse-csv.ts';
import { builtSite, openSite } from './built-site.ts';
import { a, b, bar, boxOf, c, comparison, figures, marks, unit, unlike } from './compared-figures.ts';

/** The page of the register with some of its figures said otherwise than they were: the words, and the row's own attributes. */
function saidOtherwise(
  html: string,
  amounts: Record<string, { row: string; value: string; before?: string; number: string; after: string }>,
): string {
  return Object.entries(amounts).reduce((page, [id, { row, value, before = '', number: digits, after }]) => {
    const said = `<small class="hedge">${before}</small><b>${digits}</b><small class="unit">${after}</small>`;
    const parts = [
      `(<tr id="f-${id}"[^>]*?)`,
      '(?: data-bound="[^"]*")?',
      '(>.*?<td class="amount")',
      '[^>]*',
      '(>.*?<span class="number"[^>]*>)',
    ];
    const changed = page.replace(
      new RegExp(`${parts.join('')}.*?</span>`, 's'),
      (_, tag, cell, number) => `${tag} ${row}${cell} data-value="${value}"${number}${said}</span>`,
    );
    expect(changed).not.toBe(page);
    return changed;
  }, html);
}

test.describe('amounts that are no plain numbers', () => {
  const html = readFileSync(join(builtSite(), 'figures.html'), 'utf8');
  const amounts = {
    [a]: { row: 'data-bound="at-least"', value: '300', number: '300', after: `${unit}以上` },
    [b]: { row: 'data-form="range"', value: '200 600', number: '200-600', after: unit },
    [unlike]: { row: 'data-form="ratio"', value: '7.2 41.5', number: '7.2:41.5', after: '' },
  };
  let site: ServedSite;
  let address: string;
  test.beforeAll(async () => {
    site = await openSite('a sub-path of a strict host');
    address = `${site.address}figures.html`;
  });
  test.afterAll(() => site.close());
  test.beforeEach(({ page }) =>
    page.route(/figures\.html/, (route) => route.fulfill({ body: saidOtherwise(html, amounts), contentType: 'text/html; charset=utf-8' })),
  );

  test('are compared as what they are: a bound with an open end, a range as a span, both said whole', async ({ page }) => {
    await page.goto(`${address}?compare=${a},${b},${c}`);
    await expect(comparison(page)).toBeVisible();
    expect(await marks(page)).toEqual([a, b, c]);
    const drawing = comparison(page).locator('svg:visible').first();
    await expect(drawing.locator('[data-open]')).toHaveCount(1);
    await expect(drawing.locator(`[data-open="${a}"]`)).toHaveCount(1);
    await expect(drawing.locator(`text[data-figure="${a}"]`)).toHaveText(`300${unit}以上`);
    const left = (id: string) => drawing.locator(`[data-mark="${id}"]`).evaluate((mark) => (mark as SVGGraphicsElement).getBBox().x);
    expect(await left(b)).toBeGreaterThan((await left(a)) + 20);
    await comparison(page).locator('.chart-drawing').focus();
    await page.keyboard.press('Home');
    await expect(comparison(page).locator('.chart-announcer')).toContainText(`300${unit}以上`);
    await comparison(page).locator('.chart-download > summary').click();
    const [download] = await Promise.all([page.waitForEvent('download'), comparison(page).getByRole('button', { name: 'CSV' }).click()]);
    const rows = parseSheet(readFileSync(await download.path(), 'utf8'));
    expect(rows.slice(0, 2).map(({ value, form, bound, value_low, value_high }) => [value, form, bound, value_low, value_high])).toEqual([
      ['300', 'point', 'at-least', '300', ''],
      ['', 'range', 'exact', '200', '600'],
    ]);
  });

  test('cannot be compared where they have no length, and say so', async ({ page }) => {
    await page.goto(address);
    await expect(boxOf(page, unlike)).toHaveAttribute('aria-disabled', 'true');
    await boxOf(page, unlike).press('Space');
    await expect(boxOf(page, unlike)).not.toBeChecked();
    await expect(bar(page).getByRole('status')).toContainText('比例');
  });

  test('are sorted by their lower number, and come last where they have none', async ({ page }) => {
    await page.goto(address);
    const button = page.locator('th[data-sort=value]').getByRole('button');
    const groupOf = (id: string) => page.locator('tbody').filter({ has: page.locator(`[id="f-${id}"]`) });
    const ids = (id: string) =>
      groupOf(id)
        .locator('tr.figure')
        .evaluateAll((rows) => rows.map((row) => row.id.slice('f-'.length)));
    for (const direction of ['ascending', 'descending']) {
      await button.press('Enter');
      await expect(page.locator('th[data-sort=value]')).toHaveAttribute('aria-sort', direction);
      expect((await ids(unlike)).at(-1)).toBe(unlike);
      const sorted = await ids(b);
      const values = sorted.map((id) =>
        id === b ? 200 : id === a ? 300 : (figures.find((figure) => figure.id === id)?.value ?? Number.NaN),
      );
      const known = values.slice(0, sorted.includes(unlike) ? -1 : undefined);
      expect(known).toEqual([...known].sort((one, two) => (direction === 'ascending' ? one - two : two - one)));
    }
  });
});
