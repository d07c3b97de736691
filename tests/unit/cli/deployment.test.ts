import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, statSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { beside, goBack, goForward, tidy } from '../../../src/cli/deployment.ts';
import { exchange } from '../../../src/cli/exchange.ts';
import { write } from './folders.ts';
import { host, page, saysOf, writeSite } from './host.ts';

const deadPid = spawnSync(process.execPath, ['--version']).pid;

test('whatever step a deployment was killed at, tidying leaves one whole site and the one that was served before', (context) => {
  const { folder, one, two, served, put } = host(context);
  put(one);
  put(two);
  const { copying, served: away, last, next, back } = beside(served, deadPid);
  const nextOf = (site: string) => next(statSync(site, { bigint: true }).ino);
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
    ['before going back by an exchange', () => renameSync(last, back), 'two', 'three'],
    [
      'after going back by an exchange',
      () => {
        renameSync(served, back);
        renameSync(last, served);
      },
      'three',
      'two',
    ],
    [
      'in the midst of going back by two renames',
      () => {
        renameSync(last, back);
        renameSync(served, away);
      },
      'three',
      'two',
    ],
    [
      'while keeping the last',
      () => {
        renameSync(last, copying);
        renameSync(served, nextOf(writeSite(join(folder, 'made/four'), 'four')));
        renameSync(join(folder, 'made/four'), served);
      },
      'four',
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

test('what another machine left of a deployment that was cut off is served again where nothing is', (context) => {
  const { folder, one, served, put } = host(context);
  put(one);
  renameSync(served, join(folder, 'srv/.report.served-0123abcd-1'));
  tidy(served, process.pid);
  assert.deepEqual(saysOf(served), ['one']);
  assert.deepEqual(readdirSync(join(folder, 'srv')), ['report']);
});

for (const [name, change] of Object.entries({ 'an exchange': exchange, 'two renames': () => false })) {
  test(`where others deploy in the midst of one by ${name}, the last one is served, and one before it is kept`, (context) => {
    const { folder, one, two, served, put } = host(context);
    put(one);
    put(two);
    const [first, second] = [process.pid, process.ppid].map((pid) => ({ pid, ...beside(served, pid) }));
    assert.ok(first && second);
    writeSite(first.copying, 'three');
    writeSite(second.copying, 'four');
    goForward(first.copying, served, first.pid, (comes, place) => {
      if (existsSync(second.copying)) goForward(second.copying, served, second.pid, change);
      return change(comes, place);
    });
    assert.deepEqual([saysOf(served), saysOf(first.last)], [['three'], ['four']]);
    goBack(served, first.pid, (comes, place) => {
      renameSync(writeSite(join(folder, 'made/five'), 'five'), second.copying);
      goForward(second.copying, served, second.pid, change);
      return change(comes, place);
    });
    assert.deepEqual([saysOf(served), saysOf(first.last)], [['four'], ['five']]);
    assert.deepEqual(readdirSync(join(folder, 'srv')), ['.report.last', 'report']);
  });
}

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
