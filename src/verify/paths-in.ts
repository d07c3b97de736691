import { readdirSync } from 'node:fs';
import { join } from 'node:path';

/** The paths of all that is no folder below a folder, with `/`, in their order. Throws what the file system throws. */
export function pathsIn(folder: string): string[] {
  return [...pathsBelow(folder)].sort();
}

/**
 * The same paths one by one, those in a folder before those deeper in it: whoever looks for one reads no further than to it. Throws what
 * the file system throws.
 */
export function* pathsBelow(folder: string, path = ''): Generator<string> {
  const entries = readdirSync(join(folder, path), { withFileTypes: true });
  for (const entry of entries) if (!entry.isDirectory()) yield `${path}${entry.name}`;
  for (const entry of entries) if (entry.isDirectory()) yield* pathsBelow(folder, `${path}${entry.name}/`);
}
