import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readdirSync, renameSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { isDead, neighbours, recover, swapIn } from '../../../src/cli/swap.ts';
import { marker } from '../../../src/verify/marker.ts';
import { contents, emptyFolder, write } from './folders.ts';

const deadPid = spawnSync(process.execPath, ['--version']).pid;

test('the new site takes the place of the former one and nothing else is left', (context) => {
  const folder = emptyFolder(context);
  write(folder, {
    'dist/index.html': 'old',
    'dist/gone.html': 'old',
    [`dist/${marker}`]: '',
    'made/index.html': 'new',
    [`made/${marker}`]: '',
  });
  swapIn(join(folder, 'made'), join(folder, 'dist'), process.pid);
  assert.deepEqual(Object.keys(contents(folder)), [`dist/${marker}`, 'dist/index.html']);
  assert.equal(contents(folder)['dist/index.html'], 'new');
});

test('a site goes into a folder that is not there yet', (context) => {
  const folder = emptyFolder(context);
  write(folder, { 'made/index.html': 'new' });
  swapIn(join(folder, 'made'), join(folder, 'a/b/dist'), process.pid);
  assert.equal(contents(join(folder, 'a/b/dist'))['index.html'], 'new');
});

test('where the second rename fails, the former site is back', (context) => {
  const folder = emptyFolder(context);
  write(folder, { 'dist/index.html': 'old', 'made/index.html': 'new' });
  const out = join(folder, 'dist');
  const { building } = neighbours(out, process.pid);
  const refuse = (from: string, to: string) => {
    if (from === building) throw Object.assign(new Error('no'), { code: 'EACCES' });
    renameSync(from, to);
  };
  assert.throws(() => swapIn(join(folder, 'made'), out, process.pid, refuse), /no/);
  assert.deepEqual(contents(out), { 'index.html': 'old' });
});

test('where another build swaps in between, the last one wins and both end well', (context) => {
  const folder = emptyFolder(context);
  write(folder, { 'dist/index.html': 'old', 'made/index.html': 'first', 'other/index.html': 'second' });
  const out = join(folder, 'dist');
  let met = false;
  const meet = (from: string, to: string) => {
    if (to === out && !met) {
      met = true;
      swapIn(join(folder, 'other'), out, process.ppid);
    }
    renameSync(from, to);
  };
  swapIn(join(folder, 'made'), out, process.pid, meet);
  assert.equal(contents(out)['index.html'], 'first');
  assert.deepEqual(readdirSync(folder), ['dist']);
});

test('a site lost between the two renames is put back', (context) => {
  const folder = emptyFolder(context);
  const { building, former } = neighbours(join(folder, 'dist'), deadPid);
  write(former, { 'index.html': 'old' });
  write(building, { 'index.html': 'new' });
  assert.equal(recover(join(folder, 'dist'), process.pid), true);
  assert.deepEqual(contents(folder), { 'dist/index.html': 'old' });
});

test('what dead builds left is cleared; a living build and other files are left alone', (context) => {
  const folder = emptyFolder(context);
  const out = join(folder, 'dist');
  const living = neighbours(out, process.ppid);
  write(folder, { 'dist/index.html': 'good', '.dist.building-notes': 'mine', '.dist.bak': 'mine' });
  for (const left of Object.values(neighbours(out, deadPid))) write(left, { 'index.html': 'left' });
  write(neighbours(out, process.pid).building, { 'index.html': 'an earlier process had this id' });
  write(living.building, { 'index.html': 'at work' });
  assert.equal(recover(out, process.pid), false);
  const expected = ['dist/index.html', '.dist.building-notes', '.dist.bak', join(living.building, 'index.html').slice(folder.length + 1)];
  assert.deepEqual(Object.keys(contents(folder)).sort(), expected.sort());
});

test('a process is dead when its id is free, or is our own', () => {
  assert.equal(isDead(`x-${deadPid}`, process.pid), true);
  assert.equal(isDead(`x-${process.pid}`, process.pid), true);
  assert.equal(isDead(`x-${process.ppid}`, process.pid), false);
  assert.equal(isDead('x', process.pid), false);
});
