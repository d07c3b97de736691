import { spawnSync } from 'node:child_process';
import { installedProgram } from '../../src/release/installed-browser.ts';
import { foundOrInstalled } from './programs.ts';

/** Gnumeric's converter: one that is installed, or Debian's, fetched as root. Undefined where none can be had. */
export function gnumericForTests(): string | undefined {
  return foundOrInstalled(() => installedProgram(['ssconvert', 'ssconvert.exe']), ['gnumeric']);
}

/** What the cells of a CSV show when Gnumeric opens it as a reader does, without being told what they are, as CSV. */
export function shownByGnumeric(ssconvert: string, file: string): string {
  const args = ['--export-type=Gnumeric_stf:stf_csv', file, 'fd://1'];
  const { status, stdout, stderr } = spawnSync(ssconvert, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`ssconvert: ${stderr}`);
  return stdout;
}
