import { copyFileSync, mkdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { pathsIn } from '../verify/paths-in.ts';
import { removeIfEmpty } from './removal.ts';

/** Copies files by their paths from one folder into another, one by one: a whole copy (`cp`) tells a full disk as a broken one (EIO). */
export function copyFiles(paths: readonly string[], from: string, to: string): void {
  for (const path of paths) {
    mkdirSync(dirname(join(to, path)), { recursive: true });
    copyFileSync(join(from, path), join(to, path));
  }
}

/** Whether two folders hold the same files. Throws what the file system throws. */
export function sameFiles(one: string, other: string): boolean {
  const paths = pathsIn(one);
  const isSame = (path: string) => readFileSync(join(one, path)).equals(readFileSync(join(other, path)));
  return paths.join('\n') === pathsIn(other).join('\n') && paths.every(isSame);
}

/** Makes a folder and those above it; returns what removes those that were not there, if nothing has come into them. */
export function makeFolder(folder: string): () => void {
  const first = mkdirSync(folder, { recursive: true });
  return () => {
    for (let each = folder; first !== undefined && each.startsWith(first); each = dirname(each)) removeIfEmpty(each);
  };
}
