import assert from 'node:assert/strict';
import { once } from 'node:events';
import { join } from 'node:path';
import test from 'node:test';
import { chance, kills, seed } from './chance.ts';
import { ended, type Fault, start } from './child.ts';
import { type Command, commands } from './commands.ts';
import { leftIn, reportFolder, runHere } from './folder.ts';

/** Of the kills, how many hit which command: a deployment is the shortest. */
const shares = { build: 0.16, release: 0.08, deploy: 0.48, rollback: 0.24 };
/** The first steps of a command, in which it looks whether it can do its work, and the last, in which it puts the new in its place. */
const [firstSteps, lastSteps] = [4, 14];

for (const [name, share] of Object.entries(shares)) {
  const command = commands[name as keyof typeof commands];
  const count = Math.ceil(kills * share);
  test(`${name}, killed at ${count} moments, leaves the old or the new, and the next run nothing else`, async (context) => {
    const folder = reportFolder(context);
    for (const text of ['older', 'old']) await runHere(command, folder, text);
    const run = await measured(command, folder);
    for (let nth = 0; nth < count; nth++) {
      const moment = momentOf(`${seed} ${name} ${nth}`, run);
      await killedAt(moment, command, folder, JSON.stringify({ name, nth, seed, ...moment }));
    }
  });
}

/** When and how a command is killed, and what is done next. */
interface Moment {
  fault: Fault;
  /** The milliseconds after which it is killed from outside, where it does not die at a step. */
  after: number | null;
  /** Whether the next run succeeds. */
  succeeds: boolean;
}

/** How many steps a command takes and how long. */
interface Run {
  steps: number;
  milliseconds: number;
}

function momentOf(name: string, { steps, milliseconds }: Run): Moment {
  const draw = chance(name);
  const [kind, place] = [draw(), draw()];
  const step = kind < 0.2 ? place * firstSteps : kind < 0.7 ? steps - place * lastSteps : place * steps;
  const dies = 1 + Math.floor(Math.min(Math.max(step, 0), steps - 1));
  const after = draw() < 0.3 ? draw() * milliseconds : null;
  const fault: Fault = { ...(after === null ? { dies } : {}), noExchange: draw() < 0.3 };
  const outlives = 1 + draw() * 60;
  return { fault: draw() < 0.5 ? { ...fault, outlives } : fault, after, succeeds: draw() < 0.6 };
}

async function killedAt({ fault, after, succeeds }: Moment, command: Command, folder: string, told: string): Promise<void> {
  const { kept, goesBack } = command;
  const says = (path: string) => command.says(join(folder, path));
  const before = says(command.out);
  const keptBefore = kept ? says(kept) : '';
  const comes = goesBack ? keptBefore : `${told} came`;
  command.prepare(folder, comes);
  const child = start(command, folder, comes, fault);
  const closed = once(child, 'close');
  if (after !== null) setTimeout(() => child.kill('SIGKILL'), after);
  await once(child, 'exit');
  // By two renames there is an instant without a site, which the next run mends.
  if (!fault.noExchange) assertOneOf([before, comes], says(command.out), told);
  const next = succeeds ? `${told} next` : '';
  await runHere(command, folder, next).catch((error: unknown) => assert.equal(next, '', `${told}: ${error}`));
  // What the killed command had started has ended too.
  await closed;
  const is = JSON.stringify([says(command.out), kept ? says(kept) : '']);
  const done = [before, comes].map((served) => [next, kept ? served : '']);
  const undone = [
    [before, keptBefore],
    [comes, kept ? before : ''],
  ];
  assertOneOf(
    (next === '' ? undone : done).map((each) => JSON.stringify(each)),
    is,
    told,
  );
  assert.deepEqual(leftIn(folder, command), [], told);
}

function assertOneOf(allowed: readonly string[], says: string, told: string): void {
  assert.ok(allowed.includes(says), `${told}: ${says}`);
}

async function measured(command: Command, folder: string): Promise<Run> {
  command.prepare(folder, 'measured');
  const begun = performance.now();
  const { printed } = await ended(start(command, folder, 'measured', {}));
  return { steps: Number(/steps: (\d+)/.exec(printed)?.[1] ?? assert.fail(printed)), milliseconds: performance.now() - begun };
}
