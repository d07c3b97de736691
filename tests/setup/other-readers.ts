import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync } from 'node:fs';
import { createRequire } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Loads a package that was installed beside the repository. */
export type Load = (name: string) => unknown;

/**
 * Installs readers that nobody here wrote in a folder of their own: some eighty packages each, some of them old, of which nothing is to be
 * installed where the site is built. Undefined where npm cannot have them.
 * @param name the folder of `tests/` whose lock file names them: `readers` of open data and of bills of materials, `replay` of web archives
 */
export function otherReaders(name: 'readers' | 'replay' = 'readers'): { load: Load; folder: string } | undefined {
  const folder = mkdtempSync(join(tmpdir(), 'xunli-readers-'));
  cpSync(join(import.meta.dirname, '..', name), folder, { recursive: true });
  const args = ['ci', '--ignore-scripts', '--no-audit', '--no-fund', '--silent', '--prefer-offline'];
  const { status } = spawnSync('npm', args, { cwd: folder, stdio: 'ignore', shell: process.platform === 'win32' });
  return status === 0 ? { load: createRequire(join(folder, 'package.json')), folder } : undefined;
}
