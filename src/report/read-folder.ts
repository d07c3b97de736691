import { checkReport } from './check.ts';
import { type ContentFiles, readContent } from './content.ts';
import type { Loaded } from './load.ts';

/** A content folder as read once: its files, and the report or every mistake that stands in its way. */
export interface Content extends Loaded {
  folder: string;
  files: ContentFiles;
}

/** Reads and checks the report in a folder. */
export function readContentFolder(folder: string): Content {
  const files = readContent(folder);
  return { folder, files, ...checkReport(files) };
}
