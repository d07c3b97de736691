import assert from 'node:assert/strict';
import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import test from 'node:test';
import { chance, kills, seed } from './chance.ts';
import { ended, type Fault, start } from './child.ts';
import { type Command, commands } from './commands.ts';
import { leftIn, reportFolder, runHere } from './folder.ts';

type Name = keyof typeof commands;
/** Which commands run at once, and how often of all. */
const pairs: [Name, Name, number][] = [
  ['build', 'build', 0.02],
  ['release', 'release', 0.02],
  ['deploy', 'deployOther', 0.12],
  ['deploy', 'rollback', 0.08],
];
/** How many folders a command renames at least. */
const renamings = { build: 2, release: 2, deploy: 3, deployOther: 3, rollback: 2 };

for (const [one, other, share] of pairs) {
  const times = Math.ceil(kills * share);
  test(`${one} and ${other} at once, ${times} times: each does it or says why not, and one whole site stays`, async (context) => {
    const folder = reportFolder(context);
    for (const text of ['older', 'old']) await runHere(commands[one], folder, text);
    for (let nth = 0; nth < times; nth++) {
      const draw = chance(`${seed} ${one} ${other} ${nth}`);
      const noExchange = draw() < 0.4;
      const faults = [one, other].map((name): Fault => ({ waits: 1 + Math.floor(draw() * renamings[name]), noExchange }));
      await collide([one, other], faults, folder, JSON.stringify({ one, other, nth, seed, faults }));
    }
  });
}

/** Lets commands go on from their faults at the same moment. */
async function collide(names: readonly Name[], faults: readonly Fault[], folder: string, told: string): Promise<void> {
  const [command = commands.build] = names.map((name) => commands[name]);
  const known = [...sayings(command, folder), ...names.map((name) => `${told} ${name}`), `${told} again`];
  const running = names.map((name, index) => {
    const text = index > 0 && name === names[0] ? `${told} again` : `${told} ${name}`;
    commands[name].prepare(folder, text);
    return start(commands[name], folder, text, faults[index] ?? {});
  });
  const ends = running.map(ended);
  await Promise.all(running.map(waiting));
  writeFileSync(join(folder, 'tmp/go'), '');
  for (const [index, { code, complained }] of (await Promise.all(ends)).entries()) {
    // While another site comes in, there may be none to go back to.
    const mayFail = names[index] === 'rollback' && /no earlier site|\(ENOENT\)/.test(complained);
    assert.ok(code === 0 || mayFail, `${told}: ${complained}`);
  }
  rmSync(join(folder, 'tmp/go'));
  for (const says of sayings(command, folder)) assert.ok(known.includes(says), `${told}: ${says}`);
  assert.deepEqual(leftIn(folder, command), [], told);
}

/** What the site says that is in place, and the one that is kept. */
function sayings(command: Command, folder: string): string[] {
  return [command.out, ...(command.kept ? [command.kept] : [])].map((path) => command.says(join(folder, path)));
}

/** Waits until a command waits; one that is through before has nothing to wait for. */
async function waiting(child: ChildProcess): Promise<void> {
  await Promise.race([
    once(child, 'close'),
    new Promise<void>((done) => child.stdout?.on('data', (chunk) => String(chunk).includes('waiting') && done())),
  ]);
}
