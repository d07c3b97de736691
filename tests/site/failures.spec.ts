import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { builtSite, openSite, pageNames } from './built-site.ts';
import { chartOn, liveCharts } from './chart-pages.ts';
import { partsOf } from './search-site.ts';

const [first] = liveCharts;
if (!first) throw new Error('the site has no chart');

let site: ServedSite;
test.beforeAll(async () => {
  site = await openSite('a sub-path of a strict host');
});
test.afterAll(() => site.close());

/** A script of the site by its name, without its hash. */
const script = (name: string) => new RegExp(`/assets/${name}-[0-9a-f]{8}\\.js$`);
/** Lets a script come and break as it starts. */
const breakScript = (page: Page, name: string) =>
  page.route(script(name), (route) => route.fulfill({ contentType: 'text/javascript', body: 'undefined.missing();' }));
/** Keeps a script from coming. */
const blockScript = (page: Page, name: string) => page.route(script(name), (route) => route.abort());
/** Presses a button under a chart and gives what is said there. */
async function saidAfter(page: Page, button: string): Promise<string | null> {
  const { figure, downloads } = chartOn(page, first?.id ?? '');
  await downloads.click();
  await figure.getByRole('button', { name: button, exact: true }).click();
  await expect(figure.getByRole('status')).not.toBeEmpty();
  return figure.getByRole('status').textContent();
}

for (const name of ['index.html', 'search.html'])
  test(`a search whose script does not come says so on ${name}, and answers once it comes`, async ({ page }) => {
    await blockScript(page, 'search');
    await page.goto(site.address + name);
    const { field, status } = partsOf(page);
    const told = name === 'search.html' ? status : page.locator('.search-popup');
    await field.focus();
    await expect(told).toHaveText(/搜索所需的文件没有读到.*全文/);
    await page.unrouteAll();
    await field.blur();
    await field.focus();
    await field.fill('养老');
    await expect(status).toHaveText(/\d/);
    await expect(page.locator('.search-popup')).toHaveCount(name === 'search.html' ? 0 : 1);
  });

test('a script that came and broke is not told as a file that was not read', async ({ page }) => {
  await breakScript(page, 'chart-picture');
  await page.goto(site.address + first.page);
  expect(await saidAfter(page, 'PNG')).toBe('浏览器没有做成这张图片。图和数据表不受影响。');
});

test('a comparison whose script came and broke is not told as a file that was not read', async ({ page }) => {
  await breakScript(page, 'comparison');
  const { figures } = JSON.parse(readFileSync(join(builtSite(), 'data/figures.json'), 'utf8')) as {
    figures: { id: string; unit: string }[];
  };
  const [one, other] = [...Map.groupBy(figures, ({ unit }) => unit).values()].find((list) => list.length > 1) ?? [];
  await page.goto(`${site.address}figures.html?compare=${one?.id},${other?.id}`);
  await expect(page.locator('.compare-bar [role="status"]')).toHaveText('这些数画不成一张图，请看下表。');
});

test('reading aloud that asks too much of a browser says so', async ({ page }) => {
  await breakScript(page, 'aloud');
  await page.goto(`${site.address}index.html`);
  const door = page.locator('.aloud-door');
  await door.click();
  await expect(door).toHaveText('此浏览器不支持朗读');
});

test('a mark says what it shows in a browser without Element.checkVisibility', async ({ page }) => {
  await page.addInitScript(() => Reflect.deleteProperty(Element.prototype, 'checkVisibility'));
  await page.goto(site.address + first.page);
  const { figure } = chartOn(page, first.id);
  const middle = await figure.locator('.chart-drawing').boundingBox();
  await page.mouse.move((middle?.x ?? 0) + 5, (middle?.y ?? 0) + 5);
  await figure.locator('.chart-drawing').dispatchEvent('pointermove', { clientX: 100, clientY: 100, pointerType: 'mouse' });
  await expect(figure.locator('.chart-tooltip:not([hidden])')).toHaveCount(1);
  await expect(figure.getByRole('status')).toHaveText('');
});

/** What browsers do against fingerprinting when a page reads a canvas: noise in every pixel, or one colour for all. */
const falsifications = {
  noise: (data: Uint8ClampedArray) => data.map(() => Math.random() * 256),
  white: (data: Uint8ClampedArray) => data.fill(255),
};
for (const [kind, falsify] of Object.entries(falsifications))
  test(`a PNG that the browser falsified (${kind}) is refused in words, and the SVG is given`, async ({ page }) => {
    await page.addInitScript(`{
      const falsify = ${falsify};
      const { getImageData } = CanvasRenderingContext2D.prototype;
      CanvasRenderingContext2D.prototype.getImageData = function (...area) {
        const image = getImageData.apply(this, area);
        image.data.set(falsify(image.data.slice()));
        return image;
      };
    }`);
    const saved: string[] = [];
    page.on('download', (download) => saved.push(download.suggestedFilename()));
    await page.goto(site.address + first.page);
    expect(await saidAfter(page, 'PNG')).toMatch(/改动了图片的像素.*SVG/);
    await chartOn(page, first.id).figure.getByRole('button', { name: 'SVG', exact: true }).click();
    await expect.poll(() => saved).toEqual([`${first.id}.svg`]);
  });

test('browsers with two engines are told to take the new one before anything that it must read', () => {
  for (const name of pageNames) {
    const head = readFileSync(join(builtSite(), name), 'utf8').split('</head>')[0] ?? '';
    const before = head.split(/<(?:title|script|link)/)[0];
    expect(before, name).toContain('<meta name="renderer" content="webkit"');
    expect(before, name).toContain('<meta name="force-rendering" content="webkit"');
  }
});
