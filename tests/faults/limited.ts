/**
 * Runs commands on a small disk that is full, then read-only, then on one whose folder cannot be moved, and fails where anything is not as
 * it ought to be. To be started in a mount namespace of its own (`unshare`), with a folder that holds a report.
 */
import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, rmSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { chance, kills, seed } from './chance.ts';
import { ended, start } from './child.ts';
import { type Command, commands } from './commands.ts';
import { leftIn, runHere } from './folder.ts';

const [folder = ''] = process.argv.slice(2);
const disk = join(folder, 'out');
const filler = join(disk, 'filler');
/** What is left on a full disk: some files find room, a site does not. */
const room = 48 * 1024;

process.chdir(folder);
for (const name of ['build', 'release', 'deploy'] as const) await onSmallDisk(name, commands[name]);
await onMountPoint(commands.build);

async function onSmallDisk(name: string, command: Command): Promise<void> {
  mkdirSync(disk);
  mount('-t', 'tmpfs', '-o', 'size=6m', 'tmpfs', disk);
  for (const text of command.kept ? ['older', 'old'] : ['old']) await runHere(command, folder, text);
  const free = statfsSync(disk);
  writeFileSync(filler, new Uint8Array(free.bavail * free.bsize - room));
  await refused(name, command, /disk is full.*\(ENOSPC\)/);
  rmSync(filler);
  mount('-o', 'remount,ro', disk);
  await refused(name, command, /read-only.*\(EROFS\)/);
  mount('-o', 'remount,rw', disk);
  await runHere(command, folder, 'new');
  assert.equal(command.says(join(folder, command.out)), 'new', name);
  execFileSync('umount', [disk]);
  rmSync(disk, { recursive: true });
}

/** Runs a command that the system refuses: it says why in one line, and nothing has changed. */
async function refused(name: string, command: Command, reason: RegExp): Promise<void> {
  command.prepare(folder, 'new');
  const { code, complained } = await ended(start(command, folder, 'new', {}));
  const told = `${name}, ${reason}: ${complained}`;
  assert.equal(code, 3, told);
  assert.match(complained, reason, told);
  assert.doesNotMatch(complained, /^ +at |Internal error/m, told);
  assert.equal(command.says(join(folder, command.out)), 'old', told);
  assert.deepEqual(
    leftIn(folder, command).filter((each) => each !== 'filler'),
    [],
    told,
  );
}

/** Where the folder itself cannot be moved, its files are replaced one by one; what a kill leaves halfway the next build completes. */
async function onMountPoint(command: Command): Promise<void> {
  const place = join(folder, command.out);
  mkdirSync(place, { recursive: true });
  mount('--bind', place, place);
  command.prepare(folder, 'first');
  const { code, printed } = await ended(start(command, folder, 'first', {}));
  assert.deepEqual([code, command.says(place)], [0, 'first']);
  const steps = Number(/steps: (\d+)/.exec(printed)?.[1]);
  const draw = chance(`${seed} mount point`);
  for (let nth = 0; nth < kills / 50; nth++) {
    const dies = steps - Math.floor(draw() * 100);
    const told = JSON.stringify({ nth, seed, dies });
    await ended(start(command, folder, 'killed', { dies }));
    await runHere(command, folder, told);
    assert.equal(command.says(place), told);
    assert.deepEqual(leftIn(folder, command), [], told);
  }
}

function mount(...args: string[]): void {
  execFileSync('mount', args, { stdio: 'inherit' });
}
