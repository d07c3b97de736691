import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Loads a package that was installed beside the repository. */
export type Load = (name: string) => unknown;

/**
 * Installs the readers of open data and of bills of materials that `tests/readers/` names in a folder of their own: 101 packages, some of
 * them old, of which nothing is to be installed where the site is built. Undefined where npm cannot have them.
 */
export function otherReaders(): { load: Load; folder: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'xunli-readers-'));
  cpSync(join(import.meta.dirname, '../readers'), folder, { recursive: true });
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefer-offline'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' });
  return status === 0 ? { load: createRequire(join(folder, 'package.json')), folder } : undefined;
}
