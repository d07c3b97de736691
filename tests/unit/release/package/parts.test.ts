import assert from 'node:assert/strict';
import test from 'node:test';
import { textFiles, together } from '../../../../src/release/package/files.ts';
import { contentToKeep, copyOf, releaseOf } from '../../../../src/release/package/release.ts';
import { sbomOf } from '../../../../src/release/package/sbom.ts';
import type { Attachment } from '../../../../src/report/attachments/attachment.ts';
import { smallMaterial } from './made-release.ts';

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
