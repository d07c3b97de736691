import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import test, { after, before, describe } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { caching, everywhere, strictTransport } from '../../../src/release/hosting/headers.ts';
import { hostKit } from '../../../src/release/hosting/kit.ts';
import { hostsForTests } from '../../setup/hosts.ts';
import { ask, type RunningHost, runHost } from '../../setup/running-host.ts';
import { observatoryScore } from './observatory.ts';

const path = '/政务 公开/巡礼/';
const script = `export const said = '${'每个数字都有出处。'.repeat(40)}';\n`;
const hashed = `assets/page-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;
const page = `<!doctype html><meta charset="utf-8"><title>巡礼</title><p>${'老有所养'.repeat(60)}</p></html>\n`;
const missing = `<!doctype html><meta charset="utf-8"><title>找不到</title><p>${'找不到页面'.repeat(60)}</p></html>\n`;
/** A site with a file of each type, and what the type is to be. */
const files: Record<string, { text: string; type: string }> = {
  'index.html': { text: page, type: 'text/html; charset=utf-8' },
  '1-relief.html': { text: page, type: 'text/html; charset=utf-8' },
  '404.html': { text: missing, type: 'text/html; charset=utf-8' },
  [hashed]: { text: script, type: 'text/javascript; charset=utf-8' },
  'assets/style-00000000.css': { text: 'p { margin: 0; }\n'.repeat(40), type: 'text/css; charset=utf-8' },
  'data/figures.csv': { text: '编号,数值\n'.repeat(40), type: 'text/csv; charset=utf-8' },
  'data/figures.json': { text: JSON.stringify(new Array(40).fill('数')), type: 'application/json; charset=utf-8' },
  'data/transcript.txt': { text: '各位好。\n'.repeat(40), type: 'text/plain; charset=utf-8' },
  'feed.xml': { text: `<feed>${'条'.repeat(80)}</feed>`, type: 'application/xml; charset=utf-8' },
  'favicon.svg': { text: `<svg xmlns="http://www.w3.org/2000/svg">${' '.repeat(80)}</svg>`, type: 'image/svg+xml; charset=utf-8' },
  'site.webmanifest': { text: `{"name":"${'巡礼'.repeat(40)}"}`, type: 'application/manifest+json; charset=utf-8' },
  'search/search.wasm': { text: 'wasm', type: 'application/wasm' },
  'search/start.js': { text: script, type: 'text/javascript; charset=utf-8' },
  'share/index.png': { text: 'png', type: 'image/png' },
};
const site = mkdtempSync(join(tmpdir(), 'xunli-kit-'));
const programs = hostsForTests();

before(() => {
  const kit = hostKit(new Map(Object.entries(files).map(([name, { text }]) => [name, Buffer.from(text)])));
  for (const [name, bytes] of kit) {
    mkdirSync(dirname(join(site, name)), { recursive: true });
    writeFileSync(join(site, name), bytes);
  }
});
after(() => rmSync(site, { recursive: true }));

const hosts = {
  nginx: { name: 'nginx', brotli: programs.brotliModule !== undefined },
  Apache: { name: 'apache', brotli: true },
  'Apache with .htaccess': { name: 'apache', named: 'htaccess', brotli: true },
  Caddy: { name: 'caddy', brotli: true },
} as const;

test('nginx with Brotli, Apache, Caddy and openssl are there to be tested with', { skip: process.env.CI !== 'true' && 'left out' }, () => {
  assert.deepEqual(
    Object.entries(programs).filter(([, program]) => program === undefined),
    [],
  );
});

for (const [title, { name, brotli, ...which }] of Object.entries(hosts)) {
  describe(`${title} with its configuration of the kit`, { skip: (!programs[name] || !programs.openssl) && 'not to be had here' }, () => {
    let host: RunningHost;
    before(async () => {
      host = await runHost(name, programs, join(site, 'site'), { path, ...which });
    });
    after(() => host?.close());

    test('sends every file with its type, the strict headers and how long it may be kept', async () => {
      for (const [file, { text, type }] of Object.entries(files)) {
        const { status, headers, body } = await ask(host.http + file);
        assert.deepEqual([file, status, headers['content-type'], body.toString()], [file, 200, type, text]);
        assert.equal(headers['cache-control'], file.startsWith('assets/') ? caching.hashed : caching.others, file);
        strict(headers, file);
      }
    });

    test('gives the overview for the folder, and leads there from the path without its last slash, headers and all', async () => {
      const { status, headers, body } = await ask(host.http);
      assert.deepEqual([status, headers['content-type'], body.toString()], [200, files['index.html']?.type, page]);
      strict(headers, 'folder');
      const bare = await ask(host.http.slice(0, -1));
      assert.equal(bare.status, 301);
      assert.equal(decodeURI(new URL(bare.headers.location ?? '', host.http).href), decodeURI(host.http));
      strict(bare.headers, 'redirect');
    });

    test('answers what is not there with the page for it, status 404 and the same headers, and lets nobody keep the miss', async () => {
      const names = ['none.html', 'data/none.csv', 'a/b/none', 'assets/gone-00000000.js', 'data/'];
      for (const absent of names) {
        const { status, headers, body } = await ask(host.http + absent);
        assert.deepEqual([absent, status, headers['content-type'], body.toString()], [absent, 404, files['404.html']?.type, missing]);
        assert.equal(headers['cache-control'], caching.others, absent);
        strict(headers, absent);
      }
    });

    test('sends the twin that was asked for, under the type of the file, and names what the choice hangs on', async () => {
      const unpack = { gzip: gunzipSync, ...(brotli ? { br: brotliDecompressSync } : {}) };
      for (const [encoding, unpacked] of Object.entries(unpack)) {
        for (const file of ['index.html', '', 'data/figures.csv', 'data/transcript.txt', hashed]) {
          const { headers, body } = await ask(host.http + file, { 'accept-encoding': encoding });
          const { text, type } = files[file || 'index.html'] ?? assert.fail();
          assert.deepEqual([file, headers['content-encoding'], headers['content-type']], [file, encoding, type]);
          assert.equal(unpacked(body).toString(), text);
          assert.match(headers.vary ?? '', /accept-encoding/i);
          assert.equal(headers['content-language'], undefined);
          assert.equal(headers['cache-control'], file === hashed ? caching.hashed : caching.others, file);
          strict(headers, file);
        }
        const absent = await ask(`${host.http}none.html`, { 'accept-encoding': encoding });
        assert.equal(absent.status, 404);
      }
      const both = await ask(`${host.http}index.html`, { 'accept-encoding': 'gzip, deflate, br' });
      assert.equal(both.headers['content-encoding'], brotli ? 'br' : 'gzip');
    });

    test('sends a part of a file, and nothing anew that has not changed', async () => {
      const { status, headers, body } = await ask(`${host.http}data/transcript.txt`, { range: 'bytes=0-11' });
      assert.deepEqual([status, body.toString()], [206, '各位好。']);
      assert.match(headers['content-range'] ?? '', /^bytes 0-11\//);
      const whole = await ask(`${host.http}index.html`);
      const again = await ask(`${host.http}index.html`, { 'if-none-match': whole.headers.etag ?? '' });
      assert.deepEqual([again.status, again.body.length], [304, 0]);
    });

    test('binds browsers to HTTPS over HTTPS, and over HTTP says nothing of it', async () => {
      for (const file of ['', 'data/figures.csv', 'none.html']) {
        assert.equal((await ask(host.https + file)).headers[strictTransport.name.toLowerCase()], strictTransport.value);
        assert.equal((await ask(host.http + file)).headers[strictTransport.name.toLowerCase()], undefined);
      }
      const bare = await ask(host.https.slice(0, -1));
      assert.equal(bare.headers[strictTransport.name.toLowerCase()], strictTransport.value);
    });

    test('has the top grade by the rules of Mozilla’s Observatory', async () => {
      const { headers } = await ask(host.https);
      const { score, grade } = observatoryScore(headers);
      assert.deepEqual([grade, score >= 100], ['A+', true]);
    });
  });
}

function strict(headers: Record<string, string | undefined>, asked: string): void {
  for (const [name, value] of Object.entries(everywhere)) assert.equal(headers[name.toLowerCase()], value, `${name} of ${asked}`);
}
