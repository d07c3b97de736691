import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { textFiles, together } from '../../../../src/release/package/files.ts';
import { contentToKeep, copyOf, nameProblemOf, releaseOf } from '../../../../src/release/package/release.ts';
import { sbomOf } from '../../../../src/release/package/sbom.ts';
import { windowsProblem } from '../../../../src/release/package/windows-names.ts';
import { zipOf } from '../../../../src/release/package/zip.ts';
import type { Attachment } from '../../../../src/report/attachments/attachment.ts';
import { folderWith, smallMaterial } from './made-release.ts';

test('an offline copy opens at its top and has source, content, licences, PDF and what checks it', () => {
  const paths = [...copyOf(smallMaterial()).keys()];
  const wanted = ['index.html', 'content/transcript.txt', 'report.pdf', 'README.zh-CN.txt', 'README.en.txt', 'verify.mjs', 'SHA256SUMS'];
  assert.deepEqual(
    wanted.filter((path) => !paths.includes(path)),
    [],
  );
  assert.ok(paths.includes('licences/xunli-LICENSE.txt'));
  assert.ok(!copyOf({ ...smallMaterial(), pdf: null }).has('report.pdf'));
});

test('a release holds the site as it was made, the offline copy, the bag, the web archive and what a host needs', () => {
  const material = smallMaterial();
  const files = releaseOf(material);
  const made = [...material.site].filter(([path]) => path !== '.xunli');
  for (const [path, bytes] of made) assert.deepEqual(files.get(`site/${path}`), bytes);
  const name = 'report-2019-06-26-1.0';
  for (const path of [`${name}.zip`, `${name}-bag.zip`, `${name}.wacz`, '.xunli', 'site/.xunli', 'hosting/nginx.conf'])
    assert.ok(files.has(path), path);
});

test('files of the content never take the place of those of the site', () => {
  assert.throws(() => together(textFiles({ 'a.txt': '1' }), textFiles({ 'a.txt': '2' })), /a\.txt/);
});

test('Python unpacks the ZIP with Chinese names and every byte', (context) => {
  if (spawnSync('python3', ['--version']).error) return context.skip('python3 is not here');
  const copy = copyOf(smallMaterial());
  const folder = folderWith(new Map([['copy.zip', zipOf(copy)]]), context);
  assert.equal(spawnSync('python3', ['-m', 'zipfile', '-e', 'copy.zip', 'unpacked'], { cwd: folder }).status, 0);
  assert.ok(existsSync(join(folder, 'unpacked/attachments/现场.txt')));
  assert.equal(spawnSync('sha256sum', ['-c', '--quiet', 'SHA256SUMS'], { cwd: join(folder, 'unpacked') }).status, 0);
});

test('names that Windows cannot unpack are found, each with its reason', () => {
  const why = (...paths: string[]) => windowsProblem(paths)?.problem ?? '';
  for (const name of ['con', 'NUL.txt', 'a/Com1.tar.gz', 'lpt9', 'aux/b', 'COM¹']) assert.equal(why(name), 'reserved', name);
  for (const name of ['a:b', 'a?b', 'a|b', 'a\\b', 'a\tb', 'a"b']) assert.equal(why(name), 'character', name);
  for (const name of ['a.', 'a ', 'a./b', 'a/../b', 'a//b', '/a']) assert.equal(why(name), 'ending', name);
  assert.equal(why('A/b.txt', 'a/B.txt'), 'case');
  assert.equal(why('é.txt', 'e\u0301.txt'), 'case');
  assert.equal(why(`${'字'.repeat(195)}.txt`), '');
  assert.equal(why(`${'字'.repeat(196)}.txt`), 'long');
  assert.equal(why('console.html', 'nullable.txt', '.xunli', 'com0x', '现场 照片.jpg'), '');
});

test('the length of a name is counted where it lies deepest, and told as it stands in the site', () => {
  const { about } = smallMaterial();
  const site = (length: number) => textFiles({ [`${'a'.repeat(length)}.html`]: '' });
  const room = 199 - 'report-2019-06-26-1.0-bag/data/.html'.length;
  assert.equal(nameProblemOf({ about, content: new Map(), site: site(room) }), null);
  assert.deepEqual(nameProblemOf({ about, content: new Map(), site: site(room + 1) }), {
    path: `${'a'.repeat(room + 1)}.html`,
    problem: 'long',
  });
});

test('attachments are kept as they are published, without what a camera wrote into them', () => {
  const files = textFiles({ 'report.yaml': 'x', 'attachments/a.jpg': 'with a place', 'attachments/unused.jpg': 'with a place' });
  const attachments = new Map([['attachments/a.jpg', { bytes: Buffer.from('without') } as unknown as Attachment]]);
  const kept = contentToKeep(files, { attachments });
  assert.deepEqual([...kept.keys()], ['report.yaml', 'attachments/a.jpg']);
  assert.equal(Buffer.from(kept.get('attachments/a.jpg') ?? []).toString(), 'without');
});

test('the bill of materials has each package once, none that only tests use, and a serial number of its own content', () => {
  const { lock } = smallMaterial();
  const bom = JSON.parse(sbomOf(lock));
  assert.deepEqual(
    bom.components.map((each: { purl?: string; name: string }) => each.purl ?? each.name),
    ['Node.js', 'pkg:npm/%40scope/maker@2.0.0', 'pkg:npm/inner@1.0.0'],
  );
  assert.deepEqual(bom.components[1].hashes, [{ alg: 'SHA-512', content: '01'.repeat(64) }]);
  assert.match(bom.serialNumber, /^urn:uuid:[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}$/);
  assert.equal(JSON.parse(sbomOf(lock)).serialNumber, bom.serialNumber);
  const newer = { packages: { ...lock.packages, 'node_modules/inner': { version: '1.0.1' } } };
  assert.notEqual(JSON.parse(sbomOf(newer)).serialNumber, bom.serialNumber);
});
