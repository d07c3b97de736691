import { existsSync, statSync } from 'node:fs';
import type { CommandWords } from '../i18n/commands.ts';
import { type Content, readContentFolder } from '../report/read-report.ts';
import { UsageError } from './exit-codes.ts';

/**
 * Reads and checks the report in a folder.
 * @throws UsageError where there is no such folder
 */
export function readContentOf(folder: string, words: CommandWords): Content {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(words.noContent(folder));
  return readContentFolder(folder);
}
