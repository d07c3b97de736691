import { existsSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import type { CommandWords } from '../i18n/commands.ts';
import { type Printer, printerHere } from '../release/pdf/printer.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { processName } from './process-name.ts';
import { inOwnTemporary } from './temporary.ts';
import type { Terminal } from './terminal.ts';

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

/** Writes a file beside its place and gives it its name when it is whole: who prints again keeps the last one until then. */
function writeWhole(file: string, bytes: Uint8Array): void {
  const beside = join(dirname(file), `.${basename(file)}.new-${processName(process.pid)}`);
  try {
    writeFileSync(beside, bytes);
    renameSync(beside, file);
  } finally {
    rmSync(beside, { force: true });
  }
}
