import { mkdirSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { packageRoot } from './package-root.ts';
import { isDead } from './swap.ts';

/**
 * Makes the folder in which one build works, and clears those of dead builds. It lies in the generator's own folder,
 * because the pages are made by code that is written there first and finds its packages from there.
 */
export function openWorkshop(pid: number, root = packageRoot): string {
  const workshops = join(root, '.xunli');
  mkdirSync(workshops, { recursive: true });
  for (const name of readdirSync(workshops)) {
    if (isDead(name, pid)) rmSync(join(workshops, name), { recursive: true, force: true });
  }
  const workshop = join(workshops, String(pid));
  mkdirSync(workshop);
  return workshop;
}
