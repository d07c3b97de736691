import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative } from 'node:path';
import { formatDiagnostics } from '../diagnostics/formats.ts';
import { harmlessJson } from '../diagnostics/shown.ts';
import { type CommandWords, commandWords } from '../i18n/commands.ts';
import { readFolder } from '../report/content-folder.ts';
import { compareEditions, isChanged } from '../report/editions/compare.ts';
import { correctionEntries } from '../report/editions/correction-entries.ts';
import { type Edition, editionOfData, editionOfReport } from '../report/editions/edition.ts';
import { type ReadReport, readReport } from '../report/read-report.ts';
import { correctionsFile } from '../report/schema/corrections.ts';
import type { Call } from './call.ts';
import { changesText } from './changes-text.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import type { Terminal } from './terminal.ts';

/**
 * Tells what changed from one edition to another: two content folders, or sites or their open data, where sentences are not told.
 * @throws UsageError where a folder holds no edition
 */
export function diff({ editions, changes: format }: Pick<Call, 'editions' | 'changes'>, terminal: Terminal, words: CommandWords): ExitCode {
  const [old, now] = editions.map((folder) => readEdition(folder, terminal, words));
  if (!old || !now) return exitCodes.contentMistakes;
  const changes = compareEditions(old, now);
  if (format !== 'json' && old.version === now.version && isChanged(changes)) terminal.complain(words.editions.sameEdition(now));
  if (format === 'yaml') terminal.print(correctionEntries(changes, now).trimEnd());
  else if (format === 'json') terminal.print(harmlessJson(JSON.stringify({ old: named(old), new: named(now), ...changes }, null, 2)));
  else terminal.print(changesText(old, now, changes, commandWords(now.language)));
  return exitCodes.ok;
}

function named({ version, date }: Edition): object {
  return { version, date };
}

/** The edition in a folder; undefined where its content has mistakes, which are told. */
function readEdition(folder: string, terminal: Terminal, words: CommandWords): Edition | undefined {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(words.noFolderHere(folder));
  if (existsSync(join(folder, 'report.yaml'))) {
    const { report, diagnostics, language } = readContent(folder);
    if (report) return editionOfReport(report);
    terminal.complain(`${relative(process.cwd(), folder)}\n${formatDiagnostics(diagnostics, language)}`);
    return undefined;
  }
  const data = ['data/figures.json', 'figures.json'].map((name) => join(folder, name)).find((file) => existsSync(file));
  const edition = data === undefined ? null : editionOfData(readFileSync(data, 'utf8'), pagesIn(folder));
  if (!edition) throw new UsageError(words.noEdition(folder));
  return edition;
}

/** The content of a folder. A shell may just have made the file that the entries will go to: while it is empty, it is not there. */
function readContent(folder: string): ReadReport {
  const { value: files, diagnostics } = readFolder(folder);
  const filled = new Map([...files].filter(([name, bytes]) => name !== correctionsFile || bytes.length > 0));
  const read = readReport(filled);
  return diagnostics.length > 0 ? { ...read, report: null, diagnostics } : read;
}

/** The pages of a site; null of data alone. */
function pagesIn(folder: string): Set<string> | null {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  return pages.includes('index.html') ? new Set(pages) : null;
}
