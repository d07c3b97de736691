import { spawnSync } from 'node:child_process';
import { type BigIntStats, statSync } from 'node:fs';

/** The number of Linux's system call `renameat2`, by processor (its table of system calls). */
const renameat2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276, riscv64: 276, loong64: 276 };
/** AT_FDCWD and RENAME_EXCHANGE of renameat2(2). */
const [here, exchanging] = [-100, 2];

/**
 * Makes two folders change places in one step, so that at no moment one of them is missing. Node has no such call; perl, which is part of
 * every Debian and Red Hat system, can make it. Returns whether it was done; elsewhere nothing has changed.
 * @param one a folder that nobody else moves
 */
export function exchange(one: string, other: string): boolean {
  const call = process.platform === 'linux' ? renameat2[process.arch] : undefined;
  const comes = inodeOf(one);
  if (call === undefined || comes === undefined) return false;
  const program = `exit(syscall(${call}, ${here}, $ARGV[0], ${here}, $ARGV[1], ${exchanging}) == 0 ? 0 : 1)`;
  spawnSync('perl', ['-e', program, one, other], { stdio: 'ignore' });
  // Seen, not asked: perl may be stopped, as by Ctrl+C, when it has done it.
  return inodeOf(one) !== comes;
}

/** The number by which a file system knows a folder, whole: some have numbers beyond what a double holds. */
export function inodeOf(folder: string): bigint | undefined {
  const stats: BigIntStats | undefined = statSync(folder, { bigint: true, throwIfNoEntry: false });
  return stats?.ino;
}
