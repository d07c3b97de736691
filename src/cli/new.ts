import { existsSync, mkdirSync, readdirSync, renameSync, rmdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { basename, dirname, join, relative } from 'node:path';
import type { Diagnostic } from '../diagnostics/diagnostic.ts';
import { formatPlaces, writeDiagnostics } from '../diagnostics/formats.ts';
import { contentOf, type Draft, type DraftSource, draftOf } from '../draft/draft.ts';
import { type CommandWords, commandWords } from '../i18n/commands.ts';
import type { Language } from '../i18n/language.ts';
import { readSource } from '../intake/read-source.ts';
import type { SourceText } from '../intake/source-text.ts';
import { type ContentFiles, sourceFolder } from '../report/content.ts';
import type { Call } from './call.ts';
import { type ExitCode, exitCodes, UsageError } from './exit-codes.ts';
import { holdsReport, makeAgain } from './new-again.ts';
import { processName } from './process-name.ts';
import { readInput } from './read-input.ts';
import { spell } from './spell.ts';
import { asTyped } from './telling.ts';
import type { Terminal } from './terminal.ts';

/**
 * Makes a content folder from a document: all of it in the words of the document, marked as a draft. The folder is there whole or not at
 * all; what a person has to mend in it before its site can be made is told. Where it holds a report already, tells what the document
 * changes in that, and with `apply` changes what nobody has touched.
 * @param today the day of the edition, `YYYY-MM-DD`
 * @throws UsageError where there is no such document, or the folder holds something; what the file system throws
 */
export async function makeNew(
  { input, out: folder, apply }: Pick<Call, 'input' | 'out' | 'apply'>,
  terminal: Terminal,
  words: CommandWords,
  language: Language,
  today: string,
): Promise<ExitCode> {
  const isAgain = holdsReport(folder);
  if (!isAgain) refuseTaken(folder, words);
  const bytes = readInput(input, words);
  const name = input === '-' ? 'speech.txt' : basename(input);
  const { value: source, diagnostics } = await readSource(bytes, name);
  if (!source) return tell(diagnostics, language, terminal);
  const document: DraftSource = { ...source, original: { file: keptName(name), mediaType: source.mediaType, bytes } };
  if (isAgain) return makeAgain(folder, document, { apply, spell, today }, terminal, words);
  const draft = draftOf(document, spell, today);
  const report = relative(process.cwd(), folder) || folder;
  if (!draft.isRead) return tell(draft.mistakes, draft.language, terminal);
  writeFolder(folder, contentOf(draft.files, document));
  tellDraft(draft, source, report, commandWords(draft.language), terminal);
  if (draft.mistakes.length === 0) return exitCodes.ok;
  terminal.complain(`${commandWords(draft.language).mendFirst}\n\n${formatPlaces(draft.mistakes, draft.language)}`);
  return exitCodes.contentMistakes;
}

/** A folder that holds anything is somebody's. */
function refuseTaken(folder: string, words: CommandWords): void {
  if (!existsSync(folder)) return;
  if (!statSync(folder).isDirectory()) throw new UsageError(words.draftOnFile(folder));
  if (readdirSync(folder).length > 0) throw new UsageError(words.draftFolderTaken(folder));
}

const longestName = 80;

/** What the document is called in the draft: its name without what a file system may refuse. */
function keptName(name: string): string {
  const [, stem = '', ending = ''] = /^(.*?)(\.\w{1,8})?$/su.exec(name) ?? [];
  let clean = stem.replace(/[\p{C}\\/:*?"<>|]/gu, '_');
  while (Buffer.byteLength(clean + ending) > longestName) clean = [...clean].slice(0, -1).join('');
  return `${sourceFolder}${clean || 'speech'}${ending}`;
}

/** Writes all files beside the folder and gives them its name at the end. */
function writeFolder(folder: string, files: ContentFiles): void {
  const beside = join(dirname(folder), `.${basename(folder)}.new-${processName(process.pid)}`);
  try {
    for (const [name, bytes] of files) {
      mkdirSync(dirname(join(beside, name)), { recursive: true });
      writeFileSync(join(beside, name), bytes);
    }
    if (existsSync(folder)) rmdirSync(folder);
    renameSync(beside, folder);
  } finally {
    rmSync(beside, { recursive: true, force: true });
  }
}

function tell(diagnostics: readonly Diagnostic[], language: Language, terminal: Terminal): ExitCode {
  terminal.complain(writeDiagnostics(diagnostics, language, 'text', ''));
  return exitCodes.contentMistakes;
}

function tellDraft(
  { files, missing }: Draft,
  { leftOut, published }: SourceText,
  folder: string,
  words: CommandWords,
  terminal: Terminal,
): void {
  const count = (pattern: RegExp) => files.filter(({ path }) => pattern.test(path)).reduce((sum, { parts }) => sum + parts.length, 0);
  const counts = {
    areas: files.filter(({ path }) => path.startsWith('areas/')).length,
    figures: count(/^figures\//),
    documents: count(/^documents\.yaml$/),
    milestones: count(/^milestones\.yaml$/),
    emendations: count(/^emendations\.yaml$/),
  };
  terminal.print(words.drafted(folder, counts));
  if (missing.length > 0) terminal.print(words.notSaid(missing));
  if (missing.includes('date') && published) terminal.print(words.pagePublished(published));
  if (leftOut.length > 0) terminal.print(words.leftOut(leftOut.map(({ kind, count }) => words.leftOutKinds[kind](count))));
  terminal.print(words.afterDraft(asTyped(folder)));
}
