import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { installedProgram } from '../../src/release/installed-browser.ts';
import { browserForTests } from './browser.ts';
import { compileCache } from './compile-cache.ts';
import { firefoxForTests } from './firefox.ts';
import { brotliForTests, nginxForTests } from './nginx.ts';
import { oldChromiumsForTests } from './old-chromium.ts';
import { foundOrInstalled } from './programs.ts';
import { webkitForTests } from './webkit.ts';

const root = join(import.meta.dirname, '../..');
process.exitCode = runSiteTests(process.argv.slice(2));

/** Runs the tests of the built site in browsers; without one they are left out with a line, and fail in CI. */
function runSiteTests(args: string[]): number {
  const site = process.env.XUNLI_SITE ?? join(root, 'dist');
  if (!existsSync(join(site, 'index.html'))) {
    console.error(`site tests: no built site in ${site}; run npm run build first`);
    return 1;
  }
  const mayLeaveOut = process.env.CI !== 'true';
  const chromium = browserForTests();
  if (!chromium) {
    console.error('site tests: left out, no Chromium, Chrome or Edge here and none could be fetched; name one in XUNLI_CHROMIUM');
    return mayLeaveOut ? 0 : 1;
  }
  const firefox = firefoxForTests();
  if (!firefox) {
    console.error('site tests: those in Firefox left out, there is none here and none could be fetched; name one in XUNLI_FIREFOX');
    if (!mayLeaveOut) return 1;
  }
  const hasOldChromiums = oldChromiumsForTests();
  if (!hasOldChromiums) {
    console.error('site tests: those in old Chromiums left out, they are for Linux on x64 and come from the npm registry');
    if (!mayLeaveOut) return 1;
  }
  const webkit = webkitForTests();
  if (!webkit) {
    console.error('site tests: those in WebKitGTK left out, there is none here and none could be fetched');
    if (!mayLeaveOut) return 1;
  }
  const wget = foundOrInstalled(() => installedProgram(['wget']), ['wget']);
  if (!wget) {
    console.error('site tests: that of a copy by wget left out, there is none here and none could be fetched');
    if (!mayLeaveOut) return 1;
  }
  const httrack = foundOrInstalled(() => installedProgram(['httrack']), ['httrack']);
  if (!httrack) {
    console.error('site tests: that of a copy by HTTrack left out, there is none here and none could be fetched');
    if (!mayLeaveOut) return 1;
  }
  const nginx = nginxForTests();
  if (!nginx) {
    console.error('site tests: those on nginx left out, there is none here and none could be fetched; name one in XUNLI_NGINX');
    if (!mayLeaveOut) return 1;
  }
  const brotliModule = nginx && brotliForTests();
  if (!brotliModule) {
    console.error('site tests: that of nginx with Brotli left out, its module cannot be had here; name it in XUNLI_NGINX_BROTLI');
    if (!mayLeaveOut) return 1;
  }
  const reportSites = mkdtempSync(join(tmpdir(), 'xunli-reports-'));
  const environment = {
    ...process.env,
    ...compileCache,
    XUNLI_REPORT_SITES: reportSites,
    XUNLI_SITE: site,
    XUNLI_CHROMIUM: chromium,
    XUNLI_FIREFOX: firefox ?? '',
    XUNLI_WGET: wget ?? '',
    XUNLI_HTTRACK: httrack ?? '',
    XUNLI_WEBKIT: webkit ? JSON.stringify(webkit) : '',
    XUNLI_OLD_CHROMIUMS: hasOldChromiums ? 'here' : '',
    XUNLI_NGINX: nginx ?? '',
    XUNLI_NGINX_BROTLI: brotliModule ?? '',
  };
  const playwright = join(root, 'node_modules/playwright/cli.js');
  const { status } = spawnSync(process.execPath, [playwright, 'test', ...args], { cwd: root, stdio: 'inherit', env: environment });
  rmSync(reportSites, { recursive: true });
  return status ?? 1;
}
