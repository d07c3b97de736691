import { defineConfig } from 'playwright/test';

/** Tests of the built site; `npm run test:site` names the site and the browser. */
export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results',
  reporter: 'line',
  forbidOnly: process.env.CI === 'true',
  use: {
    launchOptions: {
      executablePath: process.env.XUNLI_CHROMIUM ?? '',
      args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run', '--disable-background-networking'],
    },
  },
});
