import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/** Files by path, each with a function that reads it. */
export type ReadableFiles = ReadonlyMap<string, () => Uint8Array>;

/**
 * The files below a folder; folder by folder, since Node.js 18 loses paths where it is asked for all at once.
 * @throws what the file system throws
 */
export function filesBelow(folder: string, path = ''): ReadableFiles {
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  return new Map(
    entries.flatMap((entry): [string, () => Uint8Array][] => {
      const inner = `${path}${entry.name}`;
      if (entry.isDirectory()) return [...filesBelow(folder, `${inner}/`)];
      // What a link leads to is no part of the folder.
      return [[inner, () => (entry.isFile() ? readFileSync(join(folder, inner)) : Buffer.from('link'))]];
    }),
  );
}

/** What stands in a folder that files lie in alone, as in one that was unpacked. */
export function unwrapped(files: ReadableFiles): ReadableFiles {
  const tops = new Set([...files.keys()].map((path) => path.split('/')[0] ?? ''));
  const [top = ''] = tops;
  if (tops.size !== 1 || files.has(top)) return files;
  return new Map([...files].map(([path, read]) => [path.slice(top.length + 1), read]));
}

/** A file as text; null where there is none. */
export function textOf(files: ReadableFiles, path: string): string | null {
  const read = files.get(path);
  return read ? Buffer.from(read()).toString() : null;
}

/** The hash of bytes, in hexadecimal digits. */
export function hash(bytes: Uint8Array, algorithm: 'sha256' | 'sha512' = 'sha256'): string {
  return createHash(algorithm).update(bytes).digest('hex');
}

/** The lines of a list as `sha256sum` and `sha512sum` write it, by path; null where one is not exactly as it was written. */
export function readSums(text: string, algorithm: 'sha256' | 'sha512' = 'sha256'): Map<string, string> | null {
  const lines = text.split('\n');
  if (lines.pop() !== '') return null;
  const line = new RegExp(`^([0-9a-f]{${algorithm === 'sha256' ? 64 : 128}}) {2}(\\S.*)$`, 'u');
  const sums = new Map<string, string>();
  for (const each of lines) {
    const [, sum = '', path = ''] = line.exec(each) ?? [];
    if (path === '') return null;
    sums.set(path, sum);
  }
  return sums.size === lines.length ? sums : null;
}
