import { existsSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { marker } from '../verify/marker.ts';

/** Removes a folder; passed in, so that a test can refuse it. */
export type Remove = (folder: string) => void;

/** Removes a folder with all that is in it. Throws what the file system throws. */
export const removeFolder: Remove = (folder) => rmSync(folder, { recursive: true, force: true });

/**
 * Removes the folder of a site, its marker last: what is left of a removal that was cut off is known as a build's own.
 * @throws what the file system throws
 */
export const removeSite: Remove = (folder) => {
  if (!existsSync(folder)) return;
  for (const name of readdirSync(folder)) if (name !== marker) removeFolder(join(folder, name));
  removeFolder(folder);
};

/** Whether a folder is there and nothing in it. */
export function isEmpty(folder: string): boolean {
  try {
    return readdirSync(folder).length === 0;
  } catch {
    return false;
  }
}

/** Removes a folder unless something is in it; another process may have removed or filled it. */
export function removeIfEmpty(folder: string): void {
  try {
    rmdirSync(folder);
  } catch {
    // What is in it belongs to somebody.
  }
}
