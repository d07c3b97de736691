import { copyFileSync, existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marker, markerText, pathsMade } from '../verify/marker.ts';
import { pathsIn } from '../verify/paths-in.ts';

/** Ends the name of a file until it is whole. */
const incoming = '.xunli-incoming';

/**
 * Replaces a site file by file, where its folder itself cannot be moved: a mount point (a volume of a container), or a folder in one that
 * may not be written. Each file is replaced in one step, pages after all that they need, and old files go last: a page that is open finds
 * its scripts. Stopped halfway, the next build completes it. Files that no build made stay.
 * @throws what the file system throws
 */
export function replaceInside(site: string, out: string): void {
  const former = existsSync(join(out, marker)) ? pathsMade(readFileSync(join(out, marker), 'utf8')) : null;
  const paths = pathsIn(site);
  bringAll(paths, site, out);
  // From the first moment on the marker lists old and new files: whatever is left halfway is known as a build's own.
  writeFileSync(join(out, marker), markerText([...(former ?? []), ...paths]));
  for (const path of paths.sort((a, b) => rank(a) - rank(b))) renameSync(join(out, path + incoming), join(out, path));
  const now = new Set(paths);
  for (const path of pathsIn(out)) if (!now.has(path) && (former?.has(path) || path.endsWith(incoming))) rmSync(join(out, path));
  for (const folder of foldersIn(out)) removeIfEmpty(folder);
}

/** Brings every file beside its place, so that a full disk is noticed before anything is replaced. */
function bringAll(paths: readonly string[], site: string, out: string): void {
  try {
    for (const path of paths) {
      mkdirSync(dirname(join(out, path)), { recursive: true });
      copyFileSync(join(site, path), join(out, path + incoming));
    }
  } catch (error) {
    for (const path of paths) rmSync(join(out, path + incoming), { force: true });
    for (const folder of foldersIn(out)) removeIfEmpty(folder);
    throw error;
  }
}

/** Pages after all that they need; the marker, which lists what is there, last. */
function rank(path: string): number {
  return path === marker ? 2 : path.endsWith('.html') ? 1 : 0;
}

/** Inner folders first. */
function foldersIn(folder: string): string[] {
  const folders = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isDirectory());
  return folders.map(({ parentPath, name }) => join(parentPath, name)).sort((a, b) => b.length - a.length);
}

function removeIfEmpty(folder: string): void {
  if (readdirSync(folder).length === 0) rmSync(folder, { recursive: true });
}
