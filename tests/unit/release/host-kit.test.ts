import assert from 'node:assert/strict';
import test from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Parser } from 'htmlparser2';
import { everywhere, isHashed, strictTransport } from '../../../src/release/hosting/headers.ts';
import { hostKit } from '../../../src/release/hosting/kit.ts';
import { twinsOf } from '../../../src/release/hosting/twins.ts';
import { marker, pathsMade } from '../../../src/verify/marker.ts';

const long = Buffer.from('老有所养。'.repeat(100));
const asFiles = (texts: Record<string, Uint8Array>) => new Map(Object.entries(texts));
const textOf = (kit: Map<string, Uint8Array>, path: string) => Buffer.from(kit.get(path) ?? assert.fail(path)).toString();

test('texts have twins of the same contents, pictures have none, and neither has what would not shrink', () => {
  const twins = twinsOf(asFiles({ 'index.html': long, 'share/a.png': long, 'data/short.txt': Buffer.from('短') }));
  assert.deepEqual([...twins.keys()], ['index.html.gz', 'index.html.br']);
  assert.deepEqual(gunzipSync(twins.get('index.html.gz') ?? ''), long);
  assert.deepEqual(brotliDecompressSync(twins.get('index.html.br') ?? ''), long);
});

test('the header of a twin in gzip tells neither time nor name nor system (RFC 1952, 2.3)', () => {
  const [twin] = twinsOf(asFiles({ 'a.css': long }), ['gz']).values();
  const [magic, deflate, flags, time, system] = [[0x1f, 0x8b], 8, 0, [0, 0, 0, 0], 255];
  // Byte 8 says that the most was tried: 2.
  assert.deepEqual([...(twin ?? assert.fail()).subarray(0, 10)], [...magic, deflate, flags, ...time, 2, system]);
});

test('only the name of a style or script with its hash says that it never changes', () => {
  assert.ok(isHashed('assets/page-b1143087.js') && isHashed('assets/settings-start-f1ef3bfa.css'));
  for (const path of ['assets/page.js', 'search/start.js', 'search/index/unknown_246fc94.pf_index.js', 'attachments/plan-b1143087.pdf'])
    assert.ok(!isHashed(path), path);
});

test('the marker of the site in a kit lists the twins, so that a later site may replace them', () => {
  const kit = hostKit(asFiles({ 'index.html': long, [marker]: Buffer.from('old') }));
  const made = [marker, 'index.html', 'index.html.br', 'index.html.gz'];
  assert.deepEqual([...(pathsMade(textOf(kit, `site/${marker}`)) ?? [])].sort(), made);
  assert.deepEqual(
    [...kit.keys()].filter((path) => path.startsWith('site/')).sort(),
    made.map((path) => `site/${path}`),
  );
});

test('a kit has a configuration for each kind of host, for the path of the address, and says in two languages how to use them', () => {
  const kit = hostKit(asFiles({ 'index.html': long }), 'https://www.example.gov.cn/%E5%B7%A1%E7%A4%BC/');
  const names = ['.htaccess', 'Caddyfile', 'README.txt', 'README.zh-CN.txt', '_headers', 'apache.conf', 'nginx.conf', 'web.config'];
  const hosting = [...kit.keys()].filter((path) => path.startsWith('hosting/'));
  assert.deepEqual(
    hosting.sort(),
    names.map((name) => `hosting/${name}`),
  );
  for (const name of ['nginx.conf', 'apache.conf', 'Caddyfile', 'README.txt', 'README.zh-CN.txt'])
    assert.ok(textOf(kit, `hosting/${name}`).includes('/巡礼/'), name);
  assert.match(textOf(kit, 'hosting/_headers'), /^\/%E5%B7%A1%E7%A4%BC\/\*$/m);
});

test('at the root of a domain no host is told to redirect a path without a slash', () => {
  const kit = hostKit(asFiles({ 'index.html': long }), 'https://www.example.gov.cn/');
  assert.match(textOf(kit, 'hosting/nginx.conf'), /^location "\/" \{/m);
  assert.doesNotMatch(textOf(kit, 'hosting/nginx.conf'), /return 301/);
  assert.doesNotMatch(textOf(kit, 'hosting/Caddyfile'), /redir|strip_prefix|""/);
  assert.match(textOf(kit, 'hosting/apache.conf'), /^Alias "\/" "\/srv\/report\/"$/m);
});

test('web.config is well-formed and sends every header but the one that is for HTTPS alone', () => {
  const open: string[] = [];
  const sent: Record<string, string> = {};
  const parser = new Parser(
    {
      onopentag(name, { name: header = '', value = '' }) {
        open.push(name);
        if (name === 'add' && open.at(-2) === 'customHeaders') sent[header] = value;
      },
      onclosetag(name, isImplied) {
        assert.equal(open.pop(), name);
        assert.ok(!isImplied || open.length > 0, name);
      },
    },
    { xmlMode: true },
  );
  parser.end(textOf(hostKit(asFiles({ 'index.html': long })), 'hosting/web.config'));
  assert.deepEqual([open, sent], [[], everywhere]);
});

test('_headers has every header for all files, and lets nothing be kept but hashed files that are there', () => {
  const kit = hostKit(asFiles({ 'index.html': long, 'assets/page-b1143087.js': long }), 'https://www.example.gov.cn/');
  const lines = textOf(kit, 'hosting/_headers').split('\n');
  for (const [name, value] of Object.entries({ ...everywhere, [strictTransport.name]: strictTransport.value }))
    assert.ok(lines.includes(`  ${name}: ${value}`), name);
  const kept = lines.flatMap((line, index) => (/immutable/.test(line) ? [lines[index - 1]] : []));
  assert.deepEqual(kept, ['/assets/page-b1143087.js']);
});
