import { join } from 'node:path';
import { chromium } from 'playwright';
import { installDebian, installedProgram, runForTests } from './programs.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable', 'microsoft-edge', 'msedge.exe', 'chrome.exe'];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** The program of a Chromium browser on this machine: XUNLI_CHROMIUM, one that is installed, or Playwright's own. */
export function installedBrowser(): string | undefined {
  return installedProgram([], [process.env.XUNLI_CHROMIUM ?? '']) ?? installedProgram(names, [...places, chromium.executablePath()]);
}

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
