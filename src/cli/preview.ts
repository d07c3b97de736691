import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { CommandWords } from '../i18n/commands.ts';
import { serveSite } from '../release/serve-site.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { interrupted } from './interrupt.ts';
import type { Terminal } from './terminal.ts';

/** Serves a finished site on this machine until interrupted. Throws a UsageError where there is none or the port is taken. */
export async function preview(call: Call, terminal: Terminal, words: CommandWords): Promise<ExitCode> {
  if (!existsSync(join(call.out, 'index.html'))) throw new UsageError(words.noSite(call.out));
  const { address, close } = await serveSite(call.out, { port: call.port, base: call.base }).catch((error: unknown) => {
    const isTaken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
    throw isTaken ? new UsageError(words.portTaken(call.port)) : error;
  });
  terminal.print(words.serving(address));
  await interrupted();
  await close();
  return exitCodes.ok;
}
