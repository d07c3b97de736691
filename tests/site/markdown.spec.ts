import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { violations } from './axe.ts';
import { answerOn, searchPage } from './search-site.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'xunli-markdown-'));
const site = `${pathToFileURL(join(folder, 'site')).href}/`;

/** What an office types into a section of the library's report. */
const typed = `老馆原有
**<Value id="seats-old" />**
。**“样板”**书屋先行（早~晚
开放），见https://example.com/a_b。

> 建好一座馆，
> 点亮一座城。

| 项目 | 建筑面积和阅览座位 | 资金来自哪里 | 说明 | 现状 |
| --- | --: | --- | --- | --- |
| 新馆 | <Value id="new-building-area" /> | **省级补助**和县级财政安排 | 已经开放 | 每天开放 |
| 老馆 | <Value id="seats-old" /> | 县级财政安排 | 仍然开放 | 改作书库 |

| 馆 | 座位 |
| --- | --: |
| 新馆 | <Value id="seats" /> |
`;

test.beforeAll(() => {
  const content = join(folder, 'content');
  cpSync(join(root, 'tests/reports/county-library'), content, { recursive: true });
  const page = join(content, 'areas/1-network.mdx');
  writeFileSync(page, readFileSync(page, 'utf8').replace('## 1.2', `${typed}\n## 1.2`));
  const args = [join(root, 'src/cli/xunli.ts'), 'build', '--content', content, '--out', join(folder, 'site')];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(status, stderr).toBe(0);
});
test.afterAll(() => rmSync(folder, { recursive: true }));

test('what is typed in Chinese is on the page as it is meant', async ({ page }) => {
  await page.goto(`${site}1-network.html`);
  const sentence = page.locator('p').filter({ hasText: '样板' });
  expect((await sentence.textContent())?.replace('站外', '')).toBe(
    '老馆原有420个推。“样板”书屋先行（早~晚开放），见https://example.com/a_b。',
  );
  expect(await sentence.locator('strong').allTextContents()).toEqual(['420个推', '“样板”']);
  expect(await sentence.locator('a[rel]').getAttribute('href')).toBe('https://example.com/a_b');
});

test('the search finds a phrase that was typed on two lines', async ({ page }) => {
  await page.goto(searchPage(site, '建好一座馆，点亮一座城'));
  await answerOn(page);
  await expect(page.locator('[data-search-list] li mark').first()).toHaveText('建好一座馆，点亮一座城');
});

test('on a phone a wide table is scrolled in itself, its words stand side by side, and numbers at their edge', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 800 });
  await page.goto(`${site}1-network.html`);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBe(390);
  const [wide, narrow] = [page.locator('.written-table').first(), page.locator('.written-table').last()];
  expect(await wide.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(true);
  expect(await narrow.evaluate((box) => box.scrollWidth > box.clientWidth)).toBe(false);
  const widths = await wide
    .locator('th')
    .evaluateAll((heads) => heads.map((head) => head.clientWidth / Number.parseFloat(getComputedStyle(head).fontSize)));
  for (const width of widths) expect(width).toBeGreaterThanOrEqual(5);
  expect(
    await wide
      .locator('td')
      .nth(1)
      .evaluate((cell) => getComputedStyle(cell).textAlign),
  ).toBe('end');
  expect(await violations(page)).toEqual([]);
});
