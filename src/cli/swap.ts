import { copyFileSync, existsSync, mkdirSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { marker } from '../verify/marker.ts';
import { pathsIn } from '../verify/paths-in.ts';
import { copyFiles, makeFolder } from './copy-files.ts';
import { exchange } from './exchange.ts';
import { allRemains, isSite, isWholeSite, type Remains, removeFormer } from './former-site.ts';
import { changedAt, codeOf, movedUnlessTaken, putInPlace, type Rename, rounds } from './moving.ts';
import { begun, isLeft, processName } from './process-name.ts';
import { isEmpty, type Remove, removeFolder, removeSite } from './removal.ts';
import { clearIncoming, replaceInside } from './replace-inside.ts';

/** How folders are moved; passed in, so that a test can die between two moves, do without the exchange, or refuse a removal. */
export interface Moves {
  rename: Rename;
  /** Makes two folders change places, and returns whether the system can. */
  exchange(one: string, other: string): boolean;
  remove: Remove;
}

const moves: Moves = { rename: renameSync, exchange, remove: removeSite };
/** What the system says where a folder cannot be moved or nothing can stand beside it, while it may be written itself. */
const immovable = ['EBUSY', 'EXDEV', 'EACCES', 'EPERM', 'EROFS'];

/** The two folders that a build uses beside its output: the site about to go in, and the one it replaces. */
export function neighbours(out: string, pid: number): { building: string; former: string } {
  const beside = (kind: string) => join(dirname(out), `.${basename(out)}.${kind}-${begun}-${processName(pid)}`);
  return { building: beside('building'), former: beside('former') };
}

/**
 * Puts a finished site in the place of the former one and removes that. Where the system can exchange two folders `out` is at any moment
 * the former site or the new one; elsewhere, for an instant that `recover` mends, nothing. A folder that cannot be moved, as a mount
 * point, is replaced file by file.
 * @throws what the file system throws; the former site is then in its place
 */
export function swapIn(site: string, out: string, pid: number, how: Moves = moves): Remains {
  const unmakeFolder = makeFolder(dirname(out));
  const { building } = neighbours(out, pid);
  try {
    bring(site, building);
    return moveIn(building, out, pid, how);
  } catch (error) {
    if (!immovable.includes(codeOf(error)) || !existsSync(out)) throw error;
    replaceInside(existsSync(building) ? building : site, out, pid);
    return { kept: [], stuck: [] };
  } finally {
    removeFolder(building);
    unmakeFolder();
  }
}

function moveIn(building: string, out: string, pid: number, how: Moves): Remains {
  const { former } = neighbours(out, pid);
  if (existsSync(out)) {
    // Named as what it is about to become, so that nothing is left to do after the exchange.
    renameSync(building, former);
    if (how.exchange(former, out)) return removeFormer(former, out, how.remove);
    renameSync(former, building);
  }
  const remains: Remains[] = [];
  for (let round = 0; round < rounds; round++) {
    movedUnlessTaken(out, former, how.rename);
    const isIn = putInPlace(building, out, former, how.rename);
    remains.push(removeFormer(former, out, how.remove));
    if (isIn) return allRemains(remains);
  }
  throw new Error(`Other builds keep writing to ${out}`);
}

/** What `recover` found. */
export interface Recovered extends Remains {
  /** Whether a site was put back. */
  restored: boolean;
}

/** Puts a site back that was lost between two renames, and clears the sites that dead builds left beside `out`. */
export function recover(out: string, pid: number): Recovered {
  if (!existsSync(dirname(out))) return { restored: false, kept: [], stuck: [] };
  clearIncoming(out, pid);
  const leftIn = (kind: string) =>
    readdirSync(dirname(out), { withFileTypes: true })
      .filter((entry) => entry.isDirectory() && entry.name.startsWith(`.${basename(out)}.${kind}-`))
      .map(({ name }) => join(dirname(out), name))
      .filter((folder) => isSite(folder) || isEmpty(folder));
  // Whoever left it: where the builder lives it finds a full place, and takes another round.
  const restored = !existsSync(out) && newestFirst(leftIn('former').filter(isWholeSite)).some((former) => movedUnlessTaken(former, out));
  const left = [...leftIn('building'), ...leftIn('former')].filter((folder) => isLeft(folder, pid));
  const claimed = left.flatMap((folder, nth) => claim(folder, out, `${nth}-${processName(pid)}`) ?? []);
  return { restored, ...allRemains(claimed.map((folder) => removeFormer(folder, out))) };
}

/**
 * Gives a folder that a dead build left a name of this process, and returns it; null where it is gone. The program that exchanges two
 * folders may outlive the build that was killed: under its new name it cannot put into place what is about to be removed.
 */
function claim(folder: string, out: string, name: string): string | null {
  const own = join(dirname(out), `.${basename(out)}.former-${begun}.${name}`);
  return movedUnlessTaken(folder, own) ? own : null;
}

function newestFirst(folders: string[]): string[] {
  return folders.sort((a, b) => changedAt(b) - changedAt(a));
}

/** Brings a site beside its place; a copy that is cut off is known by its marker. */
function bring(site: string, building: string): void {
  try {
    renameSync(site, building);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    mkdirSync(building);
    if (isSite(site)) copyFileSync(join(site, marker), join(building, marker));
    copyFiles(pathsIn(site), site, building);
    removeFolder(site);
  }
}
