import { existsSync, mkdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { again, type Change } from '../draft/again/again.ts';
import type { DraftSource } from '../draft/draft.ts';
import type { Spell } from '../draft/ids.ts';
import { type CommandWords, commandWords } from '../i18n/commands.ts';
import type { ContentFiles } from '../report/content.ts';
import { type ExitCode, exitCodes } from './exit-codes.ts';
import { processName } from './process-name.ts';
import { readContentOf } from './read-content.ts';
import { contentOption, displayed } from './telling.ts';
import type { Terminal } from './terminal.ts';

/** Whether a folder holds a report that a new text may change. */
export function holdsReport(folder: string): boolean {
  return existsSync(join(folder, 'report.yaml')) && existsSync(join(folder, 'transcript.txt'));
}

/** Lists what a new text of a speech changes in its report, and changes it where that is asked for. */
export function makeAgain(
  folder: string,
  source: DraftSource,
  { apply, spell, today }: { apply: boolean; spell: Spell; today: string },
  terminal: Terminal,
  words: CommandWords,
): ExitCode {
  const { files, language } = readContentOf(folder, words);
  const own = commandWords(language);
  const { files: after, changes } = again(files, source, spell, today);
  if (isSame(files, after)) {
    terminal.print(own.nothingNew);
    return exitCodes.ok;
  }
  for (const change of changes) terminal.print(told(change, own));
  const untouched = [...files.keys()].filter((name) => /\.mdx$/.test(name) && after.get(name) === files.get(name));
  if (untouched.length > 0) terminal.print(own.leftAlone(untouched));
  if (apply) writeChanged(folder, files, after);
  terminal.print(apply ? own.applied(displayed(folder), contentOption(folder)) : own.toApply);
  return exitCodes.ok;
}

function told({ kind, file, name, from = '', to = '', id = '', insteadOf }: Change, { changes }: CommandWords): string {
  if (kind === 'remade' || kind === 'dropped') return `${file}  ${changes[kind]}`;
  if (kind === 'moved') return `${file}  ${changes.moved(name, from, to)}`;
  return `${file}  ${insteadOf === undefined ? changes[kind](name) : changes.instead(name, id, insteadOf)}`;
}

function isSame(before: ContentFiles, after: ContentFiles): boolean {
  return (
    before.size === after.size && [...after].every(([name, bytes]) => Buffer.compare(bytes, before.get(name) ?? new Uint8Array()) === 0)
  );
}

/** Writes the files that differ, each whole, after all of them are on the disk. */
function writeChanged(folder: string, before: ContentFiles, after: ContentFiles): void {
  const differing = [...after].filter(
    ([name, bytes]) => !before.has(name) || Buffer.compare(bytes, before.get(name) ?? new Uint8Array()) !== 0,
  );
  const beside = (name: string) => join(folder, `${name}.new-${processName(process.pid)}`);
  try {
    for (const [name, bytes] of differing) {
      mkdirSync(dirname(join(folder, name)), { recursive: true });
      writeFileSync(beside(name), bytes);
    }
    for (const [name] of differing) renameSync(beside(name), join(folder, name));
    for (const name of before.keys()) if (!after.has(name)) rmSync(join(folder, name));
  } finally {
    for (const [name] of differing) rmSync(beside(name), { force: true });
  }
}
