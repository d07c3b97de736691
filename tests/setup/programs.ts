import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

/**
 * Installs Debian packages, starting none of their services, where this is Debian and we are root, else does nothing. The
 * outcome is judged by what is installed afterwards.
 */
function installDebian(packages: string[]): void {
  if (process.getuid?.() !== 0 || !existsSync('/usr/bin/apt-get')) return;
  runForTests('apt-get', ['-qq', 'update']);
  // Tests that run at the same time may install too.
  const patience = ['-o', 'DPkg::Lock::Timeout=120'];
  runForTests('apt-get', ['-qq', '-y', ...patience, '--no-install-recommends', 'install', ...packages]);
}

/** What `find` finds on this machine, or finds once Debian's packages are installed; undefined where they cannot be, or do not help. */
export function foundOrInstalled<T>(find: () => T | undefined, packages: string[]): T | undefined {
  const found = find();
  if (found !== undefined) return found;
  installDebian(packages);
  return find();
}

/** Runs a program that fetches what tests need, and says so. */
export function runForTests(program: string, args: string[]): void {
  console.log(`for tests: ${[program, ...args].join(' ')}`);
  spawnSync(program, args, {
    stdio: ['ignore', 'ignore', 'inherit'],
    env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive', RUNLEVEL: '1' },
  });
}
