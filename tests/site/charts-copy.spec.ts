import { join } from 'node:path';
import { type BrowserContext, expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { builtSite, listenTo, openSite, places } from './built-site.ts';
import { chartOn, liveCharts } from './chart-pages.ts';

const [first] = liveCharts;
if (!first) throw new Error('the site has no chart');
const pictureButton = (page: Page) => chartOn(page, first.id).figure.getByRole('button', { name: '复制图片' });
/** Opens what can be downloaded and presses the button that copies the picture. */
const copyPicture = async (page: Page) => {
  await chartOn(page, first.id).downloads.click();
  await pictureButton(page).click();
};
const status = (page: Page) => chartOn(page, first.id).figure.getByRole('status');
const allow = (context: BrowserContext) => context.grantPermissions(['clipboard-read', 'clipboard-write']);

/** What pictures lie on the clipboard: the text of the SVG, and the size of the PNG and how many of its pixels are coloured. */
async function clipboardPictures(page: Page) {
  return page.evaluate(async () => {
    const [item] = await navigator.clipboard.read();
    if (!item) throw new Error('the clipboard is empty');
    const bitmap = await createImageBitmap(await item.getType('image/png'));
    const context = new OffscreenCanvas(bitmap.width, bitmap.height).getContext('2d') as OffscreenCanvasRenderingContext2D;
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, bitmap.width, bitmap.height);
    const colours = new Set(Array.from({ length: data.length / 4 }, (_, pixel) => data.slice(pixel * 4, pixel * 4 + 4).join()));
    const svg = await item.getType('image/svg+xml').then((blob) => blob.text());
    return { svg, width: bitmap.width, colours: colours.size };
  });
}

for (const place of places) {
  test.describe(`copies from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());

    test('the address of a chart', async ({ page, context }) => {
      await allow(context);
      await page.goto(site.address + first.page);
      await chartOn(page, first.id).link.click();
      await expect(status(page)).toHaveText('已复制');
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(`${site.address}${first.page}#${first.id}`);
    });

    test('the chart as a picture, with its title and source', async ({ page, context }) => {
      await allow(context);
      const complaints = await listenTo(page, site.address);
      await page.goto(site.address + first.page);
      const title = await chartOn(page, first.id).figure.locator('.chart-title').textContent();
      await copyPicture(page);
      await expect(status(page)).toHaveText('已复制图片');
      const { svg, width, colours } = await clipboardPictures(page);
      const said = svg.replace(/<[^>]*>/g, '');
      expect(said).toContain(title);
      expect(said).toContain('来源：');
      expect(width).toBe(2 * Number(/<svg[^>]* width="(\d+)/.exec(svg)?.[1]));
      expect(colours).toBeGreaterThan(3);
      expect(complaints).toEqual([]);
    });
  });
}

test.describe('copying', () => {
  let site: ServedSite;
  test.beforeAll(async () => {
    site = await openSite('a sub-path of a strict host');
  });
  test.afterAll(() => site.close());

  test('where the browser refuses, the reader is told that nothing was copied', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.clipboard.write = () => Promise.reject(new DOMException('refused', 'NotAllowedError'));
    });
    await page.goto(site.address + first.page);
    await copyPicture(page);
    await expect(status(page)).toHaveText('浏览器不允许复制，没有复制成功。');
  });

  test('where the script of pictures is missing, the reader is told of that', async ({ page, context }) => {
    await allow(context);
    await page.route('**/chart-picture*', (route) => route.abort());
    await page.goto(site.address + first.page);
    await copyPicture(page);
    await expect(status(page)).toContainText('没有读到');
  });

  test('a host without encryption offers the address alone', async ({ page }) => {
    const host = 'http://report.example/';
    await page.route(`${host}**`, (route) => route.fulfill({ path: join(builtSite(), new URL(route.request().url()).pathname) }));
    await page.goto(host + first.page);
    await expect(pictureButton(page)).toHaveCount(0);
    await chartOn(page, first.id).link.click();
    await expect(status(page)).toHaveText('已复制');
  });
});
