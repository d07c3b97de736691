import { spawn } from 'node:child_process';
import { existsSync, readdirSync } from 'node:fs';
import { cp, mkdir, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from 'playwright/test';
import { type ServedSite, serveSite } from '../../src/release/serve-site.ts';
import { builtSite, listenTo } from './built-site.ts';
import { liveCharts } from './chart-pages.ts';
import { answerOn, partsOf, searchPage } from './search-site.ts';

let site: ServedSite;
let above: string;
test.beforeAll(async () => {
  site = await serveSite(builtSite(), { port: 0, base: '/site/' });
  above = await mkdtemp(join(tmpdir(), 'xunli-copy-'));
});
test.afterAll(async () => {
  await site.close();
  await rm(above, { recursive: true });
});

/** Waits until a program has ended; gives what it ended with. */
const ended = (program: string, args: string[]) =>
  new Promise<number | null>((resolve, reject) => {
    const child = spawn(program, args, { stdio: 'ignore' });
    child.once('error', reject);
    child.once('exit', resolve);
  });

test('a copy that wget made by following links is searched from the disk as the site is', async ({ page }) => {
  const { XUNLI_WGET: wget } = process.env;
  test.skip(!wget, 'no wget');
  const status = await ended(wget ?? '', ['-m', '-k', '-p', '-E', '-q', '-nH', '-P', above, `${site.address}index.html`]);
  expect(status).toBe(0);
  const copy = join(above, 'site');
  const needed = readdirSync(builtSite(), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /^(?:assets|search)\/.+\.\w+$/.test(name),
  );
  expect(needed.filter((name) => !existsSync(join(copy, name)))).toEqual([]);
  await leadFormsBack(copy);
  await page.goto(searchPage(site.address, '养老'));
  const answer = await answerOn(page);
  const address = `${pathToFileURL(copy).href}/`;
  const complaints = await listenTo(page, address);
  await page.goto(`${address}timeline.html`);
  await partsOf(page).field.fill('养老');
  await partsOf(page).field.press('Enter');
  await expect(page).toHaveURL(/^file:.*\/search\.html\?q=/);
  await expect(partsOf(page).status).toHaveText(answer);
  await partsOf(page).field.fill('低保');
  await expect(page).toHaveURL(/%E4%BD%8E%E4%BF%9D$/);
  expect(complaints).toEqual([]);
});

test('a copy that HTTrack made by following links is searched from the disk, also by its links that hold words', async ({ page }) => {
  const { XUNLI_HTTRACK: httrack } = process.env;
  test.skip(!httrack, 'no HTTrack');
  const quick = ['--disable-security-limits', '--max-rate=0', '--connection-per-second=0', '--sockets=8'];
  expect(await ended(httrack ?? '', [`${site.address}index.html`, '-q', '-O', join(above, 'httrack'), ...quick])).toBe(0);
  const [, authority = ''] = /\/\/([^/]+)/.exec(site.address) ?? [];
  const copy = join(above, 'httrack', authority.replace(':', '_'), 'site');
  await page.goto(searchPage(site.address, '养老'));
  const answer = await answerOn(page);
  const address = `${pathToFileURL(copy).href}/`;
  const complaints = await listenTo(page, address);
  await page.goto(`${address}timeline.html`);
  await partsOf(page).field.fill('养老');
  await partsOf(page).field.press('Enter');
  await expect(page).toHaveURL(/^file:.*\/search\.html\?q=/);
  await expect(partsOf(page).status).toHaveText(answer);
  const links = page.locator('main a[href*="?q="]');
  await page.goto(`${address}search.html`);
  const href = (await links.first().getAttribute('href')) ?? '';
  expect(href).toMatch(/^search\w+\.html\?q=/);
  await page.goto(address + href);
  await expect(partsOf(page).links).not.toHaveCount(0);
  await partsOf(page).field.fill('养老');
  await expect(partsOf(page).status).toHaveText(answer);
  expect(complaints).toEqual([]);
});

/** Lets the forms of a copy lead to where it was copied from, as HTTrack does, which follows no forms. */
async function leadFormsBack(copy: string): Promise<void> {
  for (const name of readdirSync(copy).filter((name) => name.endsWith('.html'))) {
    const html = await readFile(join(copy, name), 'utf8');
    await writeFile(join(copy, name), html.replace(/ action="[^"]*"/g, ' action="http://127.0.0.1:9/search.html"'));
  }
}

/** Everything on a page that scripts add something to is used: a chart, the settings, the search, a citation. */
async function useScripts(page: Page, chart: string): Promise<void> {
  await page.hover(`[id="${chart}"] .chart-drawing`);
  await page.locator('.settings-door').click();
  await page.locator('#settings').waitFor();
  const citation = page.locator('.citation').first();
  // One that was saved open is closed by a press.
  await citation.evaluate((fold) => fold.removeAttribute('open'));
  await citation.locator('summary').click();
  await citation.locator('output').waitFor({ state: 'attached' });
  await partsOf(page).field.fill('养老');
  await expect(partsOf(page).options).not.toHaveCount(0);
}

/** How many there are of each thing that scripts add, and of the charts. */
const counted = (page: Page) =>
  page.evaluate(() => {
    const selectors = [
      'figure.chart svg',
      '.chart-tooltip',
      '.chart-download button',
      '.search-popup',
      '#settings',
      '.citation-forms',
      'body *',
    ];
    return selectors.map((selector) => `${selector}: ${document.querySelectorAll(selector).length}`);
  });

for (const kind of ['beside its files', 'with a folder of the files that were loaded'] as const)
  test(`a page that was saved while it was used, ${kind}, has its charts, works again and doubles nothing`, async ({ page }) => {
    const [chart] = liveCharts;
    const loaded = new Set<string>();
    page.on('response', (response) => loaded.add(response.url()));
    await page.goto(site.address + chart?.page);
    await useScripts(page, chart?.id ?? '');
    const before = await counted(page);
    const saved = await page.evaluate(() => `<!doctype html>${document.documentElement.outerHTML}`);
    const folder = join(above, kind.slice(0, 4));
    if (kind === 'beside its files') await cp(builtSite(), folder, { recursive: true });
    else await saveLoaded(folder, [...loaded]);
    const moved = kind === 'beside its files' ? saved : saved.replace(/ (src|href)="assets\//g, ' $1="saved_files/');
    await writeFile(join(folder, 'saved.html'), moved);

    const errors: string[] = [];
    page.on('pageerror', (error) => errors.push(String(error)));
    await page.goto(`${pathToFileURL(folder).href}/saved.html`);
    for (const { page: on, id } of liveCharts) if (on === chart?.page) await expect(page.locator(`[id="${id}"] svg`).first()).toBeVisible();
    if (kind === 'beside its files') {
      await useScripts(page, chart?.id ?? '');
      expect(await counted(page)).toEqual(before);
    } else {
      await page.hover(`[id="${chart?.id}"] .chart-drawing`);
      await expect(page.locator(`[id="${chart?.id}"] .chart-tooltip`)).toBeVisible();
      await partsOf(page).field.focus();
      await expect(page.locator('.search-popup')).toHaveText(/搜索所需的文件没有读到/);
    }
    expect(errors).toEqual([]);
  });

/** Keeps what a page loaded as browsers do that save a page whole: in one folder beside it. */
async function saveLoaded(folder: string, addresses: string[]): Promise<void> {
  await mkdir(join(folder, 'saved_files'), { recursive: true });
  for (const address of addresses) {
    const [, name] = /\/assets\/([^/]+)$/.exec(address) ?? [];
    if (name) await writeFile(join(folder, 'saved_files', name), await readFile(join(builtSite(), 'assets', name)));
  }
}
