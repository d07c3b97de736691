import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLocation } from '../../../../src/verify/links/check.ts';
import type { LocationCode } from '../../../../src/verify/links/references.ts';
import { referencesOf } from '../../../../src/verify/links/references.ts';
import { parsePages } from '../../../../src/verify/pages.ts';

const page = (body: string, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;

/** A small site that works anywhere, with every kind of address that may stand in one. */
const sound: Record<string, string> = {
  'index.html': page(
    [
      '<a href="figures.html#f-1">a</a> <a href="figures.html?q=%E4%BD%8E#%E9%A6%96">a</a> <a href="#top-1" id="top-1">a</a>',
      '<a href="mailto:a@b.cn">a</a> <a href="https://beian.miit.gov.cn/" rel="external">a</a> <a href="data/a.csv" download>a</a>',
      '<img src="data:image/png;base64,AA=="><form action="figures.html"></form>',
      '<svg><pattern id="hatch"/><path fill="url(#hatch)"/></svg>',
    ].join(''),
    '<link rel="stylesheet" href="assets/a.css"><script defer src="assets/a.js"></script>' +
      '<script type="application/ld+json">{"@context":"https://schema.org"}</script>',
  ),
  'figures.html': page('<p id="f-1">1</p><p id="首">2</p><a href="index.html">a</a>'),
  '404.html': page('<h1>404</h1><img src="data:,">'),
  'assets/a.css': '@import "b.css"; p { background: url("../favicon.svg") }',
  'assets/b.css': 'p { color: red }',
  'assets/a.js': 'const n = "http://www.w3.org/2000/svg"; const re = /a\\/\\/b/; document.createElementNS(n, "svg").href = "data/a.csv";',
  'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
  'data/a.csv': 'a,https://example.org/',
};
const address = 'https://www.example.cn/report/';
const check = (changes: Record<string, string>, published?: string) => {
  const encoder = new TextEncoder();
  const files = new Map(Object.entries({ ...sound, ...changes }).map(([name, text]) => [name, encoder.encode(text)]));
  return checkLocation(files, new Map([...parsePages(files)].map((page) => [page.name, referencesOf(page)])), published);
};

test('a site of relative addresses, classic scripts and marked links out of it has nothing to say', () => {
  assert.deepEqual(check({}), []);
});

const body = (html: string) => ({ 'index.html': page(html) });
const mistakes: Record<Exclude<LocationCode, 'location-unread'>, Record<string, string>[]> = {
  'location-absolute': [
    body('<a href="/figures.html">a</a>'),
    body('<a href="../report/figures.html">a</a>'),
    body('<a href="file:///figures.html">a</a>'),
    body('<a href="\\figures.html">a</a>'),
  ],
  'location-dangling': [
    body('<a href="figure.html">a</a>'),
    body('<a href="Figures.html">a</a>'),
    body('<a href="data/">a</a>'),
    body('<a href="./">a</a>'),
    body('<a href="%E4%.html">a</a>'),
    body('<img src="a.png">'),
    body('<img srcset="favicon.svg 1x, b.png 2x">'),
    body('<form><button formaction="send.html">a</button></form>'),
    body('<template><a href="figure.html">a</a></template>'),
    body('<svg><use xlink:href="b.svg#a"/></svg>'),
    { 'index.html': page('', '<meta http-equiv="refresh" content="0; url=start.html">') },
  ],
  'location-fragment': [
    body('<a href="figures.html#f-2">a</a>'),
    body('<a href="#f-1">a</a>'),
    body('<a href="data/a.csv#row=2">a</a>'),
    body('<svg><path fill="url(#hatch)"/></svg>'),
  ],
  'location-third-party': [
    body('<a href="https://example.org/">a</a>'),
    body('<img src="https://example.org/a.png" rel="external">'),
    body('<script src="//example.org/a.js"></script>'),
    { 'index.html': page('', '<link rel="canonical" href="https://www.example.cn/report/">') },
    { 'favicon.svg': '<svg><image href="http://example.org/a.png"/></svg>' },
  ],
  'location-not-found-page': [
    { '404.html': page('<a href="index.html">a</a>') },
    { '404.html': page('', '<link rel="stylesheet" href="assets/a.css">') },
  ],
  'location-needs-server': [
    { 'index.html': page('', '<script type="module" src="assets/a.js"></script>') },
    { 'index.html': page('', '<link rel="modulepreload" href="assets/a.js">') },
    { 'index.html': page('', '<script src="assets/a.js" crossorigin></script>') },
    { 'index.html': page('', '<link rel="stylesheet" href="assets/a.css" integrity="sha256-">') },
    { 'index.html': page('', '<base href="index.html">') },
  ],
  'location-inline-script': [
    body('<script>a()</script>'),
    body('<script type="text/javascript">a()</script>'),
    body('<script type="importmap">{}</script>'),
    body('<p onclick="a()">a</p>'),
    body('<iframe srcdoc="a"></iframe>'),
    body('<a href="javascript:a()">a</a>'),
  ],
  'location-inline-style': [
    body('<style>p { color: red }</style>'),
    body('<p style="color: red">a</p>'),
    { 'favicon.svg': '<svg><style>a {}</style></svg>' },
  ],
  'location-id-twice': [body('<p id="a">a</p><p id="a">b</p>')],
  'location-file-name': [{ 'data/年报.csv': '' }, { 'data/annual report.csv': '' }],
  'location-files-alike': [{ 'data/A.csv': '' }],
};

for (const [code, sites] of Object.entries(mistakes)) {
  test(`every site that breaks the rule “${code}”, and no other, is told so`, () => {
    for (const site of sites) {
      const found = check(site).map((mistake) => mistake.code);
      assert.deepEqual([...new Set(found)], [code], JSON.stringify(site));
    }
  });
}

test('a mistake has its file, line and column', () => {
  const [mistake] = check({ 'index.html': '<!doctype html>\n<p>\n<a class="a" href="none.html">a</a>' });
  assert.equal(mistake?.code, 'location-dangling');
  assert.deepEqual(mistake.place, { file: 'index.html', line: 3, column: 14 });
  assert.deepEqual(mistake.details, { what: 'none.html' });
});

test('where the report says where the site is published, pages and the list of pages may name that place, and only that', () => {
  const head = (href: string) => page('', `<link rel="canonical" href="${href}"><meta property="og:url" content="${href}">`);
  const lists = { 'sitemap.xml': `<urlset><url><loc>${address}</loc></url><url><loc>${address}figures.html</loc></url></urlset>` };
  const notFound = { '404.html': page(`<a href="${address}figures.html">a</a>`) };
  const feed = {
    'feed.xml': `<feed><link rel="self" href="${address}feed.xml"/><entry><link href="${address}figures.html"/></entry></feed>`,
  };
  const sound = { 'figures.html': head(`${address}figures.html`), ...body(''), ...lists, ...notFound, ...feed };
  assert.deepEqual(check(sound, address), []);
  const codes = (changes: Record<string, string>) => [...new Set(check({ ...body(''), ...changes }, address).map(({ code }) => code))];
  assert.deepEqual(codes({ 'figures.html': head(`${address}figure.html`) }), ['location-dangling']);
  assert.deepEqual(codes({ 'figures.html': head('https://example.org/') }), ['location-third-party']);
  assert.deepEqual(codes({ 'figures.html': page(`<a href="${address}index.html" rel="external">a</a>`) }), ['location-absolute']);
  assert.deepEqual(codes({ '404.html': page(`<a href="${address}none.html">a</a>`) }), ['location-dangling']);
  assert.deepEqual(codes({ 'feed.xml': `<feed><link href="${address}none.html"/></feed>` }), ['location-dangling']);
  assert.deepEqual(codes({ 'sitemap.xml': '<urlset><url><loc>https://example.org/</loc></url></urlset>' }), ['location-third-party']);
});
