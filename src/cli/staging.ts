import { mkdirSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { codeOf } from './moving.ts';
import { isLeft, processName } from './process-name.ts';
import { removeFolder, removeIfEmpty } from './removal.ts';

/**
 * Makes the folder in which one build works, and clears those of dead builds. It lies in the working folder, where Astro
 * would otherwise put the code that renders the pages, for all builds in one place.
 */
export function openStaging(pid: number, root = process.cwd()): string {
  const all = join(root, '.xunli');
  for (const name of namesIn(all)) if (isLeft(join(all, name), pid)) removeFolder(join(all, name));
  const own = join(all, processName(pid));
  // With the folder of all, which another build may have removed a moment ago.
  mkdirSync(own, { recursive: true });
  return own;
}

/** Removes the folder of a build with all that is in it, and the folder of all builds where it was the last. */
export function closeStaging(staging: string): void {
  removeFolder(staging);
  removeIfEmpty(dirname(staging));
}

/** What is in the folder of all builds, which others make and remove. */
function namesIn(folder: string): string[] {
  try {
    return readdirSync(folder);
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return [];
    throw error;
  }
}
