import { spawnSync } from 'node:child_process';
import { installedProgram } from '../../src/release/installed-browser.ts';
import { foundOrInstalled } from './programs.ts';

/** Unpacks a ZIP into a folder that is there; throws where the program complains of anything. */
export type Unpack = (zip: string, folder: string) => void;

/** Programs that unpack a ZIP, none of them ours. Debian packages bring what is missing, as root; undefined is what cannot be had. */
export function unpackersForTests(): Record<'unzip' | 'bsdtar' | 'python3', Unpack | undefined> {
  return {
    unzip: unpacker('unzip', 'unzip', (zip, folder) => ['-q', zip, '-d', folder]),
    // The program `tar` of Windows, by whose library its Explorer unpacks too.
    bsdtar: unpacker('bsdtar', 'libarchive-tools', (zip, folder) => ['-xf', zip, '-C', folder]),
    python3: unpacker('python3', 'python3', (zip, folder) => ['-m', 'zipfile', '-e', zip, folder]),
  };
}

function unpacker(name: string, debian: string, args: (zip: string, folder: string) => string[]): Unpack | undefined {
  const program = foundOrInstalled(() => installedProgram([name, `${name}.exe`]), [debian]);
  if (program === undefined) return undefined;
  return (zip, folder) => {
    const { status, stdout, stderr } = spawnSync(program, args(zip, folder), { encoding: 'utf8' });
    if (status !== 0 || stdout + stderr !== '') throw new Error(`${name} (${status}): ${stdout}${stderr}`);
  };
}
