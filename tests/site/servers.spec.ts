import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { expect, type Page, test } from 'playwright/test';
import { contentSecurityPolicy } from '../../src/release/policy.ts';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { serveBare } from '../setup/bare-server.ts';
import { serveWithNginx } from '../setup/nginx-site.ts';
import { builtSite, listenTo, pageNames } from './built-site.ts';
import { chartOn, liveCharts } from './chart-pages.ts';

/** Opens every page, searches and points at a chart; gives what the site has to complain about. */
async function walk(page: Page, { address }: ServedSite): Promise<string[]> {
  const complaints = await listenTo(page, address);
  for (const name of pageNames) {
    await page.goto(address + name);
    await expect(page.locator('h1')).toHaveCount(1);
  }
  await page.goto(`${address}search.html?q=${encodeURIComponent('低保')}`);
  await expect(page.locator('[data-search-list] a').first()).toBeVisible();
  const [chart] = liveCharts;
  await page.goto(address + chart?.page);
  const { drawing, tooltip } = chartOn(page, chart?.id ?? '');
  await drawing.hover();
  await expect(tooltip).toBeVisible();
  return complaints;
}

test.describe('nginx as the host kit sets it up, under a sub-path', () => {
  const program = process.env.XUNLI_NGINX ?? '';
  const path = '/政务 公开/巡礼/';
  let site: Awaited<ReturnType<typeof serveWithNginx>>;

  test.beforeAll(async () => {
    test.skip(program === '', 'no nginx');
    site = await serveWithNginx(program, builtSite(), path);
  });
  test.afterAll(() => site?.close());

  test('every page, search and a chart work without a complaint', async ({ page }) => {
    expect(await walk(page, site)).toEqual([]);
  });

  test('files come compressed beforehand, with their type and the strict headers', async () => {
    for (const [name, type] of Object.entries({
      'index.html': 'text/html',
      'data/figures.csv': 'text/csv',
      'data/figures.json': 'application/json',
    })) {
      const { headers } = await fetch(site.address + name);
      expect(headers.get('content-encoding')).toBe('gzip');
      expect(Number(headers.get('content-length'))).toBe((await readFile(join(site.copy, `${name}.gz`))).length);
      expect(headers.get('content-type')).toBe(`${type}; charset=utf-8`);
      expect(headers.get('content-security-policy')).toBe(contentSecurityPolicy);
    }
    expect((await fetch(site.address)).status).toBe(200);
  });

  test('the page for what is not there reads the same at any depth, asks for nothing and is not found itself', async ({ page }) => {
    const texts: string[] = [];
    for (const name of ['none.html', 'a/none.html', 'data/a/b/c/none']) {
      const asked: string[] = [];
      page.on('request', (request) => asked.push(request.url()));
      const response = await page.goto(site.address + name);
      expect(response?.status()).toBe(404);
      texts.push((await page.locator('main').textContent()) ?? '');
      expect(asked).toEqual([site.address + name]);
      page.removeAllListeners('request');
    }
    expect(texts[0]).toMatch(/找不到页面/);
    expect(new Set(texts).size).toBe(1);
  });
});

test('nginx with its module for Brotli, as the host kit says, sends that to those who ask for it, and gzip to others', async () => {
  const [program = '', brotliModule = ''] = [process.env.XUNLI_NGINX, process.env.XUNLI_NGINX_BROTLI];
  test.skip(program === '' || brotliModule === '', 'no nginx, or none with Brotli');
  const site = await serveWithNginx(program, builtSite(), '/report/', { brotliModule });
  try {
    const sent = async (accepted: string) => {
      const { headers } = await fetch(`${site.address}report.html`, { headers: { 'accept-encoding': accepted } });
      return { encoding: headers.get('content-encoding'), bytes: Number(headers.get('content-length')) };
    };
    const [brotli, gzip] = [await sent('gzip, br'), await sent('gzip')];
    expect([brotli.encoding, gzip.encoding]).toEqual(['br', 'gzip']);
    expect(brotli.bytes).toBeLessThan(gzip.bytes * 0.8);
  } finally {
    await site.close();
  }
});

test('on a server that sends no header, every page, search and a chart work without a complaint', async ({ page }) => {
  const site = await serveBare(builtSite());
  try {
    const { headers } = await fetch(`${site.address}index.html`);
    expect([...headers.keys()].filter((name) => !['connection', 'keep-alive', 'transfer-encoding'].includes(name))).toEqual([]);
    expect(await walk(page, site)).toEqual([]);
  } finally {
    await site.close();
  }
});
