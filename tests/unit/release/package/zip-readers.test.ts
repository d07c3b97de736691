import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { mkdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { type Files, textFiles } from '../../../../src/release/package/files.ts';
import { copyOf } from '../../../../src/release/package/release.ts';
import { mostBytes, mostFiles, TooLarge, zipOf } from '../../../../src/release/package/zip.ts';
import { readFiles } from '../../../setup/read-files.ts';
import { testWith } from '../../../setup/test-with.ts';
import { unpackersForTests } from '../../../setup/unpackers.ts';
import { folderWith, smallMaterial } from './made-release.ts';

const unpackers = unpackersForTests();

/** What an office puts into its files, and what is hard on those who unpack: bytes that do not shrink, none at all, a second plane. */
const files: Files = new Map([
  ...copyOf(smallMaterial()),
  ...textFiles({
    [`content/attachments/${'关于进一步做好养老服务工作的通知'.repeat(5)}.txt`]: '八十个字的名字',
    'content/attachments/附 件/第1号（50%）#a &b.txt': '空格与符号',
    'content/attachments/𠮷野家 é ü ｶﾞ.txt': 'letters of others',
    'content/attachments/空.csv': '',
  }),
  ['content/attachments/照片.jpg', Uint8Array.from({ length: 70_000 }, (_, index) => (index * 7919) >> 3)],
]);

for (const [name, unpack] of Object.entries(unpackers))
  testWith(`${name} unpacks a ZIP: every name, every byte, and everybody may read them`, unpack, (run, context) => {
    const folder = folderWith(new Map([['copy.zip', zipOf(files)]]), context);
    const unpacked = join(folder, 'unpacked');
    mkdirSync(unpacked);
    run(join(folder, 'copy.zip'), unpacked);
    const found = readFiles(unpacked);
    assert.deepEqual([...found.keys()].sort(), [...files.keys()].sort());
    for (const [path, bytes] of files) {
      assert.ok(Buffer.from(bytes).equals(found.get(path) ?? assert.fail(path)), path);
      if (process.platform !== 'win32') assert.equal((statSync(join(unpacked, path)).mode & 0o555).toString(8), '444', path);
    }
  });

const many = (count: number) => new Map(Array.from({ length: count }, (_, index) => [`页/${index}.txt`, new Uint8Array()] as const));

testWith('as many files as the format has a number for are in the list of a ZIP', unpackers.python3, (_, context) => {
  const folder = folderWith(new Map([['many.zip', zipOf(many(mostFiles), () => true)]]), context);
  const count = 'import sys, zipfile; print(len(zipfile.ZipFile(sys.argv[1]).namelist()))';
  const { stdout } = spawnSync('python3', ['-c', count, join(folder, 'many.zip')], { encoding: 'utf8' });
  assert.equal(stdout.trim(), '65534');
});

test('more files than the format has a number for are refused, and more bytes than Node.js reads in one piece', () => {
  assert.throws(
    () => zipOf(many(65_535)),
    (error) => error instanceof TooLarge && error.files === 65_535,
  );
  const hundred = Buffer.alloc(100_000_000);
  const large = new Map(Array.from({ length: 21 }, (_, index) => [`${index}.pdf`, hundred]));
  assert.throws(
    () => zipOf(large),
    (error) => error instanceof TooLarge && error.files === 21 && error.bytes === mostBytes + hundred.length,
  );
});
