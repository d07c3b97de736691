import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { test } from 'node:test';
import { formatDiagnostics, writeDiagnostics } from '../../../src/diagnostics/formats.ts';
import { markerText } from '../../../src/verify/marker.ts';
import { readOutput } from '../../../src/verify/read-output.ts';
import { dataScripts } from '../../../src/verify/scripts.ts';
import { type MadeSite, verifySite } from '../../../src/verify/verify.ts';
import { inventedReport } from '../report/rules/invented-report.ts';

const report = inventedReport({
  said: ['要事。新建书屋12个。', '好事。补贴老人310人。'],
  figures: '- { id: rooms, label: 书屋, value: 12, unit: 个, asOf: 2020, quote: 书屋12个 }',
});
const encoder = new TextEncoder();
const bytes = (files: Record<string, string>) => new Map(Object.entries(files).map(([name, text]) => [name, encoder.encode(text)]));
const page = (body: string) => `<!doctype html><html><head></head><body>${body}</body></html>`;

/** What is wrong with a site: code and file. */
function wrong(files: Record<string, string>, more: Partial<MadeSite> = {}): string[] {
  const { diagnostics } = verifySite({ report, content: new Map(), files: bytes(files), trusted: new Map(), ...more });
  return diagnostics.map(({ code, place }) => `${code} ${place.file}`);
}

test('no file is passed over, whatever its name; the marker of a build is known', () => {
  assert.deepEqual(
    wrong({
      '.htaccess': 'x',
      'claims.html~': '<p>987654</p>',
      'a/.DS_Store': '',
      '.xunli': markerText(['.htaccess', 'a/.DS_Store', 'claims.html~']),
    }).toSorted(),
    ['location-file-name claims.html~', 'site-file-unread .htaccess', 'site-file-unread a/.DS_Store', 'site-file-unread claims.html~'],
  );
});

test('the only code of a site is the generator’s, byte for byte', () => {
  const trusted = bytes({ 'assets/a.js': 'a()', 'assets/a.css': 'p { color: red }' });
  assert.deepEqual(wrong({ 'assets/a.js': 'a()', 'assets/a.css': 'p { color: red }' }, { trusted }), []);
  assert.deepEqual(wrong({ 'assets/a.js': 'a();' }, { trusted }), ['site-file-changed assets/a.js']);
  for (const name of ['assets/b.js', 'b.mjs', 'assets/b.css', 'search/engine.wasm'])
    assert.deepEqual(wrong({ [name]: 'x' }, { trusted }), [`site-code-foreign ${name}`]);
});

test('a data script of the search holds nothing but its data', () => {
  const put = 'xunliSearch.put("index/a.pf_index","gzip","H4sI","0");\n';
  assert.deepEqual(dataScripts(put), [{ path: 'index/a.pf_index', encoding: 'gzip', content: 'H4sI' }]);
  assert.deepEqual(wrong({ 'search/index/a.js': put }), []);
  for (const code of [
    '',
    'alert(1)\n',
    `${put}alert(1)\n`,
    put.trimEnd(),
    'xunliSearch.put("a","text",alert(1),"0");\n',
    'xunliSearch.put("a","text","b","0"+alert(1)+"");\n',
    'xunliSearch.put("a","text","b","0");alert(1);("");\n',
    'xunliSearch.put("a","text","b");\n',
    'xunliSearch.put("a","code","b","0");\n',
    'xunliSearch.put("a","text",["b"],"0");\n',
    'xunliSearch.put("a", "text","b","0");\n',
    'xunliSearch.put("a","text","\\u0062","0");\n',
    'xunliSearch.put("a","text","b","0","c");\n',
    `xunliSearch.put("a","text","b","0");\n\n`,
  ]) {
    assert.equal(dataScripts(code), null, code);
    assert.deepEqual(wrong({ 'search/a.js': code }), ['location-unread search/a.js'], code);
  }
});

test('what an office handed over is published byte for byte; its pages and its code are not taken on trust', () => {
  const publicFiles = bytes({ 'plan.pdf': '%PDF 7', 'claims.html': page('<p>987654</p>'), 'a.js': 'a()' });
  assert.deepEqual(wrong({ 'plan.pdf': '%PDF 7' }, { publicFiles }), []);
  assert.deepEqual(wrong({ 'plan.pdf': '%PDF 8' }, { publicFiles }), ['site-file-changed plan.pdf']);
  assert.deepEqual(wrong({ 'claims.html': page('<p>987654</p>') }, { publicFiles }), ['site-no-source claims.html']);
  assert.deepEqual(wrong({ 'a.js': 'a()' }, { publicFiles }), ['site-code-foreign a.js']);
  assert.deepEqual(wrong({ 'plan.pdf': '%PDF 7' }), ['site-file-unread plan.pdf']);
});

test('a mistake has its place in the content where the author wrote it, and says so itself; otherwise it is the site’s', () => {
  const content = bytes({ 'areas/1-a.mdx': '\n另有37人。\n\n[去](none.html)\n', 'transcript.txt': '另有41人。' });
  const body = '<p data-source="1.1">另有37人。</p><p><a href="none.html">去</a></p><p>又有41人。</p>';
  const { diagnostics } = verifySite({ report, content, files: bytes({ '1-a.html': page(body) }), trusted: new Map() });
  assert.deepEqual(
    diagnostics.map(({ code, place: { file, line, column }, inSite }) => [code, `${file}:${line}:${column}`, inSite]),
    [
      ['site-not-in-source', 'areas/1-a.mdx:2:3', undefined],
      ['site-no-source', `1-a.html:1:${page(body).indexOf('又有') + 1}`, true],
      ['location-dangling', 'areas/1-a.mdx:4:5', undefined],
    ],
  );
  const template = '页面模板';
  const messages = formatDiagnostics(diagnostics, 'zh-CN').split('\n\n');
  assert.deepEqual(
    messages.slice(0, 3).map((message) => message.includes(template)),
    [true, false, false],
  );
  assert.match(messages[0] ?? '', /^1-a\.html:\d+:\d+ （做好的网页）/);
  const annotations = writeDiagnostics(diagnostics, 'zh-CN', 'github', 'content').split('\n');
  assert.deepEqual(
    annotations.map((line) => /file=([^,]*)/.exec(line)?.[1]),
    [undefined, 'content/areas/1-a.mdx', 'content/areas/1-a.mdx'],
  );
  const entries = JSON.parse(writeDiagnostics(diagnostics, 'zh-CN', 'json', 'content')) as { file: string; origin: string }[];
  assert.deepEqual(
    entries.map(({ file, origin }) => [file, origin]),
    [
      ['1-a.html', 'site'],
      ['content/areas/1-a.mdx', 'content'],
      ['content/areas/1-a.mdx', 'content'],
    ],
  );
});

test('each thing is told once, however many pages repeat it', () => {
  const body = page('<p>37人</p>');
  assert.deepEqual(wrong({ 'a.html': body, 'b.html': body }), ['site-no-source a.html']);
});

test('a folder is read completely; links and special files are told and not followed', (context) => {
  const folder = mkdtempSync(join(tmpdir(), 'xunli-output-'));
  context.after(() => rmSync(folder, { recursive: true }));
  mkdirSync(join(folder, '.git/deep'), { recursive: true });
  for (const name of ['index.html', '.htaccess', 'claims.html~', '.git/deep/config', 'Thumbs.db']) writeFileSync(join(folder, name), name);
  symlinkSync('/etc', join(folder, 'etc'));
  symlinkSync('.', join(folder, '.git/loop'));
  symlinkSync('index.html', join(folder, 'start.html'));
  writeFileSync(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xcb, 0xb5, 0xc3, 0xf7])]), 'a name in GBK');
  const { files, diagnostics } = readOutput(folder);
  assert.deepEqual([...files.keys()].toSorted(), ['.git/deep/config', '.htaccess', 'Thumbs.db', 'claims.html~', 'index.html']);
  assert.equal(new TextDecoder().decode(files.get('claims.html~')), 'claims.html~');
  assert.deepEqual(
    diagnostics.map(({ code, inSite }) => `${code} ${inSite}`),
    new Array(4).fill('site-file-unread true'),
  );
  assert.deepEqual(
    diagnostics.slice(0, 3).map(({ place }) => place.file),
    ['.git/loop', 'etc', 'start.html'],
  );
});
