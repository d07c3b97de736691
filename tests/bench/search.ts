import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { type Browser, chromium, type Page } from 'playwright';
import { serveSite } from '../../src/packaging/serve-site.ts';
import { buildSearchIndex } from '../../src/search/index-build.ts';
import { readSearchRecords } from '../../src/search/records.ts';
import type { SearchRecord } from '../../src/search/section.ts';
import { browserForTests } from '../setup/browser.ts';

const queries = ['低保', '养老机构', '710元', '养', '志愿服务', 'dibao'];
const sizes = [10, 100, 1000];
const zipped = (bytes: Buffer) => gzipSync(bytes, { level: 9 }).length;

/**
 * Prints what a first search costs a reader: bytes, gzipped, and the time from the page to the first result, and how both
 * and the index grow with generated pages. Left out with a line where there is no browser.
 * @param site a built site
 * @param folder where larger sites may be written
 */
export async function benchSearch(site: string, folder: string): Promise<void> {
  const executablePath = browserForTests();
  if (!executablePath) {
    console.log('search: not measured, no browser');
    return;
  }
  const browser = await chromium.launch({ executablePath, args: ['--no-sandbox', '--disable-gpu'] });
  try {
    const records = await readSearchRecords(site);
    const rows = [];
    for (const query of queries) rows.push({ query, ...(await firstSearch(browser, site, query)) });
    console.table(rows);
    console.log(`first search, gzipped: at most ${Math.max(...rows.map(({ bytes }) => bytes))} bytes (aim: under 122880)`);
    const pages = new Set(records.map(({ url }) => url.replace(/#.*/, ''))).size;
    for (const size of sizes) await benchSize(browser, join(folder, `search-${size}`), site, generated(records, size / pages), size);
  } finally {
    await browser.close();
  }
}

async function benchSize(browser: Browser, folder: string, site: string, records: SearchRecord[], pages: number): Promise<void> {
  cpSync(site, folder, { recursive: true });
  rmSync(join(folder, 'search'), { recursive: true });
  const files = await buildSearchIndex(records, join(folder, 'search'));
  const index = files.reduce((sum, { bytes }) => sum + bytes, 0);
  const two = await firstSearch(browser, folder, '低保');
  const one = await firstSearch(browser, folder, '养');
  console.log(
    `${pages} pages, ${records.length} sections: index ${Math.round(index / pages)} bytes a page; ` +
      `first search of 低保 ${two.bytes} bytes in ${two.ms} ms, of 养 ${one.bytes} in ${one.ms} ms`,
  );
}

/** The bytes that a page with a box loads for its first search, and the time from the first key to the first result. */
async function firstSearch(browser: Browser, site: string, query: string): Promise<{ bytes: number; ms: number }> {
  const served = await serveSite(site, { port: 0, base: '/' });
  const page = await browser.newPage();
  try {
    await page.goto(`${served.address}transcript.html`);
    const bodies: Promise<Buffer>[] = [];
    page.on('response', (response) => bodies.push(response.body()));
    const ms = await timeToResult(page, query);
    return { bytes: (await Promise.all(bodies)).reduce((sum, body) => sum + zipped(body), 0), ms };
  } finally {
    await page.close();
    await served.close();
  }
}

async function timeToResult(page: Page, query: string): Promise<number> {
  const start = performance.now();
  await page.keyboard.press('/');
  await page.keyboard.insertText(query);
  await page.locator('.search-popup [role="option"]').first().waitFor();
  return Math.round(performance.now() - start);
}

/** So many times the sections of the report, with their lines put together anew, the same in every run. */
function generated(records: SearchRecord[], times: number): SearchRecord[] {
  const lines = records.flatMap(({ text }) => text.split('\n'));
  return Array.from({ length: Math.round(records.length * times) }, (_, index) => {
    const record = records[index % records.length] as SearchRecord;
    const copy = Math.floor(index / records.length);
    const text = record.text
      .split('\n')
      .map((line, at) => (copy === 0 ? line : (lines[(index * 7919 + at * 104729) % lines.length] ?? '')));
    return { ...record, url: `${record.url}-${copy}`, text: text.join('\n') };
  });
}
