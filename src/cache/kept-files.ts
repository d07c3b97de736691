import { mkdir, rename, writeFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The folder of the generator, with a slash at its end. */
export const generatorRoot = fileURLToPath(new URL('../../', import.meta.url));

/** The place of a file that is kept for later runs. */
export function keptPlace(name: string): string {
  return join(generatorRoot, 'node_modules/.cache/xunli', name);
}

/** Keeps a file for later runs, whole or not at all. Where nothing may be written, nothing is kept: a cache is a gain where it can be had. */
export async function keepFile(place: string, content: string | Uint8Array): Promise<void> {
  const ownName = `${place}.${process.pid}`;
  try {
    await mkdir(dirname(place), { recursive: true });
    await writeFile(ownName, content);
    await rename(ownName, place);
  } catch {
    // The caller has what it made.
  }
}
