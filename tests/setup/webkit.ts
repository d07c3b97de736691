import { existsSync } from 'node:fs';
import { installedProgram } from '../../src/release/installed-browser.ts';
import { foundOrInstalled } from './programs.ts';

/** What drives WebKitGTK, the engine nearest to Safari that runs on Linux: its driver, its small browser and a screen for it. */
export interface WebkitPrograms {
  driver: string;
  browser: string;
  screen: string;
}

const browsers = ['x86_64', 'aarch64'].flatMap((machine) =>
  ['4.1', '6.0'].map((version) => `/usr/lib/${machine}-linux-gnu/webkit${version === '6.0' ? '' : '2'}gtk-${version}/MiniBrowser`),
);

/** WebKitGTK's programs, installed or Debian's, fetched as root. Undefined where they cannot be had. */
export function webkitForTests(): WebkitPrograms | undefined {
  return foundOrInstalled(find, ['webkit2gtk-driver', 'xvfb']);
}

function find(): WebkitPrograms | undefined {
  const [driver, screen] = [installedProgram(['WebKitWebDriver']), installedProgram(['Xvfb'])];
  const browser = browsers.find((place) => existsSync(place));
  return driver && browser && screen ? { driver, browser, screen } : undefined;
}
