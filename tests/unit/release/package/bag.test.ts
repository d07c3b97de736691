import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import test from 'node:test';
import { bagOf } from '../../../../src/release/package/bag.ts';
import { dublinCore } from '../../../../src/release/package/dublin-core.ts';
import { type Files, textFiles } from '../../../../src/release/package/files.ts';
import { copyOf } from '../../../../src/release/package/release.ts';
import { folderWith, meta, smallMaterial } from './made-release.ts';

const { about } = smallMaterial();
const textOf = (files: Files, path: string) => Buffer.from(files.get(path) ?? assert.fail(path)).toString();
const hasCoreutils = spawnSync('sha512sum', ['--version']).error === undefined;
const skip = !hasCoreutils && process.env.CI !== 'true' && 'sha512sum is not here';

test('the manifests of a bag cover every file, and other programs find every hash right', { skip }, (context) => {
  // Programs that know no bags do not know either that these write % as %25.
  const files = [...copyOf(smallMaterial())].filter(([path]) => !path.includes('%'));
  const bag = bagOf(new Map(files), about);
  const folder = folderWith(bag, context);
  for (const algorithm of ['sha256', 'sha512']) {
    const listed = ['manifest', 'tagmanifest'].flatMap((kind) => {
      const name = `${kind}-${algorithm}.txt`;
      assert.equal(spawnSync(`${algorithm}sum`, ['-c', '--strict', name], { cwd: folder }).status, 0, name);
      return textOf(bag, name)
        .trim()
        .split('\n')
        .map((line) => line.replace(/^\S+ {2}/, ''));
    });
    const covered = [...bag.keys()].filter((path) => !path.startsWith('tagmanifest-'));
    assert.deepEqual(listed.sort(), covered.sort());
  }
  assert.equal(textOf(bag, 'bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
});

test('a bag says who, and keeps the days of event, edition and build apart', () => {
  const files = textFiles({ 'a.txt': '12345', 'b/c.txt': '讲' });
  const lines = textOf(bagOf(files, about), 'bag-info.txt').split('\n');
  for (const line of ['Source-Organization: 某市民政局', 'Event-Date: 2019-06-26', 'Edition-Date: 2019-07-01', 'Payload-Oxum: 8.2'])
    assert.ok(lines.includes(line), line);
  assert.ok(!lines.some((line) => line.startsWith('Bagging-Date')));
  const built = textOf(bagOf(files, { ...about, built: '2019-07-02' }), 'bag-info.txt');
  assert.match(built, /^Bagging-Date: 2019-07-02$/m);
});

test('tag files are lines of UTF-8 without a mark before them, a label and a value each in the metadata', () => {
  const bag = bagOf(copyOf(smallMaterial()), {
    ...about,
    built: '2019-07-02',
    meta: { ...meta, publisher: '\u3000某市\r\n  民政局：办公室\n' },
  });
  for (const [path, bytes] of bag) {
    if (path.startsWith('data/') || !path.endsWith('.txt')) continue;
    const text = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
    assert.match(text, /^[^\uFEFF\r]+\n$/u, path);
  }
  const lines = textOf(bag, 'bag-info.txt').trimEnd().split('\n');
  for (const line of lines) assert.match(line, /^[A-Z][A-Za-z0-9-]*: \S(?:.*\S)?$/u);
  assert.ok(lines.includes('Source-Organization: 某市 民政局：办公室'));
});

test('a path in a manifest has %, CR and LF escaped (RFC 8493, 2.1.3), and nothing else', () => {
  const paths = ['100%.txt', '%0A.txt', 'a\rb.txt', 'a\nb.txt', '附 件/a  b&#?+é.txt'];
  const bag = bagOf(textFiles(Object.fromEntries(paths.map((path) => [path, 'x']))), about);
  const listed = textOf(bag, 'manifest-sha256.txt').trimEnd().split('\n');
  assert.deepEqual(listed.map((line) => line.replace(/^[0-9a-f]{64} {2}data\//, '')).sort(), [
    '%250A.txt',
    '100%25.txt',
    'a%0Ab.txt',
    'a%0Db.txt',
    '附 件/a  b&#?+é.txt',
  ]);
});

test('Dublin Core has what the report says, escaped, and nothing that it does not', () => {
  const xml = dublinCore(meta);
  assert.match(xml, /<dc:title>某市“十三五”民政工作 &lt;发布会&gt;<\/dc:title>/);
  assert.match(xml, /<dc:date>2019-07-01<\/dc:date>/);
  assert.match(xml, new RegExp(`<dc:source>urn:sha256:${meta.transcript.sha256}</dc:source>`));
  assert.doesNotMatch(xml, /undefined|<dc:(?:creator|identifier|rights|contributor)>/);
  const free = dublinCore({ ...meta, licence: { name: 'CC BY 4.0', link: 'https://creativecommons.org/licenses/by/4.0/' } });
  assert.match(free, /<dc:rights>CC BY 4\.0<\/dc:rights>\n {2}<dc:rights>https:/);
  const published = dublinCore({ ...meta, hosting: { address: 'https://example.gov.cn/report/' } });
  assert.match(published, /<dc:identifier>https:\/\/example\.gov\.cn\/report\/<\/dc:identifier>/);
});
