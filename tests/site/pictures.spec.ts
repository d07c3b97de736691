import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { printReport } from '../../src/release/pdf/print-report.ts';
import type { ServedSite } from '../../src/release/serve-site.ts';
import type { ContentFiles } from '../../src/report/content.ts';
import { readFiles } from '../setup/read-files.ts';
import { cameraWords } from '../unit/report/attachments/pictures.ts';
import { violations } from './axe.ts';
import { listenTo, openSite, places, reportSite } from './built-site.ts';

const root = join(import.meta.dirname, '../..');
const out = reportSite('county-library');
const content = join(root, 'tests/reports/county-library');
/** The drawing in the report lies on its side in its file; upright it is so large. */
const upright = { width: 2000, height: 1300 };
let files: ContentFiles;
test.beforeAll(() => {
  files = readFiles(out);
});

for (const place of places) {
  test.describe(`from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place, out);
    });
    test.afterAll(() => site.close());

    for (const name of ['1-network.html', 'report.html'])
      for (const [width, wanted] of [
        [390, 'pictures/new-building-480.jpg'],
        [1280, 'pictures/new-building-960.jpg'],
      ] as const)
        test(`${name} shows its picture upright, no larger than ${width} pixels need`, async ({ page }) => {
          await page.setViewportSize({ width, height: 900 });
          const complaints = await listenTo(page, site.address);
          await page.goto(site.address + name);
          const picture = page.locator('.picture img');
          await picture.scrollIntoViewIfNeeded();
          await expect.poll(() => picture.evaluate((image: HTMLImageElement) => image.complete && image.naturalWidth > 0)).toBe(true);
          const shown = await picture.evaluate((image: HTMLImageElement) => ({
            source: image.currentSrc,
            shape: image.naturalWidth / image.naturalHeight,
            right: image.getBoundingClientRect().right,
          }));
          expect(shown.source).toBe(site.address.replaceAll(' ', '%20') + wanted);
          expect(shown.shape).toBeCloseTo(upright.width / upright.height, 2);
          expect(shown.right).toBeLessThanOrEqual(width);
          expect(complaints).toEqual([]);
        });

    test('the picture keeps its place before it is there', async ({ page }) => {
      await page.route('**/pictures/*', (route) => route.abort());
      await page.goto(`${site.address}1-network.html`);
      const box = await page.locator('.picture img').boundingBox();
      expect((box?.width ?? 0) / (box?.height ?? 1)).toBeCloseTo(upright.width / upright.height, 1);
    });

    test('links to an attachment say what it is and how large, and lead to it', async ({ page }) => {
      await page.goto(`${site.address}1-network.html`);
      await expect(page.locator('p', { has: page.locator('a[href$=".pdf"]') })).toContainText('到馆路线（PDF，1 kB）');
      for (const href of ['attachments/way-to-the-library.pdf', 'attachments/new-building.jpg'])
        await expect(page.locator(`a[href="${href}"]`)).toHaveCount(1);
    });
  });
}

for (const name of ['1-network.html', 'about.html'])
  test(`${name} with its pictures and attachments is accessible`, async ({ page }) => {
    const site = await openSite('the disk', out);
    await page.goto(site.address + name);
    expect(await violations(page)).toEqual([]);
    await site.close();
  });

test('every width of a picture is named where programs that copy the site by its links find it', () => {
  const map = new TextDecoder().decode(files.get('sitemap.html'));
  const widths = [...files.keys()].filter((name) => name.startsWith('pictures/'));
  expect(widths.length).toBeGreaterThan(1);
  expect(widths.filter((name) => !map.includes(`<link rel="item" href="${name}">`))).toEqual([]);
});

test('nothing in the site tells where a picture was taken or with what', () => {
  const original = readFiles(content).get('attachments/new-building.jpg') ?? Buffer.alloc(0);
  expect(Buffer.from(original).includes(cameraWords)).toBe(true);
  expect([...files].filter(([, bytes]) => Buffer.from(bytes).includes(cameraWords)).map(([name]) => name)).toEqual([]);
});

test('the site lists each attachment with the size and hash of the file beside it', async ({ page }) => {
  const site = await openSite('the disk', out);
  await page.goto(`${site.address}about.html`);
  const listed = await page.locator('#attachments li').evaluateAll((items) => items.map((item) => item.textContent ?? ''));
  await site.close();
  const attached = [...files].filter(([name]) => name.startsWith('attachments/'));
  expect(listed.length).toBe(attached.length);
  const { attachments } = JSON.parse(new TextDecoder().decode(files.get('data/attachments.json'))) as { attachments: object[] };
  expect(attachments).toMatchObject([
    { path: 'attachments/new-building.jpg', mediaType: 'image/jpeg', ...upright },
    { path: 'attachments/way-to-the-library.pdf', mediaType: 'application/pdf' },
  ]);
  for (const [name, bytes] of attached) {
    const row = listed.find((text) => text.includes(name)) ?? '';
    expect(row.replace(/\s/g, '')).toContain(createHash('sha256').update(bytes).digest('hex'));
    expect(row).toContain(`${Math.ceil(bytes.byteLength / 1000)} kB`);
  }
});

test('the picture is in the PDF', async () => {
  const { pdf } = await printReport(out, process.env.XUNLI_CHROMIUM ?? '');
  const images = Buffer.from(pdf)
    .toString('latin1')
    .match(/\/Subtype \/Image/g);
  expect(images?.length).toBe(1);
});
