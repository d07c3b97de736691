import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { findPackageJSON } from 'node:module';
import { join } from 'node:path';
import { generatorRoot } from './kept-files.ts';

/**
 * A hash of code, so that what it made is made anew when it changes.
 * @param folders below `src`, with all that is in them
 * @param packages by name; their versions stand for their code
 * @throws where there is no such folder or package
 */
export function codeHash(folders: readonly string[], packages: readonly string[]): string {
  const below = folders.flatMap((folder) => filesIn(join(generatorRoot, 'src', folder)));
  return filesHash([...below, ...packages.map(packageFile)]);
}

/**
 * A hash of files by what is in them, in their order.
 * @param begun what else it stands for
 * @throws where there is no such file
 */
export function filesHash(files: readonly string[], begun = ''): string {
  const hash = createHash('sha256').update(begun);
  for (const file of files) {
    const content = readFileSync(file);
    hash.update(`${content.length}\n`).update(content);
  }
  return hash.digest('hex');
}

function filesIn(folder: string): string[] {
  const entries = readdirSync(folder, { recursive: true, withFileTypes: true });
  const files = entries.filter((entry) => entry.isFile());
  return files.map(({ parentPath, name }) => join(parentPath, name)).sort();
}

function packageFile(name: string): string {
  const file = findPackageJSON(name, import.meta.url);
  if (!file) throw new Error(`no package is called ${name}`);
  return file;
}
