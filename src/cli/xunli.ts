import { type CommandWords, commandWords, terminalLanguage } from '../i18n/commands.ts';
import { type Call, readCall } from './call.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { systemRefusal } from './system-refusal.ts';
import { processTerminal, type Terminal } from './terminal.ts';

process.env.ASTRO_TELEMETRY_DISABLED = '1';
// Whoever reads the output may stop early, as `head` does.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
  process.exit();
});
process.exitCode = await run(process.argv.slice(2), processTerminal);

async function run(args: string[], terminal: Terminal): Promise<ExitCode> {
  const words = commandWords(terminalLanguage(process.env));
  try {
    const call = readCall(args, words);
    if ('help' in call) {
      terminal.print(words.help[call.help]);
      return exitCodes.ok;
    }
    return await start(call, terminal, words);
  } catch (error) {
    if (error instanceof UsageError) {
      terminal.complain(`${error.message}\n${words.seeHelp}`);
      return exitCodes.usage;
    }
    const refusal = systemRefusal(error, words);
    if (refusal !== null) {
      terminal.complain(refusal);
      return exitCodes.failure;
    }
    terminal.complain(`${words.failed}\n${error instanceof Error ? error.stack : error}`);
    return exitCodes.failure;
  }
}

/** Each command loads only what it needs: Astro alone takes longer to load than a check takes in all. */
async function start(call: Call, terminal: Terminal, words: CommandWords): Promise<ExitCode> {
  if (call.command === 'preview') return (await import('./preview.ts')).preview(call, terminal, words);
  if (call.command === 'check') {
    const { check, realEffects } = await import('./check.ts');
    return check(call, words, realEffects(terminal));
  }
  if (call.command === 'read') return (await import('./read.ts')).read(call, terminal, words, terminalLanguage(process.env));
  if (call.command === 'new') {
    const { makeNew } = await import('./new.ts');
    return makeNew(call, terminal, words, terminalLanguage(process.env), today());
  }
  if (call.command === 'pdf') return (await import('./pdf.ts')).pdf(call, terminal, words);
  if (call.command === 'diff') return (await import('./diff.ts')).diff(call, terminal, words);
  if (call.command === 'dev') return (await import('./dev.ts')).dev(call, terminal, words);
  if (call.command === 'review') {
    const { review, realEffects } = await import('./review/review.ts');
    return review(call, words, realEffects(terminal));
  }
  if (call.command === 'deploy') return (await import('./deploy.ts')).deploy(call, terminal, words);
  if (call.command === 'verify') return (await import('./verify.ts')).verify(call, terminal, terminalLanguage(process.env));
  if (call.command === 'release') {
    const { release, realEffects } = await import('./release.ts');
    return release(call, words, realEffects(terminal));
  }
  const { build, realEffects } = await import('./build.ts');
  return build(call, words, realEffects(terminal));
}

/** The day at the place where the command is given, `YYYY-MM-DD`. */
function today(): string {
  const now = new Date();
  return [now.getFullYear(), now.getMonth() + 1, now.getDate()].map((part) => String(part).padStart(2, '0')).join('-');
}
