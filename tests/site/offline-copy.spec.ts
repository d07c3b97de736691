import { existsSync, mkdirSync, readdirSync, realpathSync, rmSync, writeFileSync } from 'node:fs';
import { mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { expect } from 'playwright/test';
import { releaseName } from '../../src/release/package/about.ts';
import { filesIn, inFolder } from '../../src/release/package/files.ts';
import { contentToKeep, copyOf } from '../../src/release/package/release.ts';
import { ownLock, toolchainOf } from '../../src/release/package/toolchain.ts';
import { verifierProgram } from '../../src/release/package/verifier.ts';
import { zipOf } from '../../src/release/package/zip.ts';
import { readContentFolder } from '../../src/report/read-report.ts';
import { test } from '../setup/firefox-test.ts';
import { unpackersForTests } from '../setup/unpackers.ts';
import { listenTo, reportSite } from './built-site.ts';
import { partsOf } from './search-site.ts';

const library = join(import.meta.dirname, '../reports/county-library');
/** A figure of the report; a chart of it, and the page of both. */
const [figure, chart, chartPage] = ['seats', 'chart-bar-province-grant-2', '1-network.html'];

let above = '';
/** Where the copy lies: a path of 200 characters, some of which mean something else in addresses. */
let copy = '';
/** The address of that folder. */
let address = '';

test.beforeAll(async () => {
  const { unzip } = unpackersForTests();
  test.skip(!unzip && process.env.CI !== 'true', 'no unzip');
  if (!unzip) throw new Error('unzip is not here and could not be fetched');
  above = realpathSync(await mkdtemp(join(tmpdir(), 'xunli-copy-')));
  const zip = join(above, 'copy.zip');
  const name = await writeCopy(zip);
  const folder = join(above, '政务公开 2024年', '第1号（50%）#a & b%20c+d');
  // No name has more than 255 bytes on this disk.
  const rest = 200 - join(folder, name).length - 1;
  copy = join(folder, Array.from({ length: rest }, (_, place) => (place % 40 === 20 ? '/' : '档')).join(''), name);
  mkdirSync(join(copy, '..'), { recursive: true });
  unzip(zip, join(copy, '..'));
  address = `${pathToFileURL(copy).href}/`;
});
test.afterAll(() => rmSync(above, { recursive: true, force: true }));

/** Writes the ZIP of an offline copy, as a release has it; gives the name of the folder in it. */
async function writeCopy(file: string): Promise<string> {
  const { report, files } = readContentFolder(library);
  if (!report) throw new Error('the report has mistakes');
  const [lock, name] = [ownLock(), releaseName(report.meta)];
  const about = { meta: report.meta, toolchain: toolchainOf(lock), name, built: null, signer: null, sm3: false, warc: '1.1' } as const;
  const [site, content] = [filesIn(reportSite('county-library')), contentToKeep(files, report)];
  const material = { site, content, pdf: null, lock, verifier: await verifierProgram(), about };
  writeFileSync(file, zipOf(inFolder(name, copyOf(material))));
  return name;
}

const pagesOfCopy = () => readdirSync(copy).filter((name) => name.endsWith('.html'));

test('in Chromium every page of the copy opens without a complaint, and every link leads to a file of it', async ({ page }) => {
  expect(copy).toHaveLength(200);
  const complaints = await listenTo(page, address);
  const asked = new Set<string>();
  for (const name of pagesOfCopy()) {
    await page.goto(address + name);
    await expect(page.locator('h1')).toHaveCount(1);
    const links = await page.$$eval('a[href], link[href], [src]', (elements) =>
      elements.map((element) => ('href' in element ? String(element.href) : (element as HTMLImageElement).src)),
    );
    for (const link of links) if (link.startsWith('file:')) asked.add(link.replace(/[?#].*/, ''));
  }
  const attachment = `${address}attachments/way-to-the-library.pdf`;
  expect([...asked]).toEqual(expect.arrayContaining([`${address}index.html`, `${address}data/transcript.txt`, attachment]));
  expect([...asked].filter((link) => !link.startsWith(address) || !existsSync(fileURLToPath(link)))).toEqual([]);
  expect(complaints).toEqual([]);
});

test('in Chromium a reader of the copy goes on by links, points at a chart, searches and reads the text as it was published', async ({
  page,
}) => {
  const complaints = await listenTo(page, address);
  await page.goto(`${address}index.html`);
  await page.locator(`main a[href^="${chartPage}"]`).first().click();
  await page.hover(`[id="${chart}"] .chart-drawing`);
  await expect(page.locator(`[id="${chart}"] .chart-tooltip`)).toBeVisible();
  await partsOf(page).field.fill('阅览座位');
  await partsOf(page).field.press('Enter');
  await expect(page).toHaveURL(/\/search\.html\?q=/);
  await partsOf(page).links.first().click();
  await expect(page.locator('h1')).toHaveCount(1);
  expect(page.url().startsWith(address)).toBe(true);
  await page.goto(`${address}figures.html#f-${figure}`);
  await expect(page.locator(`[id="f-${figure}"]`)).toBeInViewport();
  expect(complaints).toEqual([]);
  await page.goto(`${address}content/transcript.txt`);
  await expect(page.locator('body')).toContainText('各位记者朋友');
});

test('in Firefox a reader of the copy opens its pages, points at a chart and searches', async ({ openInFirefox }) => {
  const { page, complaints } = await openInFirefox(`${address}index.html`);
  for (const name of ['report.html', 'figures.html', 'verbatim.html', chartPage]) {
    await page.goto(address + name);
    expect(await page.$$eval('h1', (headings) => headings.length)).toBe(1);
  }
  await page.hover(`[id="${chart}"] .chart-drawing`);
  await page.waitForSelector(`[id="${chart}"] .chart-tooltip:not([hidden])`);
  await page.goto(`${address}search.html`);
  await page.type('form[data-search-page] input', '阅览座位');
  await page.waitForSelector('[data-search-list] a');
  const hits = await page.$$eval('[data-search-list] li', (items) => items.map((item) => item.textContent ?? ''));
  expect(hits.filter((hit) => !hit.includes('阅览座位'))).toEqual([]);
  await page.click('[data-search-list] a');
  await page.waitForSelector('main h1');
  expect(page.url().startsWith(address)).toBe(true);
  expect(complaints).toEqual([]);
});
