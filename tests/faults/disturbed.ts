/**
 * Lets something befall a command: it dies by SIGKILL in the midst of a step that changes something on disk, which is then half done as a
 * kill from outside would leave it, or it waits before one. To be named in `--import`; XUNLI_FAULT says what (`Fault`). At the end the
 * number of its steps is written.
 */
import childProcess from 'node:child_process';
import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Fault } from './child.ts';

const { dies, outlives, waits }: Fault = JSON.parse(process.env.XUNLI_FAULT ?? '{}');
const real = { ...fs, spawnSync: childProcess.spawnSync };
const never = new Int32Array(new SharedArrayBuffer(4));
let [steps, renamings] = [0, 0];

/** What a step leaves when it is cut off; of others there is no half. */
const halves: Record<string, (...args: string[]) => void> = {
  mkdirSync: () => {},
  renameSync: () => {},
  rmdirSync: () => {},
  writeFileSync: (file = '', text = '') => real.writeFileSync(file, text.slice(0, text.length / 2)),
  copyFileSync: (from = '', to = '') => copyHalf(from, to),
  rmSync: (folder = '') => removeHalf(folder),
};

for (const [name, half] of Object.entries(halves)) {
  const step = Reflect.get(real, name);
  Reflect.set(fs, name, (...args: string[]) => {
    if (name === 'renameSync' && ++renamings === waits) waitForOthers();
    begin(() => half(...args));
    return step(...args);
  });
}
Reflect.set(childProcess, 'spawnSync', (program: string, args: string[]) => {
  begin(() => outlived(program, args));
  return real.spawnSync(program, args);
});
syncBuiltinESMExports();
process.on('exit', () => real.writeSync(1, `\nsteps: ${steps}\n`));

function begin(half: () => void): void {
  steps++;
  if (steps === dies) {
    half();
    process.kill(process.pid, 'SIGKILL');
    Atomics.wait(never, 0, 0);
  }
}

function waitForOthers(): void {
  real.writeSync(1, 'waiting\n');
  while (!real.existsSync(join(tmpdir(), 'go'))) Atomics.wait(never, 0, 0, 1);
}

/** Lets the program begin when this process is dead; it holds on to the output, which therefore ends with it. */
function outlived(program: string, args: readonly string[]): void {
  if (outlives === undefined) return;
  const later = ['-c', 'sleep "$0"; exec "$@"', String(outlives / 1000), program, ...args];
  childProcess.spawn('sh', later, { stdio: ['ignore', 'inherit', 'inherit'] });
}

function copyHalf(from: string, to: string): void {
  const bytes = real.readFileSync(from);
  real.writeFileSync(to, bytes.subarray(0, bytes.length / 2));
}

/** A folder is removed in the order in which the system lists it. */
function removeHalf(folder: string): void {
  if (!real.existsSync(folder)) return;
  const files = real.readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  for (const { parentPath, name } of files.slice(0, files.length / 2)) real.rmSync(join(parentPath, name));
}
