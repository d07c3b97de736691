import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { bagOf } from '../../../../src/release/package/bag.ts';
import { type Files, inFolder, textFiles, together } from '../../../../src/release/package/files.ts';
import { copyOf, releaseOf } from '../../../../src/release/package/release.ts';
import { zipOf } from '../../../../src/release/package/zip.ts';
import { Unusable, verifyFiles, verifyRelease } from '../../../../src/release/verify/verify.ts';
import { folderWith, publicKey, smallMaterial } from './made-release.ts';

const material = smallMaterial();
const copy = copyOf(material);
const bag = bagOf(copy, material.about);
const name = 'report.zip';
/** The members of a web archive (WACZ 1.1.1) and their hashes as the standard has them. */
const archived = textFiles({ 'archive/data.warc': 'WARC/1.1\r\n', 'indexes/index.cdx': 'cn,gov)/ {}\n', 'pages/pages.jsonl': '{}\n' });
const sum = (bytes: Uint8Array) => `sha256:${createHash('sha256').update(bytes).digest('hex')}`;
const described = JSON.stringify({ resources: [...archived].map(([path, bytes]) => ({ path, hash: sum(bytes), bytes: bytes.length })) });
const digest = JSON.stringify({ path: 'datapackage.json', hash: sum(Buffer.from(described)) });
const wacz = together(archived, textFiles({ 'datapackage.json': described, 'datapackage-digest.json': digest }));

/** Everything that `verify` takes. */
const kinds: Record<string, Files> = {
  'a release': releaseOf(material),
  'an offline copy': copy,
  'a bag': bag,
  'the ZIP of an offline copy': new Map([[name, zipOf(inFolder('report', copy))]]),
  'the ZIP of a bag': new Map([[name, zipOf(inFolder('report-bag', bag))]]),
  'a web archive': new Map([[name, zipOf(wacz, () => true)]]),
};

/** Numbers that look random and are the same in each run (mulberry32). */
function numbers(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) % below;
  };
}

/** Files that can be damaged, in memory, and what `verify` says of them; a ZIP it reads from the disk. */
function setUp(files: Files, context: TestContext) {
  const now = new Map([...files].map(([path, bytes]) => [path, Buffer.from(bytes)]));
  const place = files.has(name) ? join(folderWith(files, context), name) : '';
  const verdict = () => {
    if (place === '') return verifyFiles(new Map([...now].map(([path, bytes]) => [path, () => bytes])));
    writeFileSync(place, now.get(name) ?? '');
    return verifyRelease(place);
  };
  return { now, paths: [...files.keys()], verdict };
}

/** Whether what is said names a file at the beginning of a line, or beside another that it does not agree with. */
function names(lines: readonly string[], path: string): boolean {
  return lines.some(
    (line) => line.startsWith(`${path}: `) || line.startsWith(`${path} and `) || line.includes(` and ${path} do not agree`),
  );
}

for (const [kind, files] of Object.entries(kinds)) {
  test(`${kind} is whole as it was made`, (context) => {
    const { isWhole, lines } = setUp(files, context).verdict();
    assert.ok(isWhole, lines.join('\n'));
  });

  const flips = files.has(name) ? 250 : 1000;

  test(`every one of ${flips} flipped bits in ${kind} is found, and its file is named`, (context) => {
    const { now, verdict } = setUp(files, context);
    const upTo = numbers(1);
    const all = [...now].flatMap(([path, bytes]) => (bytes.length > 0 ? [{ path, bytes }] : []));
    for (let count = 0; count < flips; count++) {
      const { path, bytes } = all[upTo(all.length)] ?? assert.fail();
      const [at, mask] = [upTo(bytes.length), 1 << upTo(8)];
      const byte = bytes.readUInt8(at);
      bytes.writeUInt8(byte ^ mask, at);
      const { isWhole, lines } = verdict();
      assert.ok(!isWhole && names(lines, path), `bits ${mask} of byte ${at} of ${path}:\n${lines.join('\n')}`);
      bytes.writeUInt8(byte, at);
    }
    assert.ok(verdict().isWhole);
  });
}

test('members of a web archive that were changed, removed or added before it was packed again are named', (context) => {
  const said = (change: (files: Map<string, Uint8Array>) => void) => {
    const files = new Map(wacz);
    change(files);
    return verifyRelease(join(folderWith(new Map([[name, zipOf(files)]]), context), name)).lines[0];
  };
  assert.equal(
    said((files) => files.set('pages/pages.jsonl', Buffer.from('other'))),
    'pages/pages.jsonl: differs from the manifest; it was changed or damaged',
  );
  assert.equal(
    said((files) => files.delete('archive/data.warc')),
    'archive/data.warc: this file is missing',
  );
  assert.equal(
    said((files) => files.set('extra.txt', Buffer.from('x'))),
    'extra.txt: this file was added; the manifest does not have it',
  );
  assert.match(
    said((files) => files.set('datapackage.json', Buffer.from(`${described} `))) ?? '',
    /^datapackage-digest\.json and datapackage\.json/,
  );
});

test('a web archive has no signature: a key proves nothing of one that is whole, and does not hide damage', (context) => {
  const keys = folderWith(textFiles({ 'key.pem': publicKey }), context);
  const check = (files: Files) =>
    verifyRelease(join(folderWith(new Map([[name, zipOf(files)]]), context), name), { key: join(keys, 'key.pem') });
  assert.throws(
    () => check(wacz),
    (error: Error) => error instanceof Unusable && /carries no signature.*manifest\.json/.test(error.message),
  );
  const damaged = check(new Map([...wacz, ...textFiles({ 'pages/pages.jsonl': 'other' })]));
  assert.deepEqual([damaged.isWhole, damaged.lines.length], [false, 2]);
});

for (const kind of ['a release', 'an offline copy', 'a bag']) {
  test(`100 files each that are added to ${kind}, removed, renamed and cut short are found and named`, (context) => {
    const { now, paths, verdict } = setUp(kinds[kind] ?? assert.fail(), context);
    const upTo = numbers(2);
    const said = (path: string, expected: RegExp) => {
      const { isWhole, lines } = verdict();
      assert.ok(!isWhole && names(lines, path), `${path}:\n${lines.join('\n')}`);
      assert.match(lines.find((line) => line.startsWith(path)) ?? lines.join('\n'), expected);
    };
    for (let count = 0; count < 100; count++) {
      const path = paths[upTo(paths.length)] ?? '';
      const bytes = now.get(path) ?? assert.fail();
      const other = `${path.slice(0, path.lastIndexOf('/') + 1)}new-${count}.txt`;
      now.set(other, Buffer.from(`${count}`));
      said(other, /this file was added/);
      now.delete(other);
      now.delete(path);
      said(path, /this file is missing/);
      now.set(other, bytes);
      // Of a file that no other names the new name cannot be known.
      said(path, /was renamed, it is now .*new-|this file is missing/);
      now.delete(other);
      now.set(path, bytes);
      if (bytes.length === 0) continue;
      now.set(path, bytes.subarray(0, upTo(bytes.length)));
      said(path, /truncated|differs|do not agree/);
      now.set(path, bytes);
    }
    assert.ok(verdict().isWhole);
  });
}

test('what happened to a file is said, in both languages', (context) => {
  const folder = folderWith(copy, context);
  const page = join(folder, 'index.html');
  const bytes = readFileSync(page);
  const said = (language: string) => verifyRelease(folder, { language }).lines[0];
  writeFileSync(page, bytes.subarray(1));
  assert.equal(said('zh_CN.UTF-8'), 'index.html：不完整，后面缺了一截');
  assert.equal(said('en_GB.UTF-8'), 'index.html: truncated, its end is missing');
  writeFileSync(page, Buffer.concat([bytes, bytes]));
  assert.match(said('en') ?? '', /^index\.html: longer/);
  writeFileSync(page, Buffer.from(bytes).reverse());
  assert.match(said('en') ?? '', /^index\.html: differs from the manifest/);
  mkdirSync(join(folder, 'old'));
  writeFileSync(page, bytes);
  renameSync(page, join(folder, 'old/index.html'));
  assert.deepEqual(verifyRelease(folder).lines.slice(0, 1), ['index.html: was renamed, it is now old/index.html']);
});

test('of two files with one content only one is taken for the other under a new name', () => {
  const now = new Map([...copy].map(([path, bytes]) => [path, () => bytes]));
  for (const path of ['content/report.yaml', 'assets/empty.css']) now.delete(path);
  now.set('moved.css', () => Buffer.from(''));
  now.set('moved-too.css', () => Buffer.from(''));
  const { lines } = verifyFiles(now);
  assert.equal(lines.filter((line) => /^assets\/empty\.css: was renamed/.test(line)).length, 1);
  assert.equal(lines.filter((line) => /^moved.*: this file was added/.test(line)).length, 1);
  assert.ok(lines.includes('content/report.yaml: this file is missing'));
});

test('a ZIP that was packed anew, or has bytes before, behind or between its members, is refused', (context) => {
  const whole = Buffer.from(zipOf(inFolder('report', copy)));
  const second = whole.indexOf(Buffer.from('PK\x03\x04'), 4);
  const withGap = Buffer.concat([whole.subarray(0, second), Buffer.from('gap'), whole.subarray(second)]);
  const changed = [withGap, Buffer.concat([whole, Buffer.from('x')]), Buffer.concat([Buffer.from('x'), whole]), whole.subarray(0, -1)];
  const unsealed = Buffer.from(whole.subarray(0, -71));
  unsealed.writeUInt16LE(0, unsealed.length - 2);
  for (const bytes of [...changed, unsealed]) {
    const { isWhole, lines } = verifyRelease(join(folderWith(new Map([[name, bytes]]), context), name));
    assert.equal(isWhole, false);
    assert.match(lines.join('\n'), /^report\.zip: (?:its seal|not a sound ZIP)/m);
  }
});
