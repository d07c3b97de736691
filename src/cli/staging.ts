import { mkdirSync, readdirSync, rmdirSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { isOfDead, processName } from './process-name.ts';

/**
 * Makes the folder in which one build works, and clears those of dead builds. It lies in the working folder, where Astro
 * would otherwise put the code that renders the pages, for all builds in one place.
 */
export function openStaging(pid: number, root = process.cwd()): string {
  const all = join(root, '.xunli');
  mkdirSync(all, { recursive: true });
  for (const name of readdirSync(all)) {
    if (isOfDead(name, pid)) rmSync(join(all, name), { recursive: true, force: true });
  }
  const own = join(all, processName(pid));
  mkdirSync(own);
  return own;
}

/** Removes the folder of a build with all that is in it, and the folder of all builds where it was the last. */
export function closeStaging(staging: string): void {
  rmSync(staging, { recursive: true, force: true });
  try {
    rmdirSync(dirname(staging));
  } catch {
    // Another build works there.
  }
}
