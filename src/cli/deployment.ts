import { existsSync, readdirSync, renameSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { exchange } from './exchange.ts';
import { removeFolder } from './former-site.ts';
import { isOfDead, processName } from './process-name.ts';

/** How two folders change places; passed in, so that a test can do without the call of the system. */
export type Exchange = (one: string, other: string) => boolean;

/** The folders beside the one that a host serves: what is being copied, what changes places with it, and the site before. */
interface Beside {
  copying: string;
  last: string;
  /** What is about to be served. Its name has its own inode: a folder of this name with another inode was served before. */
  next(inode: number): string;
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
  const { next } = beside(served, pid);
  const comes = next(statSync(site).ino);
  renameSync(site, comes);
  if (!existsSync(served)) {
    renameSync(comes, served);
    return;
  }
  const former = change(comes, served) ? comes : movedAway(comes, served, pid);
  keepAsLast(former, served, pid);
}

/** Lets the site that is served and the last one change places. Throws what the file system throws. */
export function goBack(served: string, pid: number, change: Exchange = exchange): void {
  const { last } = beside(served, pid);
  if (!change(last, served)) renameSync(movedAway(last, served, pid), last);
}

/** Moves what is served away and the other into its place; gives where the former is. */
function movedAway(comes: string, served: string, pid: number): string {
  const away = beside(served, pid).served;
  renameSync(served, away);
  try {
    renameSync(comes, served);
  } catch (error) {
    renameSync(away, served);
    throw error;
  }
  return away;
}

/**
 * Completes what a killed deployment left: nothing half-made stays, what was served is the last, and something is served. The program that
 * exchanges two folders may outlive the one that was killed: whatever it could still touch gets another name before it is looked at.
 */
export function tidy(served: string, pid: number): void {
  const { next } = beside(served, pid);
  for (const left of leftBeside(served, 'copying', pid)) removeFolder(left);
  for (const left of leftBeside(served, 'served', pid)) {
    if (!existsSync(served)) renameSync(left, served);
    else keepAsLast(left, served, pid);
  }
  for (const left of leftBeside(served, 'next', pid)) {
    const inode = Number(/-(\d+)-[0-9a-f]{8}-\d+$/.exec(left)?.[1]);
    const renamed = next(inode);
    renameSync(left, renamed);
    if (statSync(renamed).ino === inode) removeFolder(renamed);
    else keepAsLast(renamed, served, pid);
  }
}

function keepAsLast(former: string, served: string, pid: number): void {
  const { last, copying } = beside(served, pid);
  if (existsSync(last)) renameSync(last, copying);
  renameSync(former, last);
  removeFolder(copying);
}

/** Folders of a kind beside the served one that a process which is gone left. */
function leftBeside(served: string, kind: string, pid: number): string[] {
  const names = existsSync(dirname(served)) ? readdirSync(dirname(served)) : [];
  const left = names.filter((name) => name.startsWith(`.${basename(served)}.${kind}-`) && isOfDead(name, pid));
  return left.map((name) => join(dirname(served), name));
}
