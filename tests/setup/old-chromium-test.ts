import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page, test as playwrightTest } from 'playwright/test';
import { browserArguments } from '../../src/release/installed-browser.ts';
import { oldChromium } from './old-chromium.ts';

interface Fixtures {
  /** Opens a page in an old Chromium, as wide and high as it is given; closed after the test. */
  openInOld: (version: number, size: { width: number; height: number }) => Promise<Page>;
}

interface Started {
  browser: Browser;
  process: ChildProcess;
  profile: string;
}

/**
 * Playwright's `test` with old Chromiums beside it. Playwright drives them over their debugging port, except for what it asks of a page
 * by newer means, such as whether an element is visible: `press` and `hover` here stand for its own. `npm run test:site` says by
 * XUNLI_OLD_CHROMIUMS whether they are there; without them these tests are left out.
 */
export const test = playwrightTest.extend<Fixtures, { oldBrowsers: (version: number) => Promise<Browser> }>({
  oldBrowsers: [
    // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
    async ({}, use) => {
      const started = new Map<number, Promise<Started>>();
      await use(async (version) => {
        const running = started.get(version) ?? start(version);
        started.set(version, running);
        return (await running).browser;
      });
      for (const { browser, process, profile } of await Promise.all(started.values())) {
        await browser.close();
        const ended = new Promise((resolve) => process.once('exit', resolve));
        process.kill('SIGKILL');
        await ended;
        rmSync(profile, { recursive: true, force: true });
      }
    },
    { scope: 'worker', timeout: 90_000 },
  ],
  openInOld: async ({ oldBrowsers }, use, { skip }) => {
    if (!process.env.XUNLI_OLD_CHROMIUMS) return skip(true, 'no old Chromium');
    const pages: Page[] = [];
    await use(async (version, viewport) => {
      const context = await (await oldBrowsers(version)).newContext({ viewport });
      const page = await context.newPage();
      pages.push(page);
      return page;
    });
    for (const page of pages) await page.context().close();
  },
});

async function start(version: number): Promise<Started> {
  const profile = mkdtempSync(join(tmpdir(), 'xunli-profile-'));
  const flags = [...browserArguments, '--headless', '--no-sandbox', '--remote-debugging-port=0', `--user-data-dir=${profile}`];
  const program = spawn(oldChromium(version), flags, { stdio: ['ignore', 'ignore', 'pipe'] });
  const address = await new Promise<string>((resolve, reject) => {
    let said = '';
    program.stderr?.on('data', (part) => {
      said += part;
      const [, found] = /DevTools listening on (ws:\S+)/.exec(said) ?? [];
      if (found) resolve(found);
    });
    program.once('error', reject);
    program.once('exit', () => reject(new Error(`Chromium ${version} ended: ${said}`)));
  });
  return { browser: await chromium.connectOverCDP(address), process: program, profile };
}

/** Moves the pointer to the middle of the first element that a selector finds, and says where that is. Throws where there is none. */
export async function hover(page: Page, selector: string): Promise<{ x: number; y: number }> {
  const middle = await page.evaluate((wanted) => {
    const element = document.querySelector(wanted);
    element?.scrollIntoView({ block: 'center' });
    const box = element?.getBoundingClientRect();
    return box && box.width > 0 ? { x: box.left + box.width / 2, y: box.top + box.height / 2 } : null;
  }, selector);
  if (!middle) throw new Error(`Nothing to point at: ${selector}`);
  await page.mouse.move(middle.x, middle.y);
  return middle;
}

/** Presses the first element that a selector finds, as a reader with a mouse does. Throws where there is none. */
export async function press(page: Page, selector: string): Promise<void> {
  const { x, y } = await hover(page, selector);
  await page.mouse.click(x, y);
}
