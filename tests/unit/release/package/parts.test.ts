import assert from 'node:assert/strict';
import test from 'node:test';
import { textFiles, together } from '../../../../src/release/package/files.ts';
import { licenceFiles } from '../../../../src/release/package/licences.ts';
import { contentToKeep, copyOf, releaseOf } from '../../../../src/release/package/release.ts';
import { sbomOf } from '../../../../src/release/package/sbom.ts';
import { ownLock } from '../../../../src/release/package/toolchain.ts';
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

test('of every package that is no development one the licence is there, in a folder, by another name, or as it states it', (context) => {
  const manifest = (name: string, more = {}) => JSON.stringify({ name, version: '1.0.0', ...more });
  const root = folderWith(
    textFiles({
      'package.json': manifest('xunli'),
      LICENSE: 'own',
      'node_modules/engine/package.json': manifest('engine'),
      'node_modules/engine/LICENSE/LICENSE': 'of the engine',
      'node_modules/engine/LICENSE/LICENSE-parts': 'of parts',
      'node_modules/engine/node_modules/@in/side/package.json': manifest('@in/side'),
      'node_modules/engine/node_modules/@in/side/THIRD-PARTY-NOTICES.md': 'of others',
      'node_modules/bare/package.json': manifest('bare', { license: 'MPL-2.0', homepage: 'https://example.org/bare' }),
      'node_modules/tester/package.json': manifest('tester'),
      'node_modules/tester/LICENSE': 'of tests',
      'node_modules/windows-only/package.json': manifest('windows-only'),
      'node_modules/windows-only/LICENSE': 'of one system',
    }),
    context,
  );
  const packages = {
    '': { version: '1.0.0' },
    'node_modules/engine': { version: '1.0.0' },
    'node_modules/engine/node_modules/@in/side': { version: '1.0.0' },
    'node_modules/bare': { version: '1.0.0' },
    'node_modules/tester': { version: '1.0.0', dev: true },
    'node_modules/windows-only': { version: '1.0.0', optional: true },
  };
  const texts = Object.fromEntries([...licenceFiles({ packages }, root)].map(([path, bytes]) => [path, Buffer.from(bytes).toString()]));
  assert.deepEqual(texts, {
    'xunli-LICENSE.txt': 'own',
    'engine-LICENSE-LICENSE.txt': 'of the engine',
    'engine-LICENSE-LICENSE-parts.txt': 'of parts',
    'in-side-THIRD-PARTY-NOTICES.md': 'of others',
    'bare-LICENCE.txt': 'bare 1.0.0\nLicence (SPDX): MPL-2.0. The package has no text of it.\nhttps://example.org/bare\n',
  });
});

test('the licences of the search engine, of what is bundled into charts and of what draws pictures are among them', () => {
  const names = [...licenceFiles(ownLock()).keys()];
  for (const name of [/^pagefind-LICENSE/, /^kurkle-color-LICENSE/, /^resvg-resvg-wasm-LICENCE/, /^chart\.js-LICENSE/])
    assert.ok(
      names.some((each) => name.test(each)),
      String(name),
    );
});

test('where the site has no public address the explanations name the one in the web archive', () => {
  const { about, ...rest } = smallMaterial();
  const explained = (hosting: object) => {
    const files = releaseOf({ ...rest, about: { ...about, meta: { ...about.meta, hosting } } });
    return ['README.zh-CN.txt', 'README.en.txt'].map((name) => Buffer.from(files.get(name) ?? []).includes('https://site.invalid/'));
  };
  assert.deepEqual(explained({}), [true, true]);
  assert.deepEqual(explained({ address: 'https://example.gov.cn/report/' }), [false, false]);
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
  const onOne = { packages: { ...lock.packages, 'node_modules/inner': { version: '1.0.0', optional: true } } };
  assert.deepEqual(
    JSON.parse(sbomOf(onOne)).components.map((each: { scope?: string }) => each.scope),
    [undefined, undefined, 'optional'],
  );
  const newer = { packages: { ...lock.packages, 'node_modules/inner': { version: '1.0.1' } } };
  assert.notEqual(JSON.parse(sbomOf(newer)).serialNumber, bom.serialNumber);
});
