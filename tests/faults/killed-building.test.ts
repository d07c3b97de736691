import assert from 'node:assert/strict';
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readlinkSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { compileCache } from '../setup/compile-cache.ts';
import { kills as all, chance, seed } from './chance.ts';
import { commands } from './commands.ts';
import { leftIn, reportFolder, root, runHere } from './folder.ts';
import { namesIn } from './sites.ts';

/** A kill of a whole build takes as long as many of the others. */
const kills = Math.ceil(all / 25);
/** Where programs that build pages are used to keep what they may need again. */
const caches = ['', 'node_modules/.cache', 'node_modules/.vite', 'node_modules/.astro', '.astro'];

test(`killed at ${kills} moments of making pages, the former site is whole, and the next run leaves nothing else`, async (context) => {
  const inRoot = () => caches.map((name) => namesIn(join(root, name)));
  for (let nth = 0; nth < kills; nth++) {
    const folder = reportFolder(context);
    const draw = chance(`${seed} building ${nth}`);
    const command = commands[draw() < 0.5 ? 'build' : 'release'];
    const [phase, milliseconds] = [1 + Math.floor(draw() * 4), draw() * 500];
    const told = JSON.stringify({ nth, seed, args: command.args, phase, milliseconds });
    await runHere(command, folder, 'former');
    const before = inRoot();
    const { pid, said } = await killed(command.args, folder, `[${phase}/`, milliseconds);
    assert.ok(said.includes(`[${phase}/`), `${told}: ${said}`);
    assert.equal(command.says(join(folder, command.out)), 'former', told);
    await runHere(command, folder, 'next');
    assert.equal(command.says(join(folder, command.out)), 'next', told);
    assert.deepEqual([leftIn(folder, command), inRoot(), workingIn(folder, pid)], [[], before, []], told);
  }
});

/** Starts a command, kills it some milliseconds after it has told a phase, and waits for all that it had started. */
async function killed(args: readonly string[], cwd: string, phase: string, milliseconds: number): Promise<{ pid: number; said: string }> {
  const env = { ...process.env, ...compileCache, TMPDIR: join(cwd, 'tmp') };
  const child = spawn(process.execPath, [join(root, 'src/cli/xunli.mjs'), ...args], { cwd, env, stdio: ['ignore', 'pipe', 'inherit'] });
  const closed = once(child, 'close');
  let said = '';
  child.stdout.on('data', (chunk) => {
    if (!said.includes(phase) && `${said}${chunk}`.includes(phase)) setTimeout(() => child.kill('SIGKILL'), milliseconds);
    said += chunk;
  });
  await closed;
  return { pid: child.pid ?? 0, said };
}

/** The processes that work in a folder, but for this one and one that has ended; where the system does not tell, none. */
function workingIn(folder: string, ended: number): string[] {
  const others = namesIn('/proc').filter((id) => /^\d+$/.test(id) && ![process.pid, ended].includes(Number(id)));
  return others.filter((id) => {
    try {
      return readlinkSync(`/proc/${id}/cwd`).startsWith(folder);
    } catch {
      return false;
    }
  });
}
