import { dev as startServer } from 'astro';
import { formatDiagnostics } from '../diagnostics/formats.ts';
import { type CommandWords, commandWords } from '../i18n/commands.ts';
import { siteConfig } from '../integration/config.ts';
import type { Content } from '../report/read-report.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { interrupted } from './interrupt.ts';
import { readContentOf } from './read-content.ts';
import type { Terminal } from './terminal.ts';

/**
 * Shows a report in the browser while it is written, until interrupted. Mistakes are listed here at each save, and shown in
 * the browser. Throws a UsageError where there is no content folder.
 */
export async function dev(call: Call, terminal: Terminal, words: CommandWords): Promise<ExitCode> {
  const tell = ({ report, diagnostics, language }: Content) => {
    if (diagnostics.length > 0) terminal.complain(formatDiagnostics(diagnostics, language));
    if (report) terminal.print(commandWords(language).upToDate);
  };
  const content = readContentOf(call.content, words);
  tell(content);
  const server = await startServer({
    ...siteConfig({ content, onContent: tell }),
    configFile: false,
    logLevel: 'silent',
    server: { host: '127.0.0.1', port: call.port },
  });
  terminal.print(words.watching(`http://127.0.0.1:${server.address.port}/`));
  await interrupted();
  // Vite ends the process on SIGTERM with a code of its own where there is none yet.
  process.exitCode = exitCodes.ok;
  await server.stop();
  return exitCodes.ok;
}
