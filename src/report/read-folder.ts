import { checkReport } from './check.ts';
import { type ContentFiles, readContent } from './content.ts';
import type { Loaded } from './load.ts';

let last: { files: ContentFiles; loaded: Loaded } | undefined;

/** Reads and checks the report in a folder; a report that has not changed by a byte since the last call is not checked again. */
export function readReportFolder(folder: string): Loaded {
  const files = readContent(folder);
  if (!last || !sameFiles(last.files, files)) last = { files, loaded: checkReport(files) };
  return last.loaded;
}

function sameFiles(a: ContentFiles, b: ContentFiles): boolean {
  return a.size === b.size && [...a].every(([name, bytes]) => b.has(name) && Buffer.compare(bytes, b.get(name) ?? bytes) === 0);
}
