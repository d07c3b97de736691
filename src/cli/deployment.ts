import { existsSync, readdirSync, renameSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exchange, inodeOf } from './exchange.ts';
import { changedAt, movedUnlessTaken, putInPlace, rounds } from './moving.ts';
import { isLeft, processName } from './process-name.ts';
import { removeFolder } from './removal.ts';

/** How two folders change places; passed in, so that a test can do without the call of the system. */
export type Exchange = (one: string, other: string) => boolean;

/** The folders beside the one that a host serves: what is being copied, what changes places with it, and the site before. */
interface Beside {
  copying: string;
  last: string;
  /** What is about to be served. Its name has its own inode: a folder of this name with another inode was served before. */
  next(inode: bigint | undefined): string;
  /** The last site, about to be served again. */
  back: string;
  /** What was served, where it goes before the next one comes. */
  served: string;
}

/** The names beside a folder that a host serves. */
export function beside(served: string, pid: number): Beside {
  const named = (kind: string) => join(dirname(served), `.${basename(served)}.${kind}`);
  return {
    copying: named(`copying-${processName(pid)}`),
    last: named('last'),
    next: (inode) => named(`next-${inode}-${processName(pid)}`),
    back: named(`back-${processName(pid)}`),
    served: named(`served-${processName(pid)}`),
  };
}

/**
 * Puts a whole site, which stands beside it, in the place of the one that a host serves, in one step, and keeps that for `goBack`.
 * Killed at any moment, the host serves the one or the other; `tidy` completes the rest. Where the system cannot exchange two folders,
 * for an instant nothing is served, and `tidy` puts the former site back.
 * @throws what the file system throws; what was served is then in its place
 */
export function goForward(site: string, served: string, pid: number, change: Exchange = exchange): void {
  const comes = beside(served, pid).next(inodeOf(site));
  renameSync(site, comes);
  serve(comes, served, pid, change);
}

/** Lets the site that is served and the last one change places. Throws what the file system throws. */
export function goBack(served: string, pid: number, change: Exchange = exchange): void {
  const { last, back } = beside(served, pid);
  // Another deployment may put its own into the place of the last.
  renameSync(last, back);
  serve(back, served, pid, change);
}

/** Puts a site in its place and keeps the one that was there; others may do the same at the same moment. */
function serve(comes: string, served: string, pid: number, change: Exchange): void {
  const { served: away } = beside(served, pid);
  for (let round = 0; round < rounds; round++) {
    const isExchanged = existsSync(served) && change(comes, served);
    const isIn = isExchanged || movedIn(comes, served, away);
    keepAsLast(isExchanged ? comes : away, served, pid);
    if (isIn) return;
  }
  throw new Error(`Other deployments keep writing to ${served}`);
}

/** Moves what is served away and another site into its place; returns whether it is there. */
function movedIn(comes: string, served: string, away: string): boolean {
  movedUnlessTaken(served, away);
  return putInPlace(comes, served, away);
}

/**
 * Completes what a killed deployment left: nothing half-made stays, what was served is the last, and something is served. The program that
 * exchanges two folders may outlive the one that was killed: whatever it could still touch gets another name before it is looked at.
 */
export function tidy(served: string, pid: number): void {
  const { next } = beside(served, pid);
  for (const left of leftBeside(served, 'copying', pid)) removeFolder(left);
  // Whoever left it: where that deployment lives it finds a full place, and takes another round.
  if (!existsSync(served)) namedBeside(served, 'served').some((left) => movedUnlessTaken(left, served));
  for (const left of leftBeside(served, 'served', pid)) keepAsLast(left, served, pid);
  for (const left of leftBeside(served, 'back', pid)) keepAsLast(left, served, pid);
  for (const left of leftBeside(served, 'next', pid)) {
    const [, inode = ''] = /-(\d+)-[0-9a-f]{8}-\d+$/.exec(left) ?? [];
    const renamed = next(BigInt(inode));
    if (!movedUnlessTaken(left, renamed)) continue;
    if (inodeOf(renamed) === BigInt(inode)) removeFolder(renamed);
    else keepAsLast(renamed, served, pid);
  }
}

/** Keeps a site as the last one, in the place of that; where there is none, nothing changes. */
function keepAsLast(former: string, served: string, pid: number): void {
  const { last, copying } = beside(served, pid);
  for (let round = 0; round < rounds && existsSync(former); round++) {
    movedUnlessTaken(last, copying);
    movedUnlessTaken(former, last);
    removeFolder(copying);
  }
}

/** Folders of a kind beside the served one that a process which is gone left. */
function leftBeside(served: string, kind: string, pid: number): string[] {
  return namedBeside(served, kind).filter((folder) => isLeft(folder, pid));
}

/** Folders of a kind beside the served one, the newest first. */
function namedBeside(served: string, kind: string): string[] {
  const names = existsSync(dirname(served)) ? readdirSync(dirname(served)) : [];
  const found = names.filter((name) => name.startsWith(`.${basename(served)}.${kind}-`)).map((name) => join(dirname(served), name));
  return found.sort((a, b) => changedAt(b) - changedAt(a));
}
