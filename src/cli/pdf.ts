import { existsSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandWords } from '../i18n/commands.ts';
import { installedBrowser } from '../release/installed-browser.ts';
import { printReport } from '../release/pdf/print-report.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/**
 * Prints a finished site as one PDF.
 * @throws UsageError where there is no site, no folder for the file, or no browser
 */
export async function pdf(
  { out, file }: Pick<Call, 'out' | 'file'>,
  terminal: Terminal,
  words: CommandWords,
  browser = installedBrowser(),
): Promise<ExitCode> {
  if (!existsSync(join(out, 'report.html'))) throw new UsageError(words.noSite(out));
  const folder = dirname(file);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(words.noFolder(folder));
  if (!browser) throw new UsageError(words.noBrowser);
  terminal.print(words.printing);
  const printed = await printReport(out, browser);
  writeFileSync(file, printed.pdf);
  terminal.print(words.printed(file, printed.pages));
  return exitCodes.ok;
}
