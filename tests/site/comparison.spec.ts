import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { parseSheet, parseTable } from '../unit/exports/parse-csv.ts';
import { violations } from './axe.ts';
import { builtSite, listenTo, openSite, places } from './built-site.ts';
import { chartOn, walkMarks } from './chart-pages.ts';
import { a, b, bar, boxOf, c, comparison, marks, unitsBySize, unlike } from './compared-figures.ts';

for (const place of places) {
  test.describe(`comparing from ${place}`, () => {
    let site: ServedSite;
    let address: string;
    let complaints: string[];
    test.beforeAll(async () => {
      site = await openSite(place);
      address = `${site.address}figures.html`;
    });
    test.afterAll(() => site.close());
    test.beforeEach(async ({ page }) => {
      complaints = await listenTo(page, site.address);
    });
    test.afterEach(() => expect(complaints.filter((complaint) => !complaint.startsWith('outside: blob:'))).toEqual([]));

    test('the second figure that is ticked brings the drawing, the address says which, and back and forward follow', async ({ page }) => {
      const bundles: string[] = [];
      page.on('request', (request) => request.url().includes('/comparison-') && bundles.push(request.url()));
      await page.goto(address);
      await boxOf(page, a).click();
      await expect(bar(page).getByRole('status')).toContainText('已选1项');
      expect(bundles).toEqual([]);
      await boxOf(page, b).click();
      await expect(comparison(page).locator('svg:visible')).not.toHaveCount(0);
      expect(await marks(page)).toEqual([a, b]);
      expect(page.url()).toBe(`${address}?compare=${a},${b}`);
      await boxOf(page, c).click();
      await expect.poll(() => marks(page)).toEqual([a, b, c]);
      expect(bundles.length).toBe(1);
      await page.goBack();
      await expect.poll(() => marks(page)).toEqual([a, b]);
      await expect(boxOf(page, c)).not.toBeChecked();
      await page.goForward();
      await expect.poll(() => marks(page)).toEqual([a, b, c]);
      await bar(page).getByRole('button').click();
      await expect(comparison(page)).toHaveCount(0);
      await expect(boxOf(page, a)).not.toBeChecked();
      expect(page.url()).toBe(address);
    });

    test('an address shows what it asks for, in its order, as the register has it, and links to each sentence', async ({ page }) => {
      await page.goto(`${address}?compare=${c},${b},${a}`);
      await expect(comparison(page)).toBeVisible();
      expect(await marks(page)).toEqual([c, b, a]);
      for (const id of [a, b, c]) {
        const row = page.locator(`[id="f-${id}"]`);
        const said = await row.locator('.amount .number').textContent();
        const proof = await row.locator('.amount a').getAttribute('href');
        await expect(comparison(page).locator(`svg:visible [data-figure="${id}"]`)).toHaveText(said ?? '');
        await expect(comparison(page).locator(`tr[data-mark="${id}"] .number`)).toHaveText(said ?? '');
        await expect(comparison(page).locator(`.chart-source a[href="${proof}"]`)).toHaveCount(1);
        await expect(boxOf(page, id)).toBeChecked();
      }
      // Derived bars are hatched.
      await expect(comparison(page).locator('svg:visible [fill*="hatch"]')).not.toHaveCount(0);
    });

    test('unknown figures and those of another unit are told, and left out', async ({ page }) => {
      await page.goto(`${address}?compare=${a},nothing,${unlike},${b}`);
      await expect.poll(() => marks(page)).toEqual([a, b]);
      await expect(bar(page).getByRole('status')).toContainText('有1项在数据中找不到');
      await expect(bar(page).getByRole('status')).toContainText('有1项不能与前面的一起对照');
    });

    test('figures of another unit are greyed, and say why when they are pressed', async ({ page }) => {
      await page.goto(address);
      await expect(boxOf(page, unlike)).toHaveAttribute('aria-disabled', 'false');
      await boxOf(page, a).press('Space');
      await expect(boxOf(page, unlike)).toHaveAttribute('aria-disabled', 'true');
      await expect(boxOf(page, unlike)).toHaveAccessibleName(/单位不同/);
      await boxOf(page, unlike).press('Space');
      await expect(boxOf(page, unlike)).not.toBeChecked();
      await expect(bar(page).getByRole('status')).toContainText('单位不同');
    });

    test('its marks answer to the keyboard, and it can be taken along as CSV, SVG and PNG', async ({ page, context }) => {
      await page.goto(`${address}?compare=${a},${b},${c}`);
      await expect(comparison(page)).toBeVisible();
      await comparison(page).locator('.chart-download > summary').click();
      const save = async (name: string) => {
        const press = comparison(page).getByRole('button', { name }).click();
        const [download] = await Promise.all([page.waitForEvent('download'), press]);
        return { name: download.suggestedFilename(), contents: readFileSync(await download.path()) };
      };
      const [csv, svg, png] = [await save('CSV'), await save('SVG'), await save('PNG')];
      expect([csv.name, svg.name, png.name]).toEqual(['comparison.csv', 'comparison.svg', 'comparison.png']);
      const rows = parseSheet(csv.contents.toString('utf8'));
      const published = parseTable(readFileSync(join(builtSite(), 'data/figures.csv'), 'utf8'));
      for (const row of rows) {
        const same = published.find(({ id }) => id === row.id);
        for (const column of ['label', 'value', 'unit', 'display', 'asOf', 'basis', 'sentence', 'expression', 'note'])
          expect(row[column], `${row.id} ${column}`).toBe(same?.[column]);
      }
      expect(rows.map(({ id }) => id)).toEqual([a, b, c]);
      const text = svg.contents.toString('utf8');
      expect(text).not.toMatch(/var\(|<script|style=/);
      for (const said of ['对照3项', '来源：', '由读者选取']) expect(text.replace(/<[^>]*>/g, '')).toContain(said);
      const reader = await context.newPage();
      const width = await reader.evaluate(async (data) => {
        const image = new Image();
        image.src = `data:image/png;base64,${data}`;
        await image.decode();
        return image.naturalWidth;
      }, png.contents.toString('base64'));
      expect(width).toBe(2 * Number(/<svg[^>]* width="(\d+)/.exec(text)?.[1]));
      await reader.close();
      await walkMarks(page, 'comparison', { quoted: '引自讲话', derived: '推算' });
    });

    test('the filters of the register keep what is chosen', async ({ page }) => {
      await page.goto(`${address}?compare=${a},${b}`);
      await expect(comparison(page)).toBeVisible();
      await page.locator('form[data-register-filter] input').fill('没有这样的数据');
      expect(await marks(page)).toEqual([a, b]);
      await page.locator('button[type=reset]').click();
      await expect(boxOf(page, a)).toBeChecked();
    });
  });
}

test.describe('a comparison', () => {
  let site: ServedSite;
  let address: string;
  test.beforeAll(async () => {
    site = await openSite('a sub-path of a strict host');
    address = `${site.address}figures.html`;
  });
  test.afterAll(() => site.close());

  test('of figures too unlike for bars shows dots, and says what a step of its scale means', async ({ page }) => {
    const list = [...unitsBySize.values()].find(
      (same) => Math.max(...same.map(({ value }) => value)) > 200 * Math.min(...same.map(({ value }) => value)),
    );
    const sorted = [...(list ?? [])].sort((one, another) => one.value - another.value);
    await page.goto(`${address}?compare=${sorted[0]?.id},${sorted.at(-1)?.id}`);
    await expect(comparison(page).locator('svg:visible .chart-note')).toContainText('对数刻度');
    expect(await marks(page)).toEqual([sorted[0]?.id, sorted.at(-1)?.id]);
  });

  test('does not move the row that was ticked', async ({ page }) => {
    await page.goto(address);
    await boxOf(page, a).click();
    await boxOf(page, b).scrollIntoViewIfNeeded();
    const before = await boxOf(page, b).boundingBox();
    await boxOf(page, b).click();
    await expect(comparison(page).locator('svg')).not.toHaveCount(0);
    await expect.poll(async () => Math.abs(((await boxOf(page, b).boundingBox())?.y ?? 0) - (before?.y ?? 0))).toBeLessThan(2);
  });

  test('takes no page beyond a narrow window, also in the elders’ layout', async ({ page }) => {
    for (const layout of ['', 'elder']) {
      for (const width of [320, 390, 768]) {
        await page.setViewportSize({ width, height: 800 });
        await page.goto(`${address}?compare=${a},${b},${c}`);
        await page.evaluate((name) => document.documentElement.setAttribute('data-layout', name), layout);
        await expect(comparison(page)).toBeVisible();
        expect(await page.evaluate(() => document.documentElement.scrollWidth), `${layout} ${width}`).toBeLessThanOrEqual(width);
      }
    }
  });

  test('is accessible, also in the elders’ layout, in the dark and with more contrast', async ({ page }) => {
    await page.goto(`${address}?compare=${a},${b},${c}`);
    await expect(comparison(page)).toBeVisible();
    await comparison(page).locator('.chart-drawing').focus();
    expect(await violations(page)).toEqual([]);
    await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
    await page.setViewportSize({ width: 390, height: 800 });
    await page.evaluate(() => document.documentElement.setAttribute('data-layout', 'elder'));
    expect(await violations(page)).toEqual([]);
  });

  test('is printed without boxes and bar', async ({ page }) => {
    await page.goto(`${address}?compare=${a},${b}`);
    await expect(comparison(page)).toBeVisible();
    await page.emulateMedia({ media: 'print' });
    await expect(comparison(page).locator('.chart-wide')).toBeVisible();
    await expect(bar(page)).toBeHidden();
    await expect(boxOf(page, a)).toBeHidden();
  });

  test('in a saved page it is found again, with nothing twice', async ({ page, context }) => {
    await page.goto(`${address}?compare=${a},${b}`);
    await expect(comparison(page)).toBeVisible();
    const saved = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
    const copy = await context.newPage();
    await copy.route(address, (route) => route.fulfill({ body: saved, contentType: 'text/html; charset=utf-8' }));
    await copy.goto(address);
    await expect(boxOf(copy, a)).toBeChecked();
    await expect(comparison(copy)).toHaveCount(1);
    await expect(boxOf(copy, b)).toHaveCount(1);
    await expect(bar(copy)).toHaveCount(1);
    const { drawing, tooltip } = chartOn(copy, 'comparison');
    await drawing.focus();
    await expect(tooltip).toBeVisible();
    await copy.close();
  });

  test('that cannot be drawn because its script is missing is told', async ({ page }) => {
    await page.route('**/comparison-*', (route) => route.abort());
    await page.goto(`${address}?compare=${a},${b}`);
    await expect(bar(page).getByRole('status')).toContainText('没有读到');
  });

  test('costs nothing before it is asked for but its boxes, and no more than its budget after', () => {
    const html = readFileSync(join(builtSite(), 'figures.html'), 'utf8');
    const bytesOf = (pattern: RegExp) => gzipSync(readFileSync(join(builtSite(), pattern.exec(html)?.[0] ?? '')), { level: 9 }).length;
    expect(bytesOf(/assets\/compare-[0-9a-f]{8}\.js/)).toBeLessThan(3072);
    expect(bytesOf(/assets\/comparison-[0-9a-f]{8}\.js/)).toBeLessThan(78_000);
  });
});

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false });
  test('the register has neither boxes nor a word of comparing', async ({ page }) => {
    const site = await openSite('a sub-path of a strict host');
    await page.goto(`${site.address}figures.html`);
    await expect(page.locator('.register input')).toHaveCount(0);
    expect(await page.locator('main').textContent()).not.toContain('对照');
    await site.close();
  });
});
