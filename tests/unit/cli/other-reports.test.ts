import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type TestContext, test } from 'node:test';
import { packageRoot } from '../../../src/integration/package-root.ts';
import { emptyFolder, soundReport } from './folders.ts';

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
