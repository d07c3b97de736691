import { join } from 'node:path';
import { installedBrowser } from '../../src/packaging/installed-browser.ts';
import { installDebian, runForTests } from './programs.ts';

/** A browser's program, fetched where none is installed: Debian's as root, else Playwright's own. Undefined where neither can be had. */
export function browserForTests(): string | undefined {
  return installedBrowser() ?? fetched();
}

function fetched(): string | undefined {
  installDebian(['chromium', 'fonts-noto-cjk']);
  if (!installedBrowser())
    runForTests(process.execPath, [join(import.meta.dirname, '../../node_modules/playwright/cli.js'), 'install', 'chromium']);
  return installedBrowser();
}
