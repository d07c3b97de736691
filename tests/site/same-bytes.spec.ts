import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { marker } from '../../src/verify/marker.ts';
import { readFiles } from '../setup/read-files.ts';
import { buildElsewhere } from './build-elsewhere.ts';
import { builtSite } from './built-site.ts';

const site = readFiles(builtSite());
const textOf = (bytes: Uint8Array | undefined) => new TextDecoder().decode(bytes);

test('a build in another folder, time zone, language and year gives the same bytes', async () => {
  const clock = pathToFileURL(join(import.meta.dirname, '../setup/other-clock.mjs')).href;
  const elsewhere = await buildElsewhere((report) => report, {
    TZ: 'Pacific/Apia',
    LANG: 'tr_TR.UTF-8',
    LC_ALL: 'tr_TR.UTF-8',
    NODE_OPTIONS: `--import=${clock}`,
  });
  expect([...elsewhere.keys()]).toEqual([...site.keys()]);
  expect(
    [...elsewhere].filter(([name, bytes]) => !Buffer.from(bytes).equals(site.get(name) ?? Buffer.alloc(0))).map(([name]) => name),
  ).toEqual([]);
});

test('a report that gives its public address is told of to search engines, and nothing else of it changes', async () => {
  const address = 'https://www.example.cn/%E5%B7%A1%E7%A4%BC/';
  const published = await buildElsewhere((report) => `${report}\nhosting:\n  address: https://www.example.cn/巡礼/\n`);
  const added = [...published.keys()].filter((name) => !site.has(name));
  expect(added).toEqual(['robots.txt', 'sitemap.xml']);
  expect(textOf(published.get('robots.txt'))).toBe(`User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n`);
  const listed = [...textOf(published.get('sitemap.xml')).matchAll(/<loc>([^<]*)<\/loc>/g)].map(([, loc = '']) => loc.replace(address, ''));
  const pages = [...site.keys()].filter((name) => name.endsWith('.html') && !['404.html', 'search.html'].includes(name));
  expect(listed.map((file) => file || 'index.html').toSorted()).toEqual(pages.toSorted());
  for (const [name, bytes] of site) {
    // It lists the files, of which there are two more.
    if (name === marker) continue;
    const page = textOf(published.get(name));
    const [head] = /<link rel="canonical".*?<meta property="og:locale"[^>]*>/.exec(page) ?? [''];
    if (name.endsWith('.html') && name !== '404.html') expect(head).toContain(`href="${address}${name === 'index.html' ? '' : name}"`);
    const versions = [...head.matchAll(/<link rel="alternate" hreflang="([^"]*)" href="([^"]*)">/g)].map(([, lang, href]) => [lang, href]);
    const both = [
      ['zh-CN', address],
      ['en', `${address}english.html`],
    ];
    expect(versions, name).toEqual(['index.html', 'english.html'].includes(name) ? both : []);
    if (name === '404.html') expect(page).toContain(`href="${address}figures.html"`);
    // Paper bears the address and its code; the feed and what search engines read have whole addresses.
    else expect(withoutAddress(page.replace(head, '').replace(/<p class="public-address".*?<\/p>/, ''), address), name).toBe(textOf(bytes));
  }
});

/** A page or the feed as it is where nothing is known of its address. */
function withoutAddress(text: string, address: string): string {
  return text
    .replace(/<link rel="self"[^>]*>\s*/, '')
    .replace(/<script[^>]* type="application\/ld\+json"[^>]*>.*?<\/script>|<feed[\s\S]*/, (part) =>
      part.replaceAll(`"${address}"`, '"index.html"').replaceAll(address, ''),
    );
}
