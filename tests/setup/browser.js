import { join } from 'node:path';
import { installedBrowser, installedProgram } from '../../src/release/installed-browser.js';
import { foundOrInstalled, runForTests } from './programs.js';
/** Chromium without its windows, as Playwright too prefers it: the same engine, and a page of its own for each test costs it a third. */
const shell = 'chromium-headless-shell';
/**
 * A browser's program: the one named in XUNLI_CHROMIUM, else the shell, fetched from Debian as root, else an installed browser,
 * else Playwright's own, fetched. Undefined where none can be had.
 */
export function browserForTests() {
    if (process.env.XUNLI_CHROMIUM)
        return installedBrowser();
    return foundOrInstalled(() => installedProgram([shell]), [shell, 'fonts-noto-cjk']) ?? installedBrowser() ?? fetched();
}
function fetched() {
    runForTests(process.execPath, [join(import.meta.dirname, '../../node_modules/playwright/cli.js'), 'install', 'chromium']);
    return installedBrowser();
}
