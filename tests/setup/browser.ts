import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

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
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [process.env.XUNLI_CHROMIUM ?? '', ...onPath, ...places, chromium.executablePath()].find(
    (path) => path !== '' && existsSync(path),
  );
}

/** A browser's program, fetched where none is installed: Debian's as root, else Playwright's own. Undefined where neither can be had. */
export function browserForTests(): string | undefined {
  return installedBrowser() ?? fetched();
}

function fetched(): string | undefined {
  const isRootOnDebian = process.getuid?.() === 0 && existsSync('/usr/bin/apt-get');
  if (isRootOnDebian) {
    run('apt-get', ['-qq', 'update']);
    run('apt-get', ['-qq', '-y', '--no-install-recommends', 'install', 'chromium', 'fonts-noto-cjk']);
  }
  if (!installedBrowser())
    run(process.execPath, [join(import.meta.dirname, '../../node_modules/playwright/cli.js'), 'install', 'chromium']);
  return installedBrowser();
}

/** The outcome is judged by what is installed afterwards. */
function run(program: string, args: string[]): void {
  console.log(`test browser: ${[program, ...args].join(' ')}`);
  spawnSync(program, args, { stdio: ['ignore', 'ignore', 'inherit'], env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' } });
}
