import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { parseSheet } from '../unit/exports/parse-csv.ts';
import { openSite } from './built-site.ts';
import { chartCsv, chartOn, chartsByPage, liveChartsByPage } from './chart-pages.ts';

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('a sub-path of a strict host');
});
test.afterAll(() => site.close());

for (const { page: file, ids } of liveChartsByPage) {
  test(`${file}: drawings, marks, table and CSV of each chart say the same, value for value`, async ({ page }) => {
    await page.goto(site.address + file);
    for (const id of ids) await test.step(id, () => expectSameValues(page, id));
  });
}

async function expectSameValues(page: Page, id: string): Promise<void> {
  const { figure, drawing } = chartOn(page, id);
  const csv = parseSheet(chartCsv(id));
  const table = await figure.locator('tr[data-mark]').evaluateAll((rows) =>
    rows.map((row) => {
      const { mark, value, unit, asOf, basis } = (row as HTMLElement).dataset;
      return { id: mark, value, unit, asOf, basis, display: row.querySelector('.number')?.textContent };
    }),
  );
  expect(table).toEqual(
    csv.map((row) => ({ id: row.id, value: row.value, unit: row.unit, asOf: row.asOf, basis: row.basis, display: row.display })),
  );
  const parts = csv.filter(({ series }) => series !== '整体' && series !== '变化').map((row) => row.id);
  const doubted = csv.filter(({ doubt }) => doubt !== '').map((row) => row.id);
  for (const picture of await drawing.locator('svg').all()) {
    const texts = await picture
      .locator('[data-figure]')
      .evaluateAll((found) => found.map((text) => [text.getAttribute('data-figure'), text.textContent]));
    expect(texts.sort()).toEqual(csv.map((row) => [row.id, row.display]).sort());
    const marks = await picture.locator('[data-mark]').evaluateAll((found) => found.map((mark) => mark.getAttribute('data-mark')));
    expect(marks.sort()).toEqual(parts.sort());
    const idsOf = (found: Element[], name: string) => found.map((element) => element.getAttribute(name));
    const dashed = await picture.locator('[data-mark][stroke-dasharray]').evaluateAll(idsOf, 'data-mark');
    expect(dashed.sort()).toEqual(parts.filter((part) => doubted.includes(part)).sort());
    const signed = await picture.locator('text', { hasText: '※' }).locator('[data-figure]').evaluateAll(idsOf, 'data-figure');
    expect(signed.sort()).toEqual([...doubted].sort());
  }
}

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  for (const { page: file, ids } of chartsByPage) {
    test(`${file}: each chart is complete`, async ({ page }) => {
      await page.goto(site.address + file);
      for (const id of ids) {
        const { figure } = chartOn(page, id);
        await expect(figure.locator('svg:visible'), id).toHaveCount(1);
        await expect(figure.locator('button, [tabindex]:not(.scroll)'), id).toHaveCount(0);
        await expect(figure.locator('.chart-description'), id).toBeVisible();
        await expect(figure.locator('.chart-link'), id).toHaveAttribute('href', `#${id}`);
        await figure.locator('.chart-data > summary').click();
        await figure.locator('.chart-download > summary').click();
        await expect(figure.locator('tr[data-mark]'), id).toHaveCount(parseSheet(chartCsv(id)).length);
        await expect(figure.locator(`a[download][href="data/${id}.csv"]`), id).toBeVisible();
      }
    });
  }
});
