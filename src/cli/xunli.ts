import { build, realEffects } from './build.ts';
import { readCall } from './call.ts';
import { check } from './check.ts';
import { dev } from './dev.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { preview } from './preview.ts';
import { processTerminal, type Terminal } from './terminal.ts';
import { commandWords, terminalLanguage } from './words/words.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
process.exitCode = await run(process.argv.slice(2), processTerminal);

async function run(args: string[], terminal: Terminal): Promise<ExitCode> {
  const words = commandWords(terminalLanguage(process.env));
  try {
    const call = readCall(args, words);
    if ('help' in call) {
      terminal.print(words.help[call.help]);
      return exitCodes.ok;
    }
    if (call.command === 'check') return check(call, terminal, words);
    if (call.command === 'build') return await build(call, words, realEffects(terminal));
    if (call.command === 'preview') return await preview(call, terminal, words);
    return await dev(call, terminal, words);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`${error.message}\n${words.seeHelp}`);
      return exitCodes.usage;
    }
    terminal.complain(`${words.failed}\n${error instanceof Error ? error.stack : error}`);
    return exitCodes.failure;
  }
}
