import { sep } from 'node:path';
import { dev as startServer } from 'astro';
import { formatDiagnostics } from '../diagnostics/text-format.ts';
import { commandWords } from '../i18n/commands.ts';
import type { CommandWords } from '../i18n/zh-CN/commands.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { interrupted } from './interrupt.ts';
import { packageRoot } from './package-root.ts';
import { readReport } from './read-report.ts';
import type { Terminal } from './terminal.ts';

/** Editors write a file in several steps; one look after the last is enough. */
const quietMilliseconds = 80;

/**
 * Shows a report in the browser while it is written, until interrupted. Mistakes are listed here at each save, and shown
 * in the browser by `virtual-modules`. Throws a UsageError where there is no report.
 */
export async function dev(call: Call, terminal: Terminal, words: CommandWords): Promise<ExitCode> {
  const tell = () => {
    const { report, diagnostics, language } = readReport(call.content, words);
    if (report) terminal.print(commandWords(language).mended);
    else terminal.complain(formatDiagnostics(diagnostics, language));
  };
  tell();
  process.env.XUNLI_CONTENT = call.content;
  process.chdir(packageRoot);
  const server = await startServer({ root: packageRoot, logLevel: 'silent', server: { host: '127.0.0.1', port: call.port } });
  let waiting: NodeJS.Timeout | undefined;
  server.watcher.on('all', (_, path) => {
    if (!path.startsWith(`${call.content}${sep}`)) return;
    clearTimeout(waiting);
    waiting = setTimeout(tell, quietMilliseconds);
  });
  terminal.print(words.watching(`http://127.0.0.1:${server.address.port}/`));
  await interrupted();
  clearTimeout(waiting);
  await server.stop();
  return exitCodes.ok;
}
