import { createHash } from 'node:crypto';
import { lstatSync, readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';
import { basename } from 'node:path';

/**
 * What the ids of processes belong to: this machine since it started or, in a container, the processes that it sees. Two containers that
 * share a folder have processes of the same id.
 */
const home = createHash('sha256')
  .update(
    [
      hostname(),
      firstOf(() => readFileSync('/proc/sys/kernel/random/boot_id', 'utf8')),
      firstOf(() => readlinkSync('/proc/self/ns/pid')),
    ].join(),
  )
  .digest('hex')
  .slice(0, 8);

/** When this process began: two with one id do not share a name. */
export const begun = Math.round(performance.timeOrigin).toString(36);

function firstOf(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}

/** A name for what a process makes for itself, by which others can tell whether it still lives. */
export function processName(pid: number): string {
  return `${home}-${pid}`;
}

/** How long a process of another home may need what it made: of such a process nothing is known, and no command takes as long. */
const longestRun = 24 * 60 * 60 * 1000;
const named = /(?:^|-)([0-9a-f]{8})-(\d+)$/;

/**
 * Whether what a process made for itself was left behind: that process is gone or, where it is one of another machine, of a container or
 * of the time before this machine was started anew, nobody has touched it for a day.
 */
export function isLeft(path: string, ownPid: number): boolean {
  const [, where] = named.exec(basename(path)) ?? [];
  if (where === undefined || where === home) return isOfDead(basename(path), ownPid);
  const stats = lstatSync(path, { throwIfNoEntry: false });
  return stats !== undefined && Date.now() - stats.ctimeMs > longestRun;
}

/**
 * Whether a name ends with that of a process which is gone; the own id can only stem from an earlier process. Of a process of another
 * home nothing is known.
 */
function isOfDead(name: string, ownPid: number): boolean {
  const [, where, id] = named.exec(name) ?? [];
  if (where !== home) return false;
  const pid = Number(id);
  if (pid === ownPid) return true;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'ESRCH';
  }
}
