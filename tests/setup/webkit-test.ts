import { type ChildProcess, spawn } from 'node:child_process';
import { test as playwrightTest } from 'playwright/test';
import type { WebkitPrograms } from './webkit.ts';

/** A page in WebKitGTK, driven by its own WebDriver (W3C). */
export interface WebkitPage {
  open(address: string): Promise<void>;
  /** What a function body gives in the page. */
  evaluate<T>(script: string, ...args: unknown[]): Promise<T>;
  /** What the first element that a selector finds looks like, as PNG. */
  picture(selector: string): Promise<Buffer>;
}

/** Playwright's `test` with WebKitGTK beside it, which `npm run test:site` names in XUNLI_WEBKIT; without it these tests are left out. */
export const test = playwrightTest.extend<{ webkitPage: WebkitPage }>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads from the pattern what a fixture needs.
  webkitPage: async ({}, use, { skip, workerIndex }) => {
    const { XUNLI_WEBKIT: named } = process.env;
    if (!named) return skip(true, 'no WebKitGTK');
    const programs = JSON.parse(named) as WebkitPrograms;
    const screen = spawn(programs.screen, ['-displayfd', '1', '-screen', '0', '1280x1000x24'], { stdio: ['ignore', 'pipe', 'ignore'] });
    const display = `:${await firstLine(screen)}`;
    const port = 4600 + workerIndex;
    const env = { ...process.env, DISPLAY: display, WEBKIT_DISABLE_SANDBOX_THIS_IS_DANGEROUS: '1' };
    const driver = spawn(programs.driver, [`--port=${port}`], { stdio: 'ignore', env });
    const session = await startSession(`http://127.0.0.1:${port}`, programs.browser);
    try {
      await use(session.page);
    } finally {
      await session.end();
      driver.kill();
      screen.kill();
    }
  },
});

function firstLine(program: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    program.once('error', reject);
    program.stdout?.once('data', (said) => resolve(String(said).trim()));
  });
}

const twoFrames = 'const done = arguments[0]; requestAnimationFrame(() => requestAnimationFrame(() => setTimeout(done)));';

async function startSession(driver: string, binary: string) {
  const call = async <T>(method: string, path: string, body?: unknown): Promise<T> => {
    const answer = await fetch(driver + path, { method, ...(body !== undefined && { body: JSON.stringify(body) }) });
    const { value } = (await answer.json()) as { value: T };
    if (!answer.ok) throw new Error(`WebKitGTK: ${JSON.stringify(value)}`);
    return value;
  };
  await playwrightTest.expect.poll(() => call('GET', '/status').then(Boolean, () => false)).toBe(true);
  const capabilities = { alwaysMatch: { 'webkitgtk:browserOptions': { binary, args: ['--automation'] } } };
  const { sessionId } = await call<{ sessionId: string }>('POST', '/session', { capabilities });
  const session = `/session/${sessionId}`;
  const page: WebkitPage = {
    open: (url) => call('POST', `${session}/url`, { url }),
    evaluate: (script, ...args) => call('POST', `${session}/execute/sync`, { script, args }),
    async picture(value) {
      // What was changed is on the screen two frames later.
      await call('POST', `${session}/execute/async`, { script: twoFrames, args: [] });
      const found = await call<Record<string, string>>('POST', `${session}/element`, { using: 'css selector', value });
      return Buffer.from(await call<string>('GET', `${session}/element/${Object.values(found)[0]}/screenshot`), 'base64');
    },
  };
  return { page, end: () => call('DELETE', session) };
}
