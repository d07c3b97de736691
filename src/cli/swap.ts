import { cpSync, existsSync, mkdirSync, readdirSync, renameSync, rmSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';

/** Moves a folder; passed in, so that a test can die between two moves. */
export type Move = (from: string, to: string) => void;

/** Other builds may swap at the same moment; each round one of them wins. */
const rounds = 100;

/** The two folders that a build uses beside its output: the site about to go in, and the one it replaces. */
export function neighbours(out: string, pid: number): { building: string; former: string } {
  const beside = (kind: string) => join(dirname(out), `.${basename(out)}.${kind}-${pid}`);
  return { building: beside('building'), former: beside('former') };
}

/**
 * Puts a finished site in the place of the former one with two renames, so that `out` is at any moment the former site,
 * the new site or, for an instant that `recover` mends, nothing. Removes the former site.
 * @throws what the file system throws; the former site is then back in its place
 */
export function swapIn(site: string, out: string, pid: number, move: Move = renameSync): void {
  const { building, former } = neighbours(out, pid);
  mkdirSync(dirname(out), { recursive: true });
  bring(site, building);
  for (let round = 0; round < rounds; round++) {
    movedUnlessTaken(out, former, move);
    const isIn = putInPlace(building, out, former, move);
    rmSync(former, { recursive: true, force: true });
    if (isIn) return;
  }
  throw new Error(`Other builds keep writing to ${out}`);
}

/**
 * Clears what dead builds left beside `out`, and puts a site back that was lost between two renames.
 * @returns whether a site was put back
 */
export function recover(out: string, pid: number): boolean {
  if (!existsSync(dirname(out))) return false;
  let restored = false;
  for (const name of readdirSync(dirname(out))) {
    const kind = ['building', 'former'].find((candidate) => name.startsWith(`.${basename(out)}.${candidate}-`));
    if (!kind || !isDead(name, pid)) continue;
    const left = join(dirname(out), name);
    if (kind === 'former' && !existsSync(out)) restored = movedUnlessTaken(left, out, renameSync) || restored;
    rmSync(left, { recursive: true, force: true });
  }
  return restored;
}

/** Whether the process whose id ends `name` is gone; the own id can only stem from an earlier process. */
export function isDead(name: string, ownPid: number): boolean {
  const pid = Number(/(\d+)$/.exec(name)?.[1] ?? Number.NaN);
  if (Number.isNaN(pid)) return false;
  if (pid === ownPid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

function bring(site: string, building: string): void {
  try {
    renameSync(site, building);
  } catch (error) {
    if (codeOf(error) !== 'EXDEV') throw error;
    cpSync(site, building, { recursive: true });
    rmSync(site, { recursive: true });
  }
}

function putInPlace(building: string, out: string, former: string, move: Move): boolean {
  try {
    return movedUnlessTaken(building, out, move);
  } catch (error) {
    movedUnlessTaken(former, out, move);
    throw error;
  }
}

/** Moves a folder unless there is none or, by another build, a full one is in its new place. */
function movedUnlessTaken(from: string, to: string, move: Move): boolean {
  if (!existsSync(from)) return false;
  try {
    move(from, to);
    return true;
  } catch (error) {
    if (['ENOENT', 'ENOTEMPTY', 'EEXIST'].includes(codeOf(error))) return false;
    throw error;
  }
}

function codeOf(error: unknown): string {
  return error instanceof Error && 'code' in error ? String(error.code) : '';
}
