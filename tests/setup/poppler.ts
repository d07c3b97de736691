import { spawnSync } from 'node:child_process';
import { installedProgram } from '../../src/release/installed-browser.ts';
import { foundOrInstalled } from './programs.ts';

/** Whether the programs that take PDFs apart (poppler-utils) are here; installed on Debian as root. */
export function popplerForTests(): boolean {
  return foundOrInstalled(() => installedProgram(['pdfinfo', 'pdfinfo.exe']), ['poppler-utils']) !== undefined;
}

/** What a program of poppler says of a file. Throws where it fails. */
export function poppler(program: 'pdfinfo' | 'pdffonts' | 'pdfimages' | 'pdftotext', args: string[]): string {
  const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
  if (status !== 0) throw new Error(`${program}: ${stderr}`);
  return stdout;
}
