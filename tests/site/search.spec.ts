import { cp, mkdtemp, readdir, readFile, rm, writeFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { basename, extname, join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { type Browser, chromium, expect, type Page, test } from 'playwright/test';
import { readSearchRecords } from '../../src/search/records.ts';
import type { SearchRecord } from '../../src/search/section.ts';

const policy = [
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' data:; font-src 'self';",
  "form-action 'none'; base-uri 'none'; frame-ancestors 'none'; require-trusted-types-for 'script'",
].join(' ');
const types: Record<string, string> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript',
  '.css': 'text/css',
};
const launch = {
  executablePath: process.env.XUNLI_CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
};

let folder: string;
let records: SearchRecord[];
let server: Server;
let browser: Browser;
let complaints: string[];

test.beforeAll(async () => {
  const site = process.env.XUNLI_SITE;
  if (!site) throw new Error('XUNLI_SITE must name the folder of a built site');
  folder = join(await mkdtemp(join(tmpdir(), 'search-site-')), '政务 公开');
  await cp(site, folder, { recursive: true });
  records = await readSearchRecords(folder);
  server = await serve(folder);
  browser = await chromium.launch(launch);
});

test.afterAll(async () => {
  await browser.close();
  server.close();
  await rm(join(folder, '..'), { recursive: true });
});

for (const way of ['file', 'http'] as const) {
  const addressOf = (name: string) =>
    way === 'file'
      ? new URL(name, `${pathToFileURL(folder).href}/`).href
      : new URL(name, `http://localhost:${(server.address() as AddressInfo).port}/政务 公开/`).href;

  test.describe(`search over ${way}`, () => {
    let page: Page;

    test.beforeEach(async () => {
      page = await browser.newPage();
      complaints = [];
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(String(error)));
      await page.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => console.log(event.violatedDirective));
      });
    });

    test.afterEach(() => page.close());

    test('finds exactly the sections that hold the words', async () => {
      await page.goto(addressOf('search.html?q=0'));
      await expect(page.locator('[data-search-status]')).toHaveText(/\d|“0”/);
      const queries = sampledQueries(records);
      expect(queries.length).toBeGreaterThan(500);
      const answers = await page.evaluate(findAll, queries);
      const wrong = queries.filter((query, index) => String(answers[index]) !== String(sectionsHolding(query)));
      expect(wrong).toEqual([]);
      expect(complaints).toEqual([]);
    });

    test('an address with a query shows its hits, marked, and says how many', async () => {
      const query = records[0]?.section.slice(0, 2) ?? '';
      await page.goto(addressOf(`search.html?${new URLSearchParams({ q: query })}`));
      await expect(page.locator('[data-search-status]')).toContainText(String(sectionsHolding(query).length));
      const marks = await page.locator('[data-search-list] li:first-child mark').allTextContents();
      expect(marks).toContain(query);
      await page.locator('[data-search-list] a').first().click();
      expect(decodeURI(new URL(page.url()).hash)).not.toBe('');
      expect(complaints).toEqual([]);
    });

    test('nothing of the engine is loaded before the reader turns to the field', async () => {
      await page.goto(addressOf('search.html'));
      const scripts = () => page.locator('script[src*="search/"]').count();
      expect(await scripts()).toBe(0);
      await page.locator('form[data-search-page] input').focus();
      await expect.poll(scripts).toBe(2);
    });

    test('an input method may commit a candidate with Enter; only then is the query searched', async () => {
      await page.goto(addressOf('search.html'));
      const field = page.locator('form[data-search-page] input');
      await field.focus();
      const keyboard = await page.context().newCDPSession(page);
      await keyboard.send('Input.imeSetComposition', { text: 'shi', selectionStart: 3, selectionEnd: 3 });
      const enter = { key: 'Enter', isComposing: true, bubbles: true, cancelable: true };
      expect(await field.evaluate((input, init) => input.dispatchEvent(new KeyboardEvent('keydown', init)), enter)).toBe(false);
      expect(new URL(page.url()).search).toBe('');
      await keyboard.send('Input.insertText', { text: '市' });
      await expect.poll(() => new URL(page.url()).searchParams.get('q')).toBe('市');
      await expect(page.locator('[data-search-status]')).toContainText(String(sectionsHolding('市').length));
    });

    test('arrow keys walk through the results, Escape returns to the field', async () => {
      await page.goto(addressOf(`search.html?${new URLSearchParams({ q: '的' })}`));
      const links = page.locator('[data-search-list] a');
      await expect(links.nth(1)).toBeVisible();
      await page.locator('form[data-search-page] input').press('ArrowDown');
      await expect(links.nth(0)).toBeFocused();
      await page.keyboard.press('ArrowDown');
      await expect(links.nth(1)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(page.locator('form[data-search-page] input')).toBeFocused();
    });

    test('the field in the head of a page leads to the search page', async () => {
      const other = records[0]?.url.split('#')[0] ?? '';
      await page.goto(addressOf(other));
      await page.keyboard.press('/');
      await page.keyboard.type('7');
      await page.keyboard.press('Enter');
      await page.waitForURL(/search\.html\?q=7$/);
      await expect(page.locator('[data-search-status]')).toContainText(String(sectionsHolding('7').length));
      expect(complaints).toEqual([]);
    });

    test('without its index the search reads the whole text, without anything it says so', async () => {
      await withDamaged(join(folder, 'search', 'index'), async () => {
        const query = records.at(-1)?.text.slice(0, 2) ?? '';
        await page.goto(addressOf(`search.html?${new URLSearchParams({ q: query })}`));
        await expect(page.locator('[data-search-status]')).toContainText(String(sectionsHolding(query).length));
      });
      await withDamaged(join(folder, 'search'), async () => {
        await page.goto(addressOf('search.html?q=7'));
        await expect(page.locator('[data-search-help]')).toBeVisible();
        await expect(page.locator('[data-search-status]')).toHaveText(/\S/);
      });
    });
  });
}

/** Runs in the page: the addresses each query finds. */
async function findAll(queries: string[]): Promise<string[][]> {
  const engine = globalThis.xunliSearch?.engine;
  if (!engine) throw new Error('The search engine did not start');
  const answers: string[][] = [];
  for (const query of queries) answers.push((await engine.find(query)).hits.map(({ url }) => url).sort());
  return answers;
}

/** Plain substring search, word by word, over each section's lines. */
function sectionsHolding(query: string): string[] {
  const words = query.split(/\s+/).map(plain);
  return records
    .filter(({ section, text }) => {
      const lines = [section, ...text.split('\n')].map(plain);
      return words.every((word) => lines.some((line) => line.includes(word)));
    })
    .map(({ url }) => url)
    .sort();
}

function plain(text: string): string {
  const besideHan = /(?<=\P{ASCII})\s+|\s+(?=\P{ASCII})/gu;
  return text.replace(besideHan, '').normalize('NFKC').toLowerCase();
}

/** Pairs of names, numbers with and without unit, single characters, phrases, words together: the same every time. */
function sampledQueries(from: SearchRecord[]): string[] {
  const names = [...new Set(from.map(({ section }) => section))].slice(0, 60);
  const lines = from.flatMap(({ text }) => text.split('\n')).filter((line) => line.length > 8);
  const all = lines.join('');
  const numbers = [...all.matchAll(/(\d[\d.]*[%万亿]?)\p{sc=Han}{0,2}/gu)];
  const phrases = Array.from({ length: 300 }, (_, index) => {
    const line = lines[(index * 31) % lines.length] ?? '';
    const start = (index * 17) % (line.length - 8);
    return line.slice(start, start + 2 + (index % 7));
  });
  const candidates = [
    ...names.flatMap((name) => [...name].map((_, index) => name.slice(index, index + 2))),
    ...numbers.flatMap(([withUnit, number = '']) => [withUnit, number, number.slice(1)]),
    ...[...new Set(all)].slice(0, 200),
    ...phrases,
    ...phrases.slice(1, 60).map((phrase, index) => `${phrases[index]} ${phrase}`),
    ...['1.7万', '１．７万', '3.18亿元', '710元', 'DNA', 'dna', 'NA', '.', '低保 标准'],
  ];
  const asked = candidates.map((query) => query.trim()).filter((query) => query !== '');
  return [...new Set(asked)].filter((query) => !/[“”‘’—…-]/.test(query));
}

async function withDamaged(place: string, visit: () => Promise<void>): Promise<void> {
  const names = (await readdir(place)).filter((name) => extname(name) === '.js');
  const whole = await Promise.all(names.map((name) => readFile(join(place, name))));
  await Promise.all(names.map((name) => writeFile(join(place, name), 'xunliSearch.put("')));
  try {
    await visit();
  } finally {
    await Promise.all(names.map((name, index) => writeFile(join(place, name), whole[index] ?? '')));
  }
}

async function serve(site: string): Promise<Server> {
  const started = createServer(async (request, response) => {
    const { pathname } = new URL(request.url ?? '/', 'http://localhost');
    const path = join(site, '..', decodeURI(pathname));
    const head = { 'content-security-policy': policy, 'content-type': types[extname(basename(path))] ?? 'text/plain' };
    const content = await readFile(path).catch(() => undefined);
    response.writeHead(content ? 200 : 404, head).end(content);
  });
  await new Promise<void>((resolve) => started.listen(0, resolve));
  return started;
}
