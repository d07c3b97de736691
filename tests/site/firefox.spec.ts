import { readFileSync } from 'node:fs';
import { mkdir, mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect } from 'playwright/test';
import { type ServedSite, serveSite } from '../../src/release/serve-site.ts';
import { test } from '../setup/firefox-test.ts';
import { builtSite, openSite, pageNames, places } from './built-site.ts';
import { liveCharts } from './chart-pages.ts';

for (const place of places) {
  test.describe(`Firefox from ${place}`, () => {
    let site: ServedSite;
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.afterAll(() => site.close());

    test('every page opens without a complaint and asks nobody else', async ({ openInFirefox }) => {
      const { page, complaints } = await openInFirefox(`${site.address}index.html`);
      for (const name of pageNames) {
        await page.goto(site.address + name);
        expect(await page.$$eval('h1', (headings) => headings.length)).toBe(1);
        expect({ name, complaints }).toEqual({ name, complaints: [] });
      }
    });

    test('a word that is typed finds its sections, a number its figure', async ({ openInFirefox }) => {
      const { page, complaints } = await openInFirefox(`${site.address}figures.html`);
      const value = await page.$eval('[data-figure]', (element) => element.textContent ?? '');
      for (const query of ['低保', value]) {
        await page.goto(`${site.address}search.html`);
        await page.type('form[data-search-page] input', query);
        await page.waitForSelector('[data-search-list] a');
        const hits = await page.$$eval('[data-search-list] li', (items) => items.map((item) => item.textContent ?? ''));
        expect(hits.filter((hit) => !hit.includes(query))).toEqual([]);
      }
      expect(complaints).toEqual([]);
    });

    test('a mark shows its tooltip when a reader points at a chart', async ({ openInFirefox }) => {
      const [chart] = liveCharts;
      const { page, complaints } = await openInFirefox(site.address + chart?.page);
      await page.hover(`[id="${chart?.id}"] .chart-drawing`);
      await page.waitForSelector(`[id="${chart?.id}"] .chart-tooltip:not([hidden])`);
      expect(complaints).toEqual([]);
    });

    test('figures that an address compares are drawn, and one more joins them when its box is ticked', async ({ openInFirefox }) => {
      const { figures } = JSON.parse(readFileSync(join(builtSite(), 'data/figures.json'), 'utf8')) as {
        figures: { id: string; unit: string }[];
      };
      const [first, second, third] = [...Map.groupBy(figures, ({ unit }) => unit).values()].find((list) => list.length > 2) ?? [];
      const { page, complaints } = await openInFirefox(`${site.address}figures.html?compare=${first?.id},${second?.id}`);
      await page.waitForSelector(`.comparison svg [data-mark="${second?.id}"]`);
      await page.click(`[id="f-${third?.id}"] .compare-pick input`);
      await page.waitForSelector(`.comparison svg [data-mark="${third?.id}"]`);
      expect(page.url()).toContain(`compare=${first?.id},${second?.id},${third?.id}`);
      expect(complaints).toEqual([]);
    });
  });
}

test('what a page of Firefox complains about is heard', async ({ openInFirefox }) => {
  const folder = await mkdtemp(join(tmpdir(), 'xunli-broken-'));
  await mkdir(join(folder, 'site'));
  await writeFile(join(folder, 'beside.js'), '');
  await writeFile(join(folder, 'site/error.js'), 'console.warn("said"); throw new Error("thrown")');
  const parts = [
    '<p style="color: red">',
    '<script src="error.js"></script>',
    '<script src="none.js"></script>',
    '<img src="../beside.js">',
  ];
  await writeFile(join(folder, 'site/broken.html'), `<!doctype html>${parts.join('')}`);
  const served = await serveSite(folder, { port: 0, base: '/' });
  try {
    for (const address of [served.address, `${pathToFileURL(folder).href}/`]) {
      const { complaints } = await openInFirefox(`${address}site/broken.html`);
      const expected = ['said', 'thrown', 'none.js', ...(address === served.address ? ['policy: style-src-attr', 'outside: '] : [])];
      for (const part of expected) await expect.poll(() => complaints.join('\n')).toContain(part);
    }
  } finally {
    await served.close();
    await rm(folder, { recursive: true });
  }
});
