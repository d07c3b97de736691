import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { deploy } from '../../../src/cli/deploy.ts';
import { beside, goBack, goForward, tidy } from '../../../src/cli/deployment.ts';
import { exitCodes, UsageError } from '../../../src/cli/exit-codes.ts';
import { systemRefusal } from '../../../src/cli/system-refusal.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { marker, markerText } from '../../../src/verify/marker.ts';
import { contents, emptyFolder, write } from './folders.ts';

const words = commandWords('en');
const deadPid = spawnSync(process.execPath, ['--version']).pid;
const page = (text: string) => `<html>${text}</html>\n`;
const script = 'const a = 1;\n';
const scriptName = `assets/page-${createHash('sha256').update(script).digest('hex').slice(0, 8)}.js`;

/** A site as a build leaves it, in which every page says the same. */
function writeSite(folder: string, text: string): string {
  const files = { 'index.html': page(text), '404.html': page(text), 'data/a.txt': text, [scriptName]: script };
  write(folder, { ...files, [marker]: markerText(Object.keys(files)) });
  return folder;
}

/** The folder of a host and two sites for it; what a deployment says is kept. */
function host(context: TestContext) {
  const folder = emptyFolder(context);
  const [one, two] = [writeSite(join(folder, 'made/one'), 'one'), writeSite(join(folder, 'made/two'), 'two')];
  const served = join(folder, 'srv/report');
  const said: string[] = [];
  const terminal = { print: (text: string) => void said.push(text), complain: (text: string) => void said.push(text) };
  const put = (from: string) => deploy({ input: served, from, rollback: false }, terminal, words);
  const back = () => deploy({ input: served, from: join(folder, 'dist'), rollback: true }, terminal, words);
  return { folder, one, two, served, said, put, back };
}

/** What the pages of a folder say, each different text once. */
function saysOf(folder: string): string[] {
  const pages = Object.entries(contents(folder)).filter(([path]) => /^(?:index|404)\.html$|^data/.test(path));
  assert.equal(pages.length, 3);
  return [...new Set(pages.map(([, text]) => text.replace(/<[^>]*>|\n/g, '')))];
}

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

test('a link is followed: the folder that it leads to is replaced, and the link stays', (context) => {
  const { folder, one, two, served, said, put } = host(context);
  put(one);
  symlinkSync(served, join(folder, 'link'));
  const silent = { print: () => {}, complain: (text: string) => void said.push(text) };
  assert.equal(deploy({ input: join(folder, 'link'), from: two, rollback: false }, silent, words), exitCodes.ok);
  assert.deepEqual(saysOf(served), ['two']);
  assert.ok(existsSync(join(folder, 'srv/.report.last')));
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

test('whatever step a deployment was killed at, tidying leaves one whole site and the one that was served before', (context) => {
  const { folder, one, two, served, put } = host(context);
  put(one);
  put(two);
  const { copying, served: away, last, next } = beside(served, deadPid);
  const nextOf = (site: string) => next(statSync(site).ino);
  const srv = join(folder, 'srv');
  const stopped: [string, () => void, string, string][] = [
    ['while copying', () => write(copying, { 'index.html': 'ha' }), 'two', 'one'],
    ['before the exchange', () => renameSync(writeSite(copying, 'three'), nextOf(copying)), 'two', 'one'],
    [
      'after the exchange',
      () => {
        const comes = nextOf(writeSite(copying, 'three'));
        for (const [from, to] of [
          [served, comes],
          [copying, served],
        ] as const)
          renameSync(from, to);
      },
      'three',
      'two',
    ],
    ['between two renames', () => renameSync(served, away), 'three', 'two'],
    [
      'after two renames',
      () => {
        renameSync(served, away);
        renameSync(last, served);
      },
      'two',
      'three',
    ],
  ];
  for (const [moment, stop, serves, keeps] of stopped) {
    stop();
    tidy(served, process.pid);
    assert.deepEqual([moment, saysOf(served), saysOf(last)], [moment, [serves], [keeps]]);
    assert.deepEqual(readdirSync(srv), ['.report.last', 'report'], moment);
  }
});

test('without an exchange of the system two renames do the same, forward and back', (context) => {
  const { folder, one, two, served, put } = host(context);
  put(one);
  const { copying, last } = beside(served, process.pid);
  renameSync(two, copying);
  goForward(copying, served, process.pid, () => false);
  assert.deepEqual([saysOf(served), saysOf(last)], [['two'], ['one']]);
  goBack(served, process.pid, () => false);
  assert.deepEqual([saysOf(served), saysOf(last)], [['one'], ['two']]);
  assert.deepEqual(readdirSync(join(folder, 'srv')), ['.report.last', 'report']);
});

test('killed at any moment, the host serves one whole site, and a reader never meets another', {
  skip: process.platform !== 'linux' && 'renameat2 is of Linux',
}, async (context) => {
  const { folder, one, two, served, put, back } = host(context);
  const program = join(import.meta.dirname, 'endless-deploy.ts');
  const texts = new Set([page('one'), page('two')]);
  mkdirSync(join(folder, 'srv'));
  for (let round = 0; round < 4; round++) {
    const child = spawn(process.execPath, [program, served, one, two], { stdio: ['ignore', 'pipe', 'inherit'], detached: true });
    const ended = once(child, 'close');
    await once(child.stdout, 'data');
    for (let reads = Math.random() * 4000; reads > 0; reads--) {
      assert.ok(texts.has(readFileSync(join(served, 'index.html'), 'utf8')));
    }
    // With the program that exchanges the folders, which else may still do so.
    process.kill(-(child.pid ?? assert.fail()), 'SIGKILL');
    await ended;
    const [text, ...others] = saysOf(served);
    assert.deepEqual([others, ['one', 'two'].includes(text ?? '')], [[], true]);
    put(text === 'one' ? two : one);
    assert.deepEqual(readdirSync(join(folder, 'srv')), ['.report.last', 'report']);
    back();
    assert.deepEqual(saysOf(served), [text]);
  }
});
