import { readdirSync } from 'node:fs';
import { join, relative, sep } from 'node:path';

/** The paths of all that is no folder below a folder, with `/`, in their order. Throws what the file system throws. */
export function pathsIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => !entry.isDirectory());
  return entries.map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll(sep, '/')).sort();
}
