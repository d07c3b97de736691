import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { browserForTests } from './browser.ts';

const root = join(import.meta.dirname, '../..');
process.exitCode = runSiteTests(process.argv.slice(2));

/** Runs the tests of the built site in a browser; without one they are left out with a line, and fail in CI. */
function runSiteTests(args: string[]): number {
  const site = process.env.XUNLI_SITE ?? join(root, 'dist');
  if (!existsSync(join(site, 'index.html'))) {
    console.error(`site tests: no built site in ${site}; run npm run build first`);
    return 1;
  }
  const browser = browserForTests();
  if (!browser) {
    console.error('site tests: left out, no Chromium, Chrome or Edge here and none could be fetched; name one in XUNLI_CHROMIUM');
    return process.env.CI === 'true' ? 1 : 0;
  }
  const environment = { ...process.env, XUNLI_SITE: site, XUNLI_CHROMIUM: browser };
  const playwright = join(root, 'node_modules/playwright/cli.js');
  return spawnSync(process.execPath, [playwright, 'test', ...args], { cwd: root, stdio: 'inherit', env: environment }).status ?? 1;
}
