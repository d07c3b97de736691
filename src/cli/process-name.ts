import { createHash } from 'node:crypto';
import { readFileSync, readlinkSync } from 'node:fs';
import { hostname } from 'node:os';

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

/**
 * Whether a name ends with that of a process which is gone; the own id can only stem from an earlier process. Of a process of another
 * home nothing is known.
 */
export function isOfDead(name: string, ownPid: number): boolean {
  const [, where, id] = /(?:^|-)([0-9a-f]{8})-(\d+)$/.exec(name) ?? [];
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
