import { existsSync, statSync } from 'node:fs';
import { readReportFolder } from '../audit/read-folder.ts';
import type { Loaded } from '../report/load.ts';
import { UsageError } from './exit-codes.ts';
import type { CommandWords } from './words/zh-CN.ts';

/**
 * Reads and checks the report in a folder.
 * @throws UsageError where there is no such folder
 */
export function readReport(folder: string, words: CommandWords): Loaded {
  if (!existsSync(folder) || !statSync(folder).isDirectory()) throw new UsageError(words.noContent(folder));
  return readReportFolder(folder);
}
