import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { packageRoot } from '../../../src/integration/package-root.ts';
import { contents, emptyFolder, soundReport } from './folders.ts';

const library = join(packageRoot, 'tests/reports/county-library');

for (const content of [soundReport, join(packageRoot, 'tests/reports/harbour-town')]) {
  test(`${content.slice(packageRoot.length + 1)} becomes a site in which every number is accounted for`, (context) => {
    assert.ok(existsSync(join(built(content, context), 'audit.html')));
  });
}

test('tests/reports/county-library becomes a site with the labels and the foot of a government site (国办发〔2017〕47号)', (context) => {
  const out = built(library, context);
  const site = ['SiteName', 'SiteDomain', 'SiteIDCode'];
  const column = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
  const article = ['ArticleTitle', 'PubDate', 'ContentSource'];
  assert.deepEqual(labels(out, 'index'), site);
  assert.deepEqual(labels(out, 'figures'), [...site, ...column]);
  assert.deepEqual(labels(out, '1-network'), [...site, ...article]);
  const page = readFileSync(join(out, '1-network.html'), 'utf8');
  assert.match(page, /<meta name="PubDate" content="2024-04-24 09:30"/);
  const foot = page.slice(page.indexOf('<footer')).replace(/<[^>]*>/g, '');
  for (const text of [
    '0000000000',
    '虚构ICP备00000000号站外',
    '虚构公网安备 00000000000000号站外',
    '党政机关网站标识站外',
    '我为政府网站找错站外',
    '网站地图',
  ])
    assert.ok(foot.includes(text), text);
});

test('a site says nothing of identifiers that its report does not give', (context) => {
  const out = built(soundReport, context);
  assert.deepEqual(labels(out, 'figures'), ['SiteName', 'ColumnName', 'ColumnDescription', 'ColumnKeywords']);
  assert.doesNotMatch(readFileSync(join(out, 'figures.html'), 'utf8'), /备案|备0|标识码|党政机关|undefined/);
});

test('a report that names no document and tells no dated event has no page, feed or link for them', (context) => {
  const content = join(emptyFolder(context), 'content');
  cpSync(soundReport, content, { recursive: true });
  for (const name of ['documents.yaml', 'milestones.yaml']) rmSync(join(content, name));
  const change = (name: string, from: RegExp, to: string) =>
    writeFileSync(join(content, name), readFileSync(join(content, name), 'utf8').replace(from, to));
  change('areas/1-library.mdx', /规则见.*$/m, '');
  change('report.yaml', /$/, 'hosting: { address: "https://www.example.cn/" }\n');
  const site = contents(built(content, context));
  const pages = ['1-library', '404', 'about', 'audit', 'figures', 'index', 'report', 'search', 'sitemap', 'transcript', 'verbatim'];
  assert.deepEqual(
    Object.keys(site).filter((name) => name.endsWith('.html')),
    pages.map((page) => `${page}.html`),
  );
  assert.ok(!('feed.xml' in site));
  for (const [name, text] of Object.entries(site)) assert.doesNotMatch(text, /(?:documents|timeline)\.html|feed\.xml/, name);
});

/** Builds a report and gives the folder of its site. */
function built(content: string, context: TestContext): string {
  const out = join(emptyFolder(context), 'dist');
  const args = [join(packageRoot, 'src/cli/xunli.mjs'), 'build', '--content', content, '--out', out];
  const { status, stdout, stderr } = spawnSync(process.execPath, args, { cwd: packageRoot, encoding: 'utf8' });
  assert.equal(status, 0, stdout + stderr);
  return out;
}

/** The names of a page's labels, in order. */
function labels(out: string, page: string): string[] {
  const html = readFileSync(join(out, `${page}.html`), 'utf8');
  return [...html.matchAll(/<meta name="((?:Site|Column|Article|Pub|Content)\w*)"/g)].map(([, name = '']) => name);
}
