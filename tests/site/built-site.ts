import { readdirSync } from 'node:fs';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Page } from 'playwright/test';
import { type ServedSite, serveSite } from '../../src/release/serve-site.ts';

/** The folder of the site under test. Throws where `npm run test:site` did not name it. */
export function builtSite(): string {
  const site = process.env.XUNLI_SITE;
  if (!site) throw new Error('XUNLI_SITE must name the folder of a built site; run the tests with npm run test:site');
  return site;
}

/** The folder of the site of a report in `tests/reports`, for the tests that `playwright.config.ts` makes it for. */
export function reportSite(name: string): string {
  const folder = process.env.XUNLI_REPORT_SITES;
  if (!folder) throw new Error('XUNLI_REPORT_SITES must name a folder for sites; run the tests with npm run test:site');
  return join(folder, name);
}

/** The names of all pages of the site. */
export const pageNames = readdirSync(builtSite()).filter((name) => name.endsWith('.html'));

/** The places a site must work from: a path of a strict host, and the disk. */
export const places = ['a sub-path of a strict host', 'the disk'] as const;
export type Place = (typeof places)[number];

const base = '政务 公开';

/** Opens a site at a place, both with Chinese characters and a space in their names: gives its address and how to close it. */
export async function openSite(place: Place, site = builtSite()): Promise<ServedSite> {
  if (place !== 'the disk') return serveSite(site, { port: 0, base: `/${base}/` });
  const above = await mkdtemp(join(tmpdir(), 'xunli-site-'));
  const folder = join(above, base);
  await cp(site, folder, { recursive: true });
  return { address: `${pathToFileURL(folder).href}/`, close: () => rm(above, { recursive: true }) };
}

/** Gathers whatever a page has to complain about, and every request that leaves the site. */
export async function listenTo(page: Page, address: string): Promise<string[]> {
  const complaints: string[] = [];
  page.on('console', (message) => complaints.push(message.text()));
  page.on('pageerror', (error) => complaints.push(String(error)));
  page.on('requestfailed', (request) => {
    // What a test cuts off by going on to the next page is no failure of the site.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') complaints.push(`failed: ${request.url()}`);
  });
  page.on('request', (request) => {
    if (!request.url().startsWith(address) && !request.url().startsWith('data:')) complaints.push(`outside: ${request.url()}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) => console.log(`policy: ${event.violatedDirective} ${event.blockedURI}`));
  });
  return complaints;
}
