import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { createHash, sign } from 'node:crypto';
import { chmodSync, cpSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { copyOf } from '../../../../src/release/package/release.ts';
import { readSigner } from '../../../../src/release/package/signer.ts';
import { verifierProgram } from '../../../../src/release/package/verifier.ts';
import { Unusable, verifyRelease } from '../../../../src/release/verify/verify.ts';
import { folderWith, meta, otherPublicKey, publicKey, signingKey, smallMaterial } from './made-release.ts';

const has = (program: string) => spawnSync(program, ['--version']).error === undefined;
const skip = (program: string) => !has(program) && process.env.CI !== 'true' && `${program} is not here`;

/** A signed offline copy, and the files of two public keys beside it. */
function setUp(context: TestContext) {
  const folder = folderWith(copyOf(smallMaterial()), context);
  const keys = folderWith(new Map(), context);
  const [key, otherKey] = [join(keys, 'public.pem'), join(keys, 'other.pem')];
  writeFileSync(key, publicKey);
  writeFileSync(otherKey, otherPublicKey);
  return { folder, key, otherKey, said: (path: string, language = 'en') => verifyRelease(folder, { key: path, language }).lines };
}

test('the manifest names edition, event, source, content and each file, and nothing of the machine', () => {
  const material = smallMaterial();
  const files = copyOf(material);
  const manifest = JSON.parse(Buffer.from(files.get('manifest.json') ?? []).toString());
  assert.deepEqual(Object.keys(manifest), [
    'format',
    'title',
    'publisher',
    'event',
    'edition',
    'source',
    'content',
    'toolchain',
    'signature',
    'files',
  ]);
  assert.deepEqual(manifest.edition, { version: '1.0', date: '2019-07-01', time: '09:30' });
  assert.equal(manifest.source.sha256, meta.transcript.sha256);
  const sum = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');
  const [report, transcript] = [...material.content.values()];
  assert.equal(manifest.content.sha256, sum(`${sum(report ?? '')}  report.yaml\n${sum(transcript ?? '')}  transcript.txt\n`));
  const listed = (manifest.files as { path: string }[]).map(({ path }) => path);
  assert.deepEqual(listed.sort(), [...files.keys()].filter((path) => !/^(?:manifest\.json(?:\.sig)?|SHA256SUMS)$/.test(path)).sort());
  assert.equal(manifest.files[0].sm3, undefined);
  assert.ok(!JSON.stringify(manifest).includes(process.cwd()));
});

test('SM3 stands in the manifest where it is asked for', () => {
  const { files } = JSON.parse(Buffer.from(copyOf(smallMaterial({ sm3: true })).get('manifest.json') ?? []).toString());
  const empty = files.find(({ path }: { path: string }) => path === 'assets/empty.css');
  // Of no bytes at all, by GB/T 32905.
  assert.equal(empty.sm3, '1ab21d8355cfa17f8e61194831e81a8f22bec8c728fefb747ed035eb5082aa2b');
});

test('sha256sum alone checks every file of a copy', { skip: skip('sha256sum') }, (context) => {
  const { folder } = setUp(context);
  const check = () => spawnSync('sha256sum', ['-c', '--strict', 'SHA256SUMS'], { cwd: folder, encoding: 'utf8' });
  assert.equal(check().status, 0);
  writeFileSync(join(folder, 'index.html'), 'changed');
  assert.equal(check().status, 1);
});

test('OpenSSL finds the signature valid', { skip: skip('openssl') }, (context) => {
  const { folder, key, otherKey } = setUp(context);
  const check = (path: string) => {
    const args = ['pkeyutl', '-verify', '-pubin', '-inkey', path, '-rawin', '-in', 'manifest.json', '-sigfile', 'manifest.json.sig'];
    return spawnSync('openssl', args, { cwd: folder }).status;
  };
  assert.equal(check(key), 0);
  assert.notEqual(check(otherKey), 0);
});

test('a signature is valid, stale, missing, or of another key, and each is said', (context) => {
  const { folder, key, otherKey, said } = setUp(context);
  assert.equal(said(key).at(-1), 'The signature is valid');
  assert.equal(said(key, 'zh-CN').at(-1), '签名有效');
  assert.match(said('').at(-1) ?? '', /not checked/);
  assert.match(said(otherKey)[0] ?? '', /^manifest\.json\.sig: was not made with the private key/);
  const stale = readFileSync(join(folder, 'manifest.json.sig'));
  // The whole copy made anew of other content and without a key, so that all hashes agree, with the signature of the former one.
  const material = smallMaterial();
  const content = new Map([...material.content, ['report.yaml', Buffer.from('title: 另一份\n')]]);
  const resigned = folderWith(copyOf({ ...material, content }), context);
  writeFileSync(join(resigned, 'manifest.json.sig'), stale);
  const sums = readFileSync(join(resigned, 'SHA256SUMS'), 'utf8');
  const sum = createHash('sha256').update(stale).digest('hex');
  writeFileSync(join(resigned, 'SHA256SUMS'), sums.replace(/^.*(?= {2}manifest\.json\.sig$)/m, sum));
  assert.equal(verifyRelease(resigned).isWhole, true);
  assert.match(verifyRelease(resigned, { key }).lines[0] ?? '', /^manifest\.json\.sig: does not match manifest\.json; something changed/);
  const unsigned = folderWith(copyOf(smallMaterial({ signer: null })), context);
  assert.equal(verifyRelease(unsigned).isWhole, true);
  assert.match(verifyRelease(unsigned, { key }).lines[0] ?? '', /^Not signed/);
});

test('what is no key and what is no release is refused', (context) => {
  const { folder, key } = setUp(context);
  const empty = folderWith(new Map([['note.txt', Buffer.from('x')]]), context);
  const refused = (path: string, options = {}) => assert.throws(() => verifyRelease(path, options), Unusable);
  refused(join(folder, 'nowhere'));
  refused(empty);
  refused(folder, { key: join(folder, 'nowhere') });
  refused(folder, { key: join(folder, 'index.html') });
  refused(folder, { key: folder });
  assert.equal(readSigner(key), null);
  const own = join(empty, 'key.pem');
  writeFileSync(own, signingKey.export({ type: 'pkcs8', format: 'pem' }));
  assert.deepEqual(Buffer.from(readSigner(own)?.sign(Buffer.from('x')) ?? []), sign(null, Buffer.from('x'), signingKey));
});

test('what the system does not let it read is told in one line, and is no verdict', (context) => {
  const { folder } = setUp(context);
  chmodSync(join(folder, 'index.html'), 0o000);
  chmodSync(folder, 0o755);
  // Root may read everything, so nobody tries it; the calls in between are synchronous.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.('nobody');
  try {
    const expected = `${join(folder, 'index.html')} cannot be read (EACCES), so nothing was checked`;
    assert.throws(() => verifyRelease(folder), { constructor: Unusable, message: expected });
  } finally {
    if (isRoot) process.seteuid?.('root');
  }
});

test('verify.mjs needs no other file and checks the folder in which it lies, in the language of the person', async (context) => {
  const text = Buffer.from(await verifierProgram()).toString();
  const imported = [...text.matchAll(/\bfrom ["']([^"']+)["']|\bimport\(/g)].map(([, name]) => name);
  assert.ok(imported.length > 0);
  assert.deepEqual(
    imported.filter((name) => !name?.startsWith('node:')),
    [],
  );
  const { folder, key } = setUp(context);
  const moved = join(folderWith(new Map(), context), '归档 2019');
  cpSync(folder, moved, { recursive: true });
  const run = (LC_ALL: string, ...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, [join(moved, 'verify.mjs'), ...args], {
      env: { ...process.env, LC_ALL },
      encoding: 'utf8',
    });
    return [status, stdout + stderr] as const;
  };
  assert.deepEqual(run('zh_CN.UTF-8', '--key', key), [0, `完好：${moved}，核对了 ${copyOf(smallMaterial()).size} 个文件\n签名有效\n`]);
  writeFileSync(join(moved, 'index.html'), '');
  const [status, output] = run('en_US.UTF-8');
  assert.equal(status, 1);
  assert.match(output, /^index\.html: truncated/);
  assert.equal(run('C', '--key')[0], 2);
  assert.deepEqual(run('C', '--key', moved), [2, `${moved} is not a public key of Ed25519 or SM2 (PEM)\n`]);
});
