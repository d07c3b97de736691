import { spawnSync } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * Installs packages, versions by names, in a folder of their own: what is only measured with is no dependency. False where that
 * is impossible, as without a network.
 */
export function installPackages(folder: string, dependencies: Record<string, string>): boolean {
  writeFileSync(join(folder, 'package.json'), JSON.stringify({ type: 'module', private: true, dependencies }));
  const quickly = ['--no-audit', '--no-fund', '--silent', '--fetch-retries=1', '--fetch-retry-mintimeout=1000'];
  return spawnSync('npm', ['install', ...quickly], { cwd: folder, stdio: 'ignore' }).status === 0;
}
