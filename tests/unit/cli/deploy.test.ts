import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import fs, { chmodSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { deploy } from '../../../src/cli/deploy.ts';
import { exitCodes, UsageError } from '../../../src/cli/exit-codes.ts';
import { systemRefusal } from '../../../src/cli/system-refusal.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { contents, write } from './folders.ts';
import { host, page, saysOf, script, scriptName, writeSite } from './host.ts';

const words = commandWords('en');

function isUsage(message: RegExp) {
  return (error: unknown) => error instanceof UsageError && message.test(error.message);
}

test('the first site goes into a folder that is not there yet, and the build keeps its own', (context) => {
  const { folder, one, served, said, put } = host(context);
  assert.equal(put(one), exitCodes.ok);
  assert.deepEqual(contents(served), contents(one));
  assert.deepEqual(readdirSync(join(folder, 'srv')), ['report']);
  assert.deepEqual(said, [words.deployment.deployed(served, 4)]);
});

test('the first site goes into a folder that is already configured, and there is no site to go back to', (context) => {
  const { one, served, said, put, back } = host(context);
  write(served, { '.htaccess': 'mine' });
  put(one);
  assert.deepEqual([contents(served)['.htaccess'], saysOf(served)], ['mine', ['one']]);
  assert.equal(said.length, 1);
  assert.throws(back, isUsage(/no earlier site/));
});

test('an empty folder holds no site to go back to, and none is promised', (context) => {
  const { one, two, served, said, put, back } = host(context);
  mkdirSync(served, { recursive: true });
  put(one);
  assert.deepEqual(said, [words.deployment.deployed(served, 4)]);
  assert.throws(back, isUsage(/no earlier site/));
  put(two);
  assert.equal(said.at(-1), words.deployment.kept(served));
  assert.equal(back(), exitCodes.ok);
});

test('the next site takes its place, the former one is kept, and rollback leads back and forth', (context) => {
  const { folder, one, two, served, put, back } = host(context);
  put(one);
  put(two);
  assert.deepEqual(saysOf(served), ['two']);
  assert.deepEqual(readdirSync(join(folder, 'srv')), ['.report.last', 'report']);
  assert.equal(back(), exitCodes.ok);
  assert.deepEqual(saysOf(served), ['one']);
  back();
  assert.deepEqual(saysOf(served), ['two']);
  put(one);
  put(two);
  back();
  assert.deepEqual(saysOf(served), ['one'], 'the last is always the one that was served before');
});

test('without a former site there is nothing to go back to', (context) => {
  const { one, put, back } = host(context);
  assert.throws(back, isUsage(/no earlier site/));
  put(one);
  assert.throws(back, isUsage(/no earlier site/));
});

test('a folder that holds a file which no build made is left alone, and so is one in the place of the last site', (context) => {
  const { folder, one, two, served, put, back } = host(context);
  write(served, { 'thesis.doc': 'mine' });
  assert.throws(() => put(one), isUsage(/thesis\.doc/));
  assert.deepEqual(contents(served), { 'thesis.doc': 'mine' });
  rmSync(served, { recursive: true });
  put(one);
  write(served, { 'data/notes.txt': 'mine' });
  for (const call of [() => put(two), back]) assert.throws(call, isUsage(/data\/notes\.txt/));
  assert.deepEqual(saysOfSite(served), 'one');
  rmSync(join(served, 'data/notes.txt'));
  write(folder, { 'srv/.report.last/diary.txt': 'mine' });
  assert.throws(() => put(two), isUsage(/diary\.txt/));
});

function saysOfSite(folder: string): string {
  return readFileSync(join(folder, 'index.html'), 'utf8').replace(/<[^>]*>|\n/g, '');
}

test('what configures the host stays when the site changes, as it is now', (context) => {
  const { one, two, served, put, back } = host(context);
  put(one);
  write(served, { '.htaccess': 'first' });
  put(two);
  write(served, { '.htaccess': 'second', _headers: 'h' });
  back();
  assert.deepEqual(saysOf(served), ['one']);
  assert.equal(contents(served)['.htaccess'], 'second');
  put(two);
  assert.equal(contents(served)._headers, 'h');
});

test('a damaged site is refused with each file that is wrong, and the host serves what it served', (context) => {
  const { folder, one, two, said, put } = host(context);
  put(one);
  const before = contents(join(folder, 'srv'));
  const damages: [(site: string) => void, string, keyof typeof words.deployment.faults][] = [
    [(site) => rmSync(join(site, 'data/a.txt')), 'data/a.txt', 'missing'],
    [(site) => write(site, { 'extra.html': page('x') }), 'extra.html', 'foreign'],
    [(site) => write(site, { 'index.html': '<html>tw' }), 'index.html', 'cut'],
    [(site) => write(site, { [scriptName]: script.replace('1', '2') }), scriptName, 'changed'],
    [(site) => renameSync(join(site, '404.html'), join(site, '405.html')), '404.html', 'missing'],
  ];
  for (const [damage, path, fault] of damages) {
    rmSync(two, { recursive: true });
    damage(writeSite(two, 'two'));
    said.length = 0;
    assert.equal(put(two), exitCodes.contentMistakes);
    assert.ok(said.includes(`${path}: ${words.deployment.faults[fault]}`), said.join());
    assert.deepEqual(contents(join(folder, 'srv')), before);
  }
});

test('of a release the site is taken, and each of its files is held against the list of hashes', (context) => {
  const { folder, served, said, put } = host(context);
  const release = join(folder, 'release');
  writeSite(join(release, 'site'), 'three');
  const files = Object.entries(contents(release));
  const sums = files.map(([path, text]) => `${createHash('sha256').update(text).digest('hex')}  ${path}\n`);
  writeFileSync(join(release, 'SHA256SUMS'), sums.join(''));
  assert.equal(put(release), exitCodes.ok);
  assert.deepEqual(saysOf(served), ['three']);
  writeFileSync(join(release, 'site/data/a.txt'), 'thref');
  assert.equal(put(release), exitCodes.contentMistakes);
  assert.ok(said.includes(`data/a.txt: ${words.deployment.faults.changed}`));
  assert.deepEqual(saysOf(served), ['three']);
});

/** Lets something happen after each file that is copied, while the test runs. */
function whileCopying(context: TestContext, happen: (path: string) => void): void {
  const { copyFileSync } = fs;
  context.after(() => {
    fs.copyFileSync = copyFileSync;
    syncBuiltinESMExports();
  });
  fs.copyFileSync = (from, to) => {
    copyFileSync(from, to);
    happen(String(to));
  };
  syncBuiltinESMExports();
}

test('where a build puts another site in place while the first is copied, the other goes in whole', (context) => {
  const { folder, one, two, served, put } = host(context);
  whileCopying(context, () => {
    if (!existsSync(two)) return;
    renameSync(one, join(folder, 'old'));
    renameSync(two, one);
  });
  put(one);
  assert.deepEqual(saysOf(served), ['two']);
});

test('a site that keeps changing while it is copied is refused, and the host serves what it served', (context) => {
  const { folder, one, two, said, put } = host(context);
  put(one);
  const before = contents(join(folder, 'srv'));
  let changes = 0;
  whileCopying(context, (path) => {
    if (path.endsWith('404.html')) write(two, { '404.html': page(String(changes++)) });
  });
  assert.equal(put(two), exitCodes.contentMistakes);
  assert.deepEqual(said.slice(-1), [words.deployment.changing(two)]);
  assert.deepEqual(contents(join(folder, 'srv')), before);
  assert.deepEqual(readdirSync(join(folder, 'srv')), ['report']);
});

test('a link is followed: the folder that it leads to is replaced, and the link stays', (context) => {
  const { folder, one, two, served, said, put } = host(context);
  put(one);
  symlinkSync(served, join(folder, 'link'));
  const silent = { print: () => {}, complain: (text: string) => void said.push(text) };
  assert.equal(deploy({ input: join(folder, 'link'), from: two, rollback: false }, silent, words), exitCodes.ok);
  assert.deepEqual(saysOf(served), ['two']);
  assert.ok(existsSync(join(folder, 'srv/.report.last')));
});

test('the root of the file system is refused at once, and a folder of others by the first of their files', (context) => {
  const { folder, one, served } = host(context);
  const into = (input: string) => () => deploy({ input, from: one, rollback: false }, { print() {}, complain() {} }, words);
  assert.throws(into('/'), isUsage(/^\/ is a mount point/));
  write(served, { 'thesis.doc': 'mine', 'deep/below/note.txt': 'mine' });
  // Nobody may read it, so whoever goes on beyond the first file fails.
  chmodSync(join(served, 'deep'), 0o000);
  const isRoot = process.getuid?.() === 0;
  for (const each of [folder, join(folder, 'srv')]) chmodSync(each, 0o755);
  if (isRoot) process.seteuid?.('nobody');
  try {
    assert.throws(into(served), isUsage(/thesis\.doc/));
  } finally {
    if (isRoot) process.seteuid?.('root');
    chmodSync(join(served, 'deep'), 0o755);
  }
});

test('a mount point is refused, for it cannot be replaced in one step', {
  skip: !existsSync('/dev/shm') && 'no mount point',
}, (context) => {
  const { one } = host(context);
  assert.throws(() => deploy({ input: '/dev/shm', from: one, rollback: false }, { print() {}, complain() {} }, words), UsageError);
});

test('where nothing can be written nothing changes, and the system’s reason is told', (context) => {
  const { folder, one, two, served, put } = host(context);
  put(one);
  for (const [each, mode] of [
    [folder, 0o755],
    [join(folder, 'srv'), 0o555],
  ] as const)
    chmodSync(each, mode);
  // Root may write to what is read-only, so nobody tries it; the calls in between are synchronous.
  const isRoot = process.getuid?.() === 0;
  if (isRoot) process.seteuid?.('nobody');
  try {
    assert.throws(
      () => put(two),
      (error) => /permission/.test(systemRefusal(error, words) ?? ''),
    );
  } finally {
    if (isRoot) process.seteuid?.('root');
    chmodSync(join(folder, 'srv'), 0o755);
  }
  assert.deepEqual(saysOf(served), ['one']);
  assert.deepEqual(readdirSync(join(folder, 'srv')), ['report']);
});

test('a site that lies in the folder of the host, or around it, is refused', (context) => {
  const { folder, one, put, served } = host(context);
  put(one);
  for (const from of [served, join(served, 'data'), join(folder, 'srv')]) assert.throws(() => put(from), isUsage(/one another/));
});
