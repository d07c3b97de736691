import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { symlinkSync } from 'node:fs';
import { get } from 'node:http';
import { join } from 'node:path';
import test from 'node:test';
import { contentSecurityPolicy } from '../../../src/release/policy.ts';
import { serveSite } from '../../../src/release/serve-site.ts';
import { emptyFolder, write } from '../cli/folders.ts';

test('a site is served below a path, under the strict policy, with the types of its files', async (context) => {
  const folder = emptyFolder(context);
  write(folder, { 'site/index.html': '首页', 'site/404.html': '没有', 'site/data/a.csv': 'a,b', secret: 'no' });
  const { address, close } = await serveSite(join(folder, 'site'), { port: 0, base: '/政务 公开/' });
  context.after(close);
  const ask = async (path: string) => {
    const answer = await fetch(`${address}${path}`);
    return { status: answer.status, type: answer.headers.get('content-type'), text: await answer.text(), answer };
  };
  const { answer, ...home } = await ask('');
  assert.deepEqual(home, { status: 200, type: 'text/html; charset=utf-8', text: '首页' });
  assert.equal(answer.headers.get('content-security-policy'), contentSecurityPolicy);
  assert.equal((await ask('index.html?q=1')).text, '首页');
  assert.equal((await ask('data/a.csv')).type, 'text/csv; charset=utf-8');
  assert.deepEqual([(await ask('no.html')).status, (await ask('no.html')).text], [404, '没有']);
  assert.equal((await fetch(new URL('/', address))).status, 404);
  for (const path of ['../secret', '..%2fsecret', '%2e%2e/secret', 'a%00', '%zz', 'data'])
    assert.equal(await status(address, path), 404, path);
  assert.equal((await fetch(address, { method: 'POST' })).status, 405);
});

test('no request ends the server', async (context) => {
  const folder = emptyFolder(context);
  write(folder, { 'site/index.html': 'home', secret: 'no' });
  symlinkSync('loop', join(folder, 'site/loop'));
  symlinkSync('../secret', join(folder, 'site/out'));
  spawnSync('mkfifo', [join(folder, 'site/pipe')]);
  const { address, close } = await serveSite(join(folder, 'site'), { port: 0, base: '/' });
  context.after(close);
  const hostile = [
    '/',
    '//',
    'http://[',
    '/[',
    '/a:b@c:999999/',
    'x'.repeat(300),
    'y'.repeat(5000),
    'z/'.repeat(3000),
    'loop',
    'loop/a',
    'out',
    'pipe',
  ];
  for (const path of hostile) assert.equal(await status(address, path), 404, path.slice(0, 20));
  assert.equal(await status(address, ''), 200);
});

/** Asks for a path as it is written: `fetch` would tidy it. */
function status(site: string, path: string): Promise<number | undefined> {
  const { hostname, port, pathname } = new URL(site);
  return new Promise((done, refuse) => {
    get({ hostname, port, path: pathname + path }, (answer) => done(answer.resume().statusCode)).on('error', refuse);
  });
}
