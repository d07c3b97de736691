import assert from 'node:assert/strict';
import { mkdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { bagOf } from '../../../../src/release/package/bag.ts';
import { type Files, inFolder } from '../../../../src/release/package/files.ts';
import { copyOf, releaseOf } from '../../../../src/release/package/release.ts';
import { zipOf } from '../../../../src/release/package/zip.ts';
import { verifyFiles, verifyRelease } from '../../../../src/release/verify/verify.mjs';
import { folderWith, smallMaterial } from './made-release.ts';

const material = smallMaterial();
const copy = copyOf(material);
const bag = bagOf(copy, material.about);
const name = 'report.zip';
/** Everything that `verify` takes. */
const kinds: Record<string, Files> = {
  'a release': releaseOf(material),
  'an offline copy': copy,
  'a bag': bag,
  'the ZIP of an offline copy': new Map([[name, zipOf(inFolder('report', copy))]]),
  'the ZIP of a bag': new Map([[name, zipOf(inFolder('report-bag', bag))]]),
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
