import { spawnSync } from 'node:child_process';
import { installedProgram } from '../../src/release/installed-browser.js';
import { foundOrInstalled } from './programs.js';
/** Whether the programs that take PDFs apart (poppler-utils) are here; installed on Debian as root. */
export function popplerForTests() {
    return foundOrInstalled(() => installedProgram(['pdfinfo', 'pdfinfo.exe']), ['poppler-utils']) !== undefined;
}
/** What a program of poppler says of a file. Throws where it fails. */
export function poppler(program, args) {
    const { status, stdout, stderr } = spawnSync(program, args, { encoding: 'utf8', maxBuffer: 1 << 26 });
    if (status !== 0)
        throw new Error(`${program}: ${stderr}`);
    return stdout;
}
