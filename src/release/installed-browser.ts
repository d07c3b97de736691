import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { chromium } from 'playwright';

const names = [
  ...['chromium', 'chromium-browser', 'chromium-headless-shell', 'google-chrome', 'google-chrome-stable'],
  ...['microsoft-edge', 'msedge.exe', 'chrome.exe'],
];
const places = [
  '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  '/Applications/Chromium.app/Contents/MacOS/Chromium',
  '/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge',
  'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe',
  'C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe',
];

/** What every start of a browser on a machine without a screen is given; no browser asks the network on its own. */
export const browserArguments = ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'];

/** The program of a Chromium browser on this machine: XUNLI_CHROMIUM, one that is installed, or Playwright's own. */
export function installedBrowser(): string | undefined {
  return installedProgram([], [process.env.XUNLI_CHROMIUM ?? '']) ?? installedProgram(names, [...places, chromium.executablePath()]);
}

/** The first of these programs that is on this machine, by its name on the path or by its place; undefined where none is. */
export function installedProgram(programs: string[], files: string[] = []): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = programs.flatMap((name) => folders.map((folder) => join(folder, name)));
  return [...onPath, ...files].find((path) => path !== '' && existsSync(path));
}
