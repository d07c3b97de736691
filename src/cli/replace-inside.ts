import { existsSync, mkdirSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { marker, markerText, pathsMade } from '../verify/marker.ts';
import { pathsIn } from '../verify/paths-in.ts';
import { copyFiles } from './copy-files.ts';
import { begun, isLeft, processName } from './process-name.ts';
import { removeFolder, removeIfEmpty } from './removal.ts';

/** How the name of the folder begins in which a build brings its files into a site. */
const incoming = '.xunli-incoming-';

/** Another build is replacing the files of a site. */
export class Busy extends Error {
  readonly folder: string;

  constructor(folder: string) {
    super(`Another build is writing to ${folder}`);
    this.folder = folder;
  }
}

/**
 * Replaces a site file by file, where its folder itself cannot be moved: a mount point (a volume of a container), or a folder in one that
 * may not be written. Each file is replaced in one step, pages after all that they need, and old files go last: a page that is open finds
 * its scripts. Stopped halfway, the next build completes it. Files that no build made stay.
 * @throws Busy where another build does so, for both would mix; what the file system throws
 */
export function replaceInside(site: string, out: string, pid: number): void {
  const own = join(out, `${incoming}${begun}-${processName(pid)}`);
  mkdirSync(own);
  try {
    // Two that begin at the same moment see each other, and neither goes on.
    if (incomingIn(out).some((folder) => folder !== own && !isLeft(folder, pid))) throw new Busy(out);
    const paths = pathsIn(site);
    // All at first, so that a full disk is noticed before anything is replaced.
    copyFiles(paths, site, join(own, 'site'));
    replaceFiles(paths, own, out);
  } finally {
    removeFolder(own);
  }
}

/** Removes what killed builds were about to bring into a site. */
export function clearIncoming(out: string, pid: number): void {
  for (const folder of existsSync(out) ? incomingIn(out) : []) if (isLeft(folder, pid)) removeFolder(folder);
}

function replaceFiles(paths: readonly string[], own: string, out: string): void {
  const list = join(out, marker);
  const former = existsSync(list) ? [...(pathsMade(readFileSync(list, 'utf8')) ?? [])] : [];
  // From the first moment on the marker lists old and new files: whatever is left halfway is known as a build's own.
  writeFileSync(join(own, 'all'), markerText([...former, ...paths]));
  renameSync(join(own, 'all'), list);
  for (const path of paths.toSorted((a, b) => rank(a) - rank(b))) {
    mkdirSync(dirname(join(out, path)), { recursive: true });
    renameSync(join(own, 'site', path), join(out, path));
  }
  const now = new Set(paths);
  for (const path of former.filter((each) => !now.has(each))) {
    rmSync(join(out, path), { force: true });
    for (let folder = dirname(path); folder !== '.'; folder = dirname(folder)) removeIfEmpty(join(out, folder));
  }
}

function incomingIn(out: string): string[] {
  return readdirSync(out)
    .filter((name) => name.startsWith(incoming))
    .map((name) => join(out, name));
}

/** Pages after all that they need; the marker, which lists what is there, last. */
function rank(path: string): number {
  return path === marker ? 2 : path.endsWith('.html') ? 1 : 0;
}
