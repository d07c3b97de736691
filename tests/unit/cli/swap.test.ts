import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, readdirSync, renameSync, rmSync, symlinkSync } from 'node:fs';
import { basename, join } from 'node:path';
import test, { type TestContext } from 'node:test';
import { exchange } from '../../../src/cli/exchange.ts';
import { isLeft, processName } from '../../../src/cli/process-name.ts';
import { removeFolder } from '../../../src/cli/removal.ts';
import { replaceInside } from '../../../src/cli/replace-inside.ts';
import { type Moves, neighbours, recover, swapIn } from '../../../src/cli/swap.ts';
import { systemRefusal } from '../../../src/cli/system-refusal.ts';
import { commandWords } from '../../../src/i18n/commands.ts';
import { marker, markerText } from '../../../src/verify/marker.ts';
import { contents, emptyFolder, write } from './folders.ts';

const deadPid = spawnSync(process.execPath, ['--version']).pid;
const renames: Moves = { rename: renameSync, exchange: () => false, remove: removeFolder };
const nothing = { kept: [], stuck: [] };

/** Writes a site as a build leaves it, in which every page says the same. */
function writeSite(folder: string, text: string, names = ['index.html']): void {
  write(folder, { ...Object.fromEntries(names.map((name) => [name, text])), [marker]: markerText(names) });
}

/** A former site in `dist` and a new one in `made`. */
function twoSites(context: TestContext) {
  const folder = emptyFolder(context);
  const [out, made] = [join(folder, 'dist'), join(folder, 'made')];
  writeSite(out, 'old', ['index.html', 'gone.html']);
  writeSite(made, 'new');
  return { folder, out, made };
}

/** Names of what no process lives for, as a build of another time would leave them. */
function leftBeside(out: string, kind: 'building' | 'former', pid = deadPid): string {
  return neighbours(out, pid)[kind];
}

for (const [name, moves] of Object.entries({ 'an exchange': { ...renames, exchange }, 'two renames': renames })) {
  test(`by ${name} the new site takes the place of the former one and nothing else is left`, (context) => {
    const { folder, out, made } = twoSites(context);
    assert.deepEqual(swapIn(made, out, process.pid, moves), nothing);
    assert.deepEqual(Object.keys(contents(folder)), [`dist/${marker}`, 'dist/index.html']);
    assert.equal(contents(out)['index.html'], 'new');
  });

  test(`by ${name}, a file that a person put into the former site is kept and told`, (context) => {
    const { folder, out, made } = twoSites(context);
    write(out, { 'thesis.doc': 'mine', 'a/notes.txt': 'mine' });
    write(folder, { 'dist.kept/older.txt': 'mine' });
    assert.deepEqual(swapIn(made, out, process.pid, moves), { kept: [`${out}.kept-2`], stuck: [] });
    assert.deepEqual(contents(`${out}.kept-2`), { 'a/notes.txt': 'mine', 'thesis.doc': 'mine' });
    assert.deepEqual(readdirSync(folder), ['dist', 'dist.kept', 'dist.kept-2']);
  });
}

test('with an exchange there is no moment without a site', { skip: process.platform !== 'linux' && 'renameat2 is of Linux' }, (context) => {
  const { out, made } = twoSites(context);
  const seen: boolean[] = [];
  const rename = (from: string, to: string) => {
    seen.push(from === out || to === out);
    renameSync(from, to);
  };
  swapIn(made, out, process.pid, { ...renames, rename, exchange });
  assert.ok(!seen.includes(true), 'the site was moved by renaming');
});

test('a former site that cannot be removed is told, the new one is in place, and later builds are not held up', (context) => {
  const { folder, out, made } = twoSites(context);
  const remove = () => {
    throw Object.assign(new Error('no'), { code: 'EACCES' });
  };
  const { former } = neighbours(out, process.pid);
  assert.deepEqual(swapIn(made, out, process.pid, { ...renames, remove }), { kept: [], stuck: [former] });
  assert.equal(contents(out)['index.html'], 'new');
  assert.equal(contents(former)['index.html'], 'old');
  writeSite(join(folder, 'made'), 'newer');
  assert.deepEqual(recover(out, process.ppid), { restored: false, ...nothing });
  swapIn(made, out, process.ppid, renames);
  assert.equal(contents(out)['index.html'], 'newer');
});

test('a site goes into a folder that is not there yet', (context) => {
  const folder = emptyFolder(context);
  write(folder, { 'made/index.html': 'new' });
  swapIn(join(folder, 'made'), join(folder, 'a/b/dist'), process.pid);
  assert.equal(contents(join(folder, 'a/b/dist'))['index.html'], 'new');
});

test('where the second rename fails, the former site is back', (context) => {
  const { out, made } = twoSites(context);
  const { building } = neighbours(out, process.pid);
  const rename = (from: string, to: string) => {
    if (from === building) throw Object.assign(new Error('no'), { code: 'EIO' });
    renameSync(from, to);
  };
  assert.throws(() => swapIn(made, out, process.pid, { ...renames, rename }), /no/);
  assert.equal(contents(out)['index.html'], 'old');
});

test('where the folder cannot be moved, as a mount point, its files are replaced: pages last, a person’s files stay', (context) => {
  const { out, made } = twoSites(context);
  write(made, { 'assets/a.js': 'new', 'search/b.js': 'new', [marker]: markerText(['assets/a.js', 'index.html', 'search/b.js']) });
  write(out, { 'mine.txt': 'mine', 'old/c.js': 'old', [marker]: markerText(['gone.html', 'index.html', 'old/c.js']) });
  const rename = (from: string, to: string) => {
    if (from === out) throw Object.assign(new Error('busy'), { code: 'EBUSY' });
    renameSync(from, to);
  };
  assert.deepEqual(swapIn(made, out, process.pid, { ...renames, rename }), nothing);
  assert.deepEqual(contents(out), {
    [marker]: markerText(['assets/a.js', 'index.html', 'search/b.js']),
    'assets/a.js': 'new',
    'index.html': 'new',
    'mine.txt': 'mine',
    'search/b.js': 'new',
  });
  assert.deepEqual(readdirSync(out), [marker, 'assets', 'index.html', 'mine.txt', 'search']);
});

test('where there is no room for the new files, nothing is replaced and nothing of them stays', (context) => {
  const { out, made } = twoSites(context);
  // A file that cannot be read stands for any refusal of the file system.
  symlinkSync('nowhere', join(made, 'z.html'));
  const before = contents(out);
  assert.throws(() => replaceInside(made, out, process.pid), /ENOENT/);
  assert.deepEqual([contents(out), readdirSync(out).length], [before, 3]);
});

test('while another build replaces files nothing is replaced, and what a dead one brought is cleared', (context) => {
  const { out, made } = twoSites(context);
  const incoming = (pid: number) => `.xunli-incoming-x-${processName(pid)}`;
  for (const pid of [deadPid, process.ppid]) write(out, { [`${incoming(pid)}/site/index.html`]: 'half' });
  const before = contents(out);
  assert.throws(
    () => replaceInside(made, out, process.pid),
    (error) => systemRefusal(error, commandWords('en')) === commandWords('en').outBusy(out),
  );
  assert.deepEqual(contents(out), before);
  recover(out, process.pid);
  assert.deepEqual(readdirSync(out), [marker, incoming(process.ppid), 'gone.html', 'index.html']);
  rmSync(join(out, incoming(process.ppid)), { recursive: true });
  replaceInside(made, out, process.pid);
  assert.deepEqual(contents(out), { [marker]: markerText(['index.html']), 'index.html': 'new' });
});

test('where another build swaps in between, the last one wins and both end well', (context) => {
  const { folder, out, made } = twoSites(context);
  writeSite(join(folder, 'other'), 'second');
  let met = false;
  const rename = (from: string, to: string) => {
    if (to === out && !met) {
      met = true;
      swapIn(join(folder, 'other'), out, process.ppid, renames);
    }
    renameSync(from, to);
  };
  swapIn(made, out, process.pid, { ...renames, rename });
  assert.equal(contents(out)['index.html'], 'new');
  assert.deepEqual(readdirSync(folder), ['dist']);
});

test('a site lost between the two renames is put back, whoever has the id of its build by now', (context) => {
  for (const pid of [deadPid, process.ppid]) {
    const folder = emptyFolder(context);
    const out = join(folder, 'dist');
    writeSite(leftBeside(out, 'former', pid), 'old');
    assert.deepEqual(recover(out, process.pid), { restored: true, ...nothing });
    assert.equal(contents(out)['index.html'], 'old');
  }
});

test('what is left of a removal that was cut off is cleared, and is not taken for the site that was lost', (context) => {
  const folder = emptyFolder(context);
  const out = join(folder, 'dist');
  const half = leftBeside(out, 'former');
  write(half, { 'index.html': 'old', [marker]: markerText(['gone.html', 'index.html']) });
  mkdirSync(leftBeside(out, 'building'));
  assert.deepEqual(recover(out, process.pid), { restored: false, ...nothing });
  assert.deepEqual(readdirSync(folder), []);
});

test('only sites that dead builds left are cleared, never a folder that only has such a name', (context) => {
  const folder = emptyFolder(context);
  const out = join(folder, 'dist');
  writeSite(out, 'good');
  for (const kind of ['building', 'former'] as const) writeSite(leftBeside(out, kind), 'left');
  const living = leftBeside(out, 'building', process.ppid);
  writeSite(living, 'at work');
  const mine = ['.dist.former-notes-2020', `.dist.former-x-${processName(deadPid)}`, '.dist.building-notes', '.dist.bak'];
  for (const name of mine) write(join(folder, name), { 'text.txt': 'mine' });
  assert.deepEqual(recover(out, process.pid), { restored: false, ...nothing });
  assert.deepEqual(readdirSync(folder).sort(), ['dist', basename(living), ...mine].sort());
});

test('a process is dead when its id is free, or is our own; of one of another machine or container nothing is known', () => {
  assert.equal(isLeft(processName(deadPid), process.pid), true);
  assert.equal(isLeft(`x-${processName(process.pid)}`, process.pid), true);
  assert.equal(isLeft(processName(process.ppid), process.pid), false);
  assert.equal(isLeft(`0123abcd-${deadPid}`, process.pid), false);
  assert.equal(isLeft(String(deadPid), process.pid), false);
});

test('what a process of another machine or container made is left when nobody has touched it for a day', (context) => {
  const folder = emptyFolder(context);
  const [left, mine] = ['.dist.former-x-0123abcd-1', '.dist.former-mine'].map((name) => join(folder, name)) as [string, string];
  for (const each of [left, mine]) mkdirSync(each);
  assert.equal(isLeft(left, process.pid), false);
  context.mock.timers.enable({ apis: ['Date'], now: Date.now() + 25 * 60 * 60 * 1000 });
  assert.deepEqual([isLeft(left, process.pid), isLeft(mine, process.pid)], [true, false]);
});

test('an exchange is seen, whatever the program that makes it says of itself', {
  skip: process.platform !== 'linux' && 'renameat2 is of Linux',
}, (context) => {
  const { folder, out, made } = twoSites(context);
  const { PATH } = process.env;
  context.after(() => Object.assign(process.env, { PATH }));
  // As perl does that is stopped when it has called the system.
  write(folder, { 'bin/perl': `#!/bin/sh\nPATH='${PATH}' perl "$@"\nexit 130\n` });
  chmodSync(join(folder, 'bin/perl'), 0o755);
  process.env.PATH = `${join(folder, 'bin')}:${PATH}`;
  assert.equal(exchange(made, out), true);
  assert.equal(contents(out)['index.html'], 'new');
});
