import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { CommandWords } from '../i18n/commands.ts';
import { type Printer, printerHere } from '../release/pdf/printer.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { inOwnTemporary } from './temporary.ts';
import type { Terminal } from './terminal.ts';
import { writeWhole } from './write-whole.ts';

/**
 * Prints a finished site as one PDF.
 * @throws UsageError where there is no site, no folder for the file, or nothing that prints
 */
export async function pdf(
  { out, file }: Pick<Call, 'out' | 'file'>,
  terminal: Terminal,
  words: CommandWords,
  findPrinter: () => Promise<Printer> = printerHere,
): Promise<ExitCode> {
  if (!existsSync(join(out, 'report.html'))) throw new UsageError(words.noSite(out));
  const folder = dirname(file);
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(words.noFolder(folder));
  const printer = await findPrinter();
  if ('lacks' in printer) throw new UsageError(words.printLacks[printer.lacks]);
  terminal.print(words.printing);
  const printed = await inOwnTemporary(process.pid, () => printer.print(out));
  writeWhole(file, printed.pdf);
  terminal.print(words.printed(file, printed.pages));
  return exitCodes.ok;
}
