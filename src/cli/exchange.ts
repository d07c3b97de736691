import { spawnSync } from 'node:child_process';

/** The number of Linux's system call `renameat2`, by processor (its table of system calls). */
const renameat2: Partial<Record<NodeJS.Architecture, number>> = { x64: 316, arm64: 276, riscv64: 276, loong64: 276 };
/** AT_FDCWD and RENAME_EXCHANGE of renameat2(2). */
const [here, exchanging] = [-100, 2];

/**
 * Makes two folders change places in one step, so that at no moment one of them is missing. Node has no such call; perl, which is part of
 * every Debian and Red Hat system, can make it. Returns whether it was done; elsewhere nothing has changed.
 */
export function exchange(one: string, other: string): boolean {
  const call = process.platform === 'linux' ? renameat2[process.arch] : undefined;
  if (call === undefined) return false;
  const program = `exit(syscall(${call}, ${here}, $ARGV[0], ${here}, $ARGV[1], ${exchanging}) == 0 ? 0 : 1)`;
  return spawnSync('perl', ['-e', program, one, other], { stdio: 'ignore' }).status === 0;
}
