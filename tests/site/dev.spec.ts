import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';

const root = join(import.meta.dirname, '../..');
let content: string;
let command: ChildProcess;
let told = '';

test.beforeAll(async () => {
  content = join(await mkdtemp(join(tmpdir(), 'xunli-dev-')), 'content');
  await cp(join(root, 'tests/author-mistakes/base'), content, { recursive: true });
  command = spawn(process.execPath, [join(root, 'src/cli/xunli.mjs'), 'dev', '--content', content, '--port', '0']);
  for (const stream of [command.stdout, command.stderr])
    stream?.on('data', (chunk) => {
      told += String(chunk);
    });
});

test.afterAll(async () => {
  command.kill('SIGKILL');
  await rm(join(content, '..'), { recursive: true });
});

test('the live preview shows where a mistake is, in the terminal and in the browser, mends on save and ends cleanly', async ({ page }) => {
  const address = await match(/http:\/\/127\.0\.0\.1:\d+\//);
  const file = join(content, 'areas/1-library.mdx');
  const sound = await readFile(file, 'utf8');
  await page.goto(`${address}1-library.html`);
  await expect(page.locator('h1')).toBeVisible();

  await writeFile(file, sound.replace('<Value ', '<Valeu '));
  const [place] = await match(/areas\/1-library\.mdx:\d+:\d+ .*X408.*<Valeu>/);
  await expect(page.locator('vite-error-overlay')).toContainText(place?.split(' ')[0] ?? '');
  // A page that is asked for meanwhile shows the mistake too, and follows the mending.
  await page.reload();
  await expect(page.locator('vite-error-overlay')).toContainText(place?.split(' ')[0] ?? '');

  await writeFile(file, sound.replace('<Value ', 'Mended. <Value '));
  await expect(page.locator('main')).toContainText('Mended.');
  await expect(page.locator('vite-error-overlay')).toHaveCount(0);

  // What is a draft says where it stands, while it is written only.
  await page.goto(`${address}figures.html`);
  const register = join(content, 'figures/1-library.yaml');
  await writeFile(register, (await readFile(register, 'utf8')).replace('id: visits\n', '$&  status: draft\n'));
  await expect(page.locator('#f-visits .draft-mark')).toHaveText(/^草稿\s+figures\/1-library\.yaml:27$/);
  await expect(page.locator('.draft-mark')).toHaveCount(1);

  command.kill('SIGINT');
  const [code] = await once(command, 'exit');
  expect(code).toBe(0);
});

async function match(pattern: RegExp): Promise<RegExpExecArray> {
  await expect.poll(() => told).toMatch(pattern);
  const found = pattern.exec(told);
  if (!found) throw new Error(told);
  return found;
}
