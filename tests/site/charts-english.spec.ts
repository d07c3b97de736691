import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { type ServedSite, serveSite } from '../../src/release/serve-site.ts';
import { reportSite } from './built-site.ts';
import { chartOn, walkMarks } from './chart-pages.ts';

const out = reportSite('harbour-town');
let site: ServedSite;

test.beforeAll(async () => {
  site = await serveSite(out, { port: 0, base: '/' });
});
test.afterAll(() => site.close());

/** Every chart on the first page that has it. */
function charts(): { page: string; id: string }[] {
  const pages = readdirSync(out).filter((name) => name.endsWith('.html'));
  const found = pages.flatMap((page) =>
    [...readFileSync(join(out, page), 'utf8').matchAll(/<figure class="chart" id="([^"]+)"/g)].map(([, id = '']) => ({ page, id })),
  );
  return found.filter(({ id }, place) => found.findIndex((other) => other.id === id) === place);
}

test('in an English report too the keyboard reaches every mark, and each is announced', async ({ page }) => {
  expect(charts().length).toBeGreaterThan(1);
  for (const chart of charts()) {
    await page.goto(site.address + chart.page);
    await walkMarks(page, chart.id, { quoted: 'quoted from the speech', derived: 'derived' });
  }
});

test('the buttons of an English chart do and say what they are called', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  const [chart] = charts();
  await page.goto(site.address + chart?.page);
  const { figure, drawing, announcer } = chartOn(page, chart?.id ?? '');
  const press = (name: string) => figure.getByRole('button', { name, exact: true }).click();
  await press('Explore');
  await expect(drawing).toBeFocused();
  await expect(announcer).not.toBeEmpty();
  for (const name of ['SVG', 'PNG']) {
    const [download] = await Promise.all([page.waitForEvent('download'), press(`Download ${name}`)]);
    expect(download.suggestedFilename()).toBe(`${chart?.id}.${name.toLowerCase()}`);
  }
  await press('Copy picture');
  await expect(figure.getByRole('status')).toHaveText('Picture copied');
  await press('Copy link');
  await expect(figure.getByRole('status')).toHaveText('Copied');
});

test('long units make no page of an English report scroll sideways, whatever its width', async ({ page }) => {
  for (const name of ['index.html', 'report.html', '1-care.html']) {
    await page.goto(site.address + name);
    for (const width of [320, 390, 412, 430, 500, 600, 768]) {
      await page.setViewportSize({ width, height: 900 });
      expect(await page.evaluate(() => document.documentElement.scrollWidth), `${name} at ${width} px`).toBeLessThanOrEqual(width);
    }
  }
});
