import { mkdtempSync, readFileSync, writeFileSync } from 'node:fs';
import { copyFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, type Frame, type Page, test } from 'playwright/test';
import { mediaTypeOf } from '../../src/release/media-types.ts';
import { type ServedSite, serveSite } from '../../src/release/serve-site.ts';
import { unpublishedAddress } from '../../src/release/wacz/archived-site.ts';
import { waczOf } from '../../src/release/wacz/wacz.ts';
import { serveBare } from '../setup/bare-server.ts';
import { otherReaders } from '../setup/other-readers.ts';
import { readFiles } from '../setup/read-files.ts';
import { builtSite } from './built-site.ts';
import { chartOn, liveCharts } from './chart-pages.ts';
import { answerOn, partsOf, searchPage } from './search-site.ts';

const about = { title: '巡礼', date: '2026-11-23', software: 'xunli', warc: '1.1' } as const;

let host: ServedSite | undefined;
const folder = mkdtempSync(join(tmpdir(), 'xunli-replay-'));

test.beforeAll(async () => {
  const reader = otherReaders('replay');
  if (!reader) return;
  await copyFile(join(reader.folder, 'node_modules/@webrecorder/wabac/dist/sw.js'), join(folder, 'sw.js'));
  await rm(reader.folder, { recursive: true });
  writeFileSync(join(folder, 'replay.html'), '<!doctype html><title>replay</title><iframe width="1200" height="700"></iframe>');
  writeFileSync(join(folder, 'site.wacz'), waczOf(readFiles(builtSite()), { ...about, address: unpublishedAddress }));
  host = await serveBare(folder, (file) => ({ 'content-type': mediaTypeOf(file), 'content-length': String(readFileSync(file).length) }));
});
test.afterAll(async () => {
  await host?.close();
  await rm(folder, { recursive: true });
});

/** Opens a page of the archive with wabac, by its service worker, in a frame; gives the frame. */
async function replayed(page: Page, address: string, path: string): Promise<Frame> {
  await page.goto(`${address}replay.html`);
  await page.evaluate(async (source) => {
    const { serviceWorker } = navigator;
    const controlled = new Promise((done) => serviceWorker.addEventListener('controllerchange', done, { once: true }));
    await serviceWorker.register('sw.js');
    await controlled;
    const added = new Promise<void>((done) => {
      serviceWorker.addEventListener('message', ({ data }) => data.msg_type === 'collAdded' && done());
    });
    serviceWorker.controller?.postMessage({ msg_type: 'addColl', name: 'site', file: { sourceUrl: source } });
    await added;
  }, `${address}site.wacz`);
  const frame = await (await page.waitForSelector('iframe')).contentFrame();
  if (!frame) throw new Error('no frame');
  await frame.goto(`${address}w/site/mp_/${unpublishedAddress}${path}`);
  return frame;
}

test('a web archive is replayed: the overview, a chart that answers, a search and all its results', async ({ page, browser }) => {
  test.skip(!host && process.env.CI !== 'true', 'wabac is not here and could not be fetched');
  if (!host) throw new Error('wabac is not here and could not be fetched');
  const [chart] = liveCharts.filter((live) => live.page === 'index.html');
  const frame = await replayed(page, host.address, '');
  expect(await frame.title()).toBe(titleOf('index.html'));
  const { drawing, tooltip } = chartOn(frame, chart?.id ?? '');
  await expect(drawing.locator('svg').first()).toBeVisible();
  await drawing.hover();
  await expect(tooltip).toBeVisible();

  await partsOf(frame).field.fill('养老');
  await expect(partsOf(frame).options).not.toHaveCount(0);
  await partsOf(frame).field.press('Enter');
  await frame.waitForURL(/\/search\.html\?q=/);
  const site = await serveSite(builtSite(), { port: 0, base: '/' });
  const live = await browser.newPage();
  await live.goto(searchPage(site.address, '养老'));
  await expect(partsOf(frame).status).toHaveText(await answerOn(live));
  await live.close();
  await site.close();
});

/** What a page of the site is called. */
function titleOf(name: string): string {
  return /<title>([^<]*)/.exec(readFileSync(join(builtSite(), name), 'utf8'))?.[1] ?? '';
}
