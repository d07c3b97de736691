import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page } from 'playwright/test';
import { pageNames as allPages, builtSite } from './built-site.ts';

/** The page in English says the same in other words, and has tests of its own. */
const pageNames = allPages.filter((name) => name !== 'english.html');

const html = (name: string) => readFileSync(join(builtSite(), name), 'utf8');
const charts = (name: string) => [...html(name).matchAll(/<figure class="chart" id="([^"]+)"/g)].map(([, id = '']) => id);

/** A chart of the site and the page it answers on. */
export interface SiteChart {
  page: string;
  id: string;
}

/** A page and charts that stand on it. */
export interface ChartPage {
  page: string;
  ids: string[];
}

/** Every chart of the site, once, on the first page that has the script of the charts; the whole report repeats them. */
export const liveCharts: SiteChart[] = pageNames
  .filter((name) => /<script[^>]* src="assets\/chart-/.test(html(name)))
  .flatMap((page) => charts(page).map((id) => ({ page, id })))
  .filter(({ id }, place, all) => all.findIndex((other) => other.id === id) === place);

/** The charts of every page that has any, also where they are pictures only. */
export const chartsByPage: ChartPage[] = pageNames.map((page) => ({ page, ids: charts(page) })).filter(({ ids }) => ids.length > 0);

/** `liveCharts` by their pages. */
export const liveChartsByPage: ChartPage[] = chartsByPage
  .map(({ page }) => ({ page, ids: liveCharts.filter((chart) => chart.page === page).map(({ id }) => id) }))
  .filter(({ ids }) => ids.length > 0);

/** The data file of a chart. */
export function chartCsv(id: string): string {
  return readFileSync(join(builtSite(), 'data', `${id}.csv`), 'utf8');
}

/** The parts of a chart that tests take hold of. */
export function chartOn(page: Pick<Page, 'locator'>, id: string) {
  const figure = page.locator(`[id="${id}"]`);
  return {
    figure,
    drawing: figure.locator('.chart-drawing'),
    frame: figure.locator('.chart-frame'),
    announcer: figure.locator('.chart-announcer'),
    tooltip: figure.locator('.chart-tooltip'),
    link: figure.locator('.chart-link'),
    downloads: figure.locator('.chart-download > summary'),
    rows: figure.locator('tr[data-mark]:not([data-beside])'),
  };
}

/** Goes by keyboard to every mark of a chart and from the last to its sentence; each mark must be announced as its row has it. */
export async function walkMarks(page: Page, id: string, bases: { quoted: string; derived: string }): Promise<void> {
  const { drawing, announcer, rows, tooltip } = chartOn(page, id);
  const marks = await rows.evaluateAll((elements) =>
    elements.map((row) => ({
      label: row.querySelector('th')?.textContent ?? '',
      value: row.querySelector('.number')?.textContent ?? '',
      basis: row.getAttribute('data-basis') === 'derived' ? ('derived' as const) : ('quoted' as const),
      href: [...row.querySelectorAll('a')].at(-1)?.href ?? '',
    })),
  );
  expect(marks.length).toBeGreaterThan(1);
  await drawing.focus();
  await page.keyboard.press('Home');
  for (const { label, value, basis } of marks) {
    for (const said of [label, value, bases[basis]]) await expect(announcer).toContainText(said);
    await page.keyboard.press('ArrowRight');
  }
  await page.keyboard.press('ArrowLeft');
  await expect(announcer).toContainText(marks.at(-2)?.value ?? '');
  await page.keyboard.press('End');
  await expect(announcer).toContainText(`${marks.length}/${marks.length}`);
  await expect(tooltip).toBeVisible();
  await page.keyboard.press('Enter');
  await page.waitForURL(marks.at(-1)?.href ?? '');
}
