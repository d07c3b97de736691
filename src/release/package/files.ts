import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathsIn } from '../../verify/paths-in.ts';

/** Files in memory: path with `/`, and bytes. */
export type Files = ReadonlyMap<string, Uint8Array>;

/** All files below a folder. Throws what the file system throws. */
export function filesIn(folder: string): Files {
  return new Map(pathsIn(folder).map((path) => [path, readFileSync(join(folder, path))]));
}

/** Texts as files, in UTF-8. */
export function textFiles(texts: Readonly<Record<string, string>>): Files {
  return new Map(Object.entries(texts).map(([path, text]) => [path, Buffer.from(text)]));
}

/** Files moved into a folder. */
export function inFolder(folder: string, files: Files): Files {
  return new Map([...files].map(([path, bytes]) => [`${folder}/${path}`, bytes]));
}

/**
 * Several groups of files as one, in the order of their paths, which is the same on every machine.
 * @throws Error where two have the same path: one would be lost
 */
export function together(...groups: readonly Files[]): Files {
  const all = groups.flatMap((files) => [...files]);
  const files = new Map(all.sort(([one], [other]) => (one < other ? -1 : 1)));
  if (files.size < all.length) {
    const twice = all.find(([path], index) => all[index + 1]?.[0] === path)?.[0];
    throw new Error(`Two files of a release have the path ${twice}`);
  }
  return files;
}
