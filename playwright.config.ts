import { defineConfig } from 'playwright/test';
import { browserArguments } from './src/release/installed-browser.ts';

/** The tests that need the sites of invented reports, each of which is made once for all of them. */
const reportsOf: Record<string, string[]> = {
  amounts: ['county-library', 'harbour-town'],
  'charts-english': ['harbour-town'],
  government: ['county-library'],
  'offline-copy': ['county-library'],
  pictures: ['county-library'],
  'press-conference': ['province-water'],
  'search-numbers': ['harbour-town'],
  traditional: ['county-library', 'island-district'],
};
const specOf = (name: string) => `${name}.spec.ts`;

/** Tests of the built site; `npm run test:site` names the site and the browser. */
export default defineConfig({
  testDir: 'tests/site',
  outputDir: 'test-results',
  reporter: 'line',
  workers: 2,
  projects: [
    ...[...new Set(Object.values(reportsOf).flat())].map((report) => ({ name: report, testMatch: 'made-report.setup.ts' })),
    { name: 'site', testMatch: '*.spec.ts', testIgnore: Object.keys(reportsOf).map(specOf) },
    ...Object.entries(reportsOf).map(([name, dependencies]) => ({ name, testMatch: specOf(name), dependencies })),
  ],
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
