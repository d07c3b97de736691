import { defineConfig } from 'playwright/test';
import { browserArguments } from './src/release/installed-browser.ts';

/** Tests of the built site; `npm run test:site` names the site and the browser. */
export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results',
  reporter: 'line',
  workers: 2,
  // Generous, for machines that are busy with something else; a test that passes waits for nothing.
  timeout: 90_000,
  expect: { timeout: 30_000 },
  forbidOnly: process.env.CI === 'true',
  use: {
    launchOptions: {
      executablePath: process.env.XUNLI_CHROMIUM ?? '',
      args: browserArguments,
    },
  },
});
