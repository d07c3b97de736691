import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { compileCache } from '../setup/compile-cache.ts';
import type { Command } from './commands.ts';
import { root } from './folder.ts';

/** What befalls a command that runs as a process of its own: `disturbed.ts` does it. */
export interface Fault {
  /** The step in whose midst it dies. */
  dies?: number;
  /** The milliseconds by which the program that exchanges two folders outlives it. */
  outlives?: number;
  /** The renaming before which it waits until the file `go` is in its temporary folder: the first, the second … */
  waits?: number;
  /** That the system cannot exchange two folders. */
  noExchange?: boolean;
}

/** Starts a command in a folder, for a site that says the text and is made at once. */
export function start({ args }: Command, folder: string, says: string, fault: Fault): ChildProcess {
  const preloaded = ['quick-site.ts', 'disturbed.ts'].flatMap((name) => ['--import', join(import.meta.dirname, name)]);
  const env = {
    ...process.env,
    ...compileCache,
    // Without programs there is no perl, which makes the exchange.
    ...(fault.noExchange ? { PATH: '' } : {}),
    LC_ALL: 'C.UTF-8',
    TMPDIR: join(folder, 'tmp'),
    XUNLI_TEXT: says,
    XUNLI_FAULT: JSON.stringify(fault),
  };
  const stdio = ['ignore', 'pipe', 'pipe'] as const;
  return spawn(process.execPath, [...preloaded, join(root, 'src/cli/xunli.mjs'), ...args], { cwd: folder, env, stdio: [...stdio] });
}

/** Waits until a child and all that it had started have ended; gives what it said. */
export async function ended(child: ChildProcess): Promise<{ code: number | null; printed: string; complained: string }> {
  const closed = once(child, 'close');
  const [printed = '', complained = ''] = await Promise.all([child.stdout, child.stderr].map((stream) => (stream ? text(stream) : '')));
  const [code] = await closed;
  return { code, printed, complained };
}
