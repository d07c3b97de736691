import { cpSync, mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { TestContext } from 'node:test';
import { emptyFolder, soundReport } from '../unit/cli/folders.ts';
import type { Command } from './commands.ts';
import { namesIn } from './sites.ts';

export const root = join(import.meta.dirname, '../..');

/** A folder with a report and a folder for temporary files, in which this process works while the test runs. */
export function reportFolder(context: TestContext): string {
  const folder = emptyFolder(context);
  cpSync(soundReport, join(folder, 'content'), { recursive: true });
  mkdirSync(join(folder, 'tmp'));
  process.chdir(folder);
  context.after(() => process.chdir(root));
  return folder;
}

/** Runs a command in this process, for a site that says the text; with an empty text it fails. */
export async function runHere(command: Command, folder: string, text: string): Promise<void> {
  command.prepare(folder, text);
  await command.run(folder);
}

/** Everything in the folders that a command writes to which is there neither before nor after a run, and what is lost there. */
export function leftIn(folder: string, { out, beside }: Command): string[] {
  const around = namesIn(join(folder, out, '..'));
  const lost = beside.filter((name) => !around.includes(name)).map((name) => `${name} is lost`);
  const left = around.filter((name) => !beside.includes(name));
  return [...lost, ...left, ...namesIn(join(folder, '.xunli')), ...namesIn(join(folder, 'tmp'))];
}
