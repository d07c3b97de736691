import assert from 'node:assert/strict';
import { test } from 'node:test';
import { checkLocation } from '../../../../src/verify/links/check.js';
const page = (body, head = '') => `<!doctype html><html><head>${head}</head><body>${body}</body></html>`;
/** A small site that works anywhere, with every kind of address that may stand in one. */
const sound = {
    'index.html': page([
        '<a href="figures.html#f-1">a</a> <a href="figures.html?q=%E4%BD%8E#%E9%A6%96">a</a> <a href="#top-1" id="top-1">a</a>',
        '<a href="mailto:a@b.cn">a</a> <a href="https://beian.miit.gov.cn/" rel="external">a</a> <a href="data/a.csv" download>a</a>',
        '<img src="data:image/png;base64,AA=="><form action="figures.html"></form>',
        '<svg><pattern id="hatch"/><path fill="url(#hatch)"/></svg>',
    ].join(''), '<link rel="stylesheet" href="assets/a.css"><script defer src="assets/a.js"></script><script type="application/ld+json">{"@context":"https://schema.org"}</script>'),
    'figures.html': page('<p id="f-1">1</p><p id="首">2</p><a href="index.html">a</a>'),
    '404.html': page('<h1>404</h1><img src="data:,">'),
    'assets/a.css': '@import "b.css"; p { background: url("../favicon.svg") }',
    'assets/b.css': 'p { color: red }',
    'assets/a.js': 'const n = "http://www.w3.org/2000/svg"; const re = /a\\/\\/b/; document.createElementNS(n, "svg").href = "data/a.csv";',
    'favicon.svg': '<svg xmlns="http://www.w3.org/2000/svg"><path d="M0 0"/></svg>',
    'data/a.csv': 'a,https://example.org/',
};
const address = 'https://www.example.cn/report/';
const check = (changes, published) => {
    const encoder = new TextEncoder();
    return checkLocation(new Map(Object.entries({ ...sound, ...changes }).map(([name, text]) => [name, encoder.encode(text)])), published);
};
test('a site of relative addresses, classic scripts and marked links out of it has nothing to say', async () => {
    assert.deepEqual(await check({}), []);
});
const body = (html) => ({ 'index.html': page(html) });
const script = (code) => ({ 'assets/a.js': code });
const style = (css) => ({ 'assets/a.css': css });
const mistakes = {
    absolute: [
        body('<a href="/figures.html">a</a>'),
        body('<a href="../report/figures.html">a</a>'),
        body('<a href="file:///figures.html">a</a>'),
        body('<a href="\\figures.html">a</a>'),
        style('p { background: url(/favicon.svg) }'),
        style('@import "../../a.css";'),
        script('location.href = "/report/figures.html"'),
        script('location.href = `/data/a.csv`'),
    ],
    dangling: [
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
        style('p { background: url(favicon.svg) }'),
    ],
    fragment: [
        body('<a href="figures.html#f-2">a</a>'),
        body('<a href="#f-1">a</a>'),
        body('<a href="data/a.csv#row=2">a</a>'),
        body('<svg><path fill="url(#hatch)"/></svg>'),
    ],
    'third-party': [
        body('<a href="https://example.org/">a</a>'),
        body('<img src="https://example.org/a.png" rel="external">'),
        body('<script src="//example.org/a.js"></script>'),
        { 'index.html': page('', '<link rel="canonical" href="https://www.example.cn/report/">') },
        style('p { background: url(https://example.org/a.png) }'),
        style('@import url("//example.org/a.css");'),
        script('element.src = "https://example.org/a.js"'),
        { 'favicon.svg': '<svg><image href="http://example.org/a.png"/></svg>' },
    ],
    'not-found-page': [
        { '404.html': page('<a href="index.html">a</a>') },
        { '404.html': page('', '<link rel="stylesheet" href="assets/a.css">') },
    ],
    'needs-server': [
        { 'index.html': page('', '<script type="module" src="assets/a.js"></script>') },
        { 'index.html': page('', '<link rel="modulepreload" href="assets/a.js">') },
        { 'index.html': page('', '<script src="assets/a.js" crossorigin></script>') },
        { 'index.html': page('', '<link rel="stylesheet" href="assets/a.css" integrity="sha256-">') },
        { 'index.html': page('', '<base href="index.html">') },
        script('export const a = 1'),
        script('import("./b.js")'),
    ],
    'inline-script': [
        body('<script>a()</script>'),
        body('<script type="text/javascript">a()</script>'),
        body('<script type="importmap">{}</script>'),
        body('<p onclick="a()">a</p>'),
        body('<iframe srcdoc="a"></iframe>'),
        body('<a href="javascript:a()">a</a>'),
    ],
    'inline-style': [
        body('<style>p { color: red }</style>'),
        body('<p style="color: red">a</p>'),
        { 'favicon.svg': '<svg><style>a {}</style></svg>' },
    ],
    unread: [script('const = 1'), style('p { color: red } }')],
    'id-twice': [body('<p id="a">a</p><p id="a">b</p>')],
    'file-name': [{ 'data/年报.csv': '' }, { 'data/annual report.csv': '' }],
    'files-alike': [{ 'data/A.csv': '' }],
};
for (const [rule, sites] of Object.entries(mistakes)) {
    test(`every site that breaks the rule “${rule}”, and no other, is told so`, async () => {
        for (const site of sites) {
            const found = (await check(site)).map((problem) => problem.rule);
            assert.deepEqual([...new Set(found)], [rule], JSON.stringify(site));
        }
    });
}
test('a problem has its file, line and column', async () => {
    const [problem] = await check({ 'index.html': '<!doctype html>\n<p>\n<a class="a" href="none.html">a</a>' });
    assert.deepEqual(problem, { rule: 'dangling', file: 'index.html', line: 3, column: 14, what: 'none.html' });
});
test('where the report says where the site is published, pages and the list of pages may name that place, and only that', async () => {
    const head = (href) => page('', `<link rel="canonical" href="${href}"><meta property="og:url" content="${href}">`);
    const lists = { 'sitemap.xml': `<urlset><url><loc>${address}</loc></url><url><loc>${address}figures.html</loc></url></urlset>` };
    const notFound = { '404.html': page(`<a href="${address}figures.html">a</a>`) };
    assert.deepEqual(await check({ 'figures.html': head(`${address}figures.html`), ...body(''), ...lists, ...notFound }, address), []);
    const rules = async (changes) => [
        ...new Set((await check({ ...body(''), ...changes }, address)).map(({ rule }) => rule)),
    ];
    assert.deepEqual(await rules({ 'figures.html': head(`${address}figure.html`) }), ['dangling']);
    assert.deepEqual(await rules({ 'figures.html': head('https://example.org/') }), ['third-party']);
    assert.deepEqual(await rules({ 'figures.html': page(`<a href="${address}index.html" rel="external">a</a>`) }), ['absolute']);
    assert.deepEqual(await rules({ '404.html': page(`<a href="${address}none.html">a</a>`) }), ['dangling']);
    assert.deepEqual(await rules({ 'sitemap.xml': '<urlset><url><loc>https://example.org/</loc></url></urlset>' }), ['third-party']);
});
