import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { cpSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from 'playwright/test';
import { type ServedSite, serveSite } from '../../src/release/serve-site.ts';
import { listenTo, reportSite } from './built-site.ts';
import { answerOn, partsOf, searchPage } from './search-site.ts';

const root = join(import.meta.dirname, '../..');
const folder = mkdtempSync(join(tmpdir(), 'xunli-numbers-'));
const [library, harbour] = [join(folder, 'library'), reportSite('harbour-town')];
let served: ServedSite;
const disk = `${pathToFileURL(library).href}/`;
let complaints: string[];

test.beforeAll(async () => {
  build(withBounds(join(root, 'tests/reports/county-library')), library);
  served = await serveSite(library, { port: 0, base: '/' });
});
test.afterAll(async () => {
  await served?.close();
  rmSync(folder, { recursive: true });
});
test.afterEach(() => expect(complaints).toEqual([]));

function build(content: string, out: string): void {
  const args = [join(root, 'src/cli/xunli.ts'), 'build', '--content', content, '--out', out];
  const { status, stderr } = spawnSync(process.execPath, args, { cwd: root, encoding: 'utf8' });
  expect(stderr + status).toBe('0');
}

/** A copy of the report in which limits and a long distance are spoken in words. */
function withBounds(report: string): string {
  const content = join(folder, 'content');
  cpSync(report, content, { recursive: true });
  const change = (name: string, edit: (text: string) => string) =>
    writeFileSync(join(content, name), edit(readFileSync(join(content, name), 'utf8')));
  change('transcript.txt', (text) =>
    text.replace('零收费。', '零收费。预约等候不超过十分钟，读者满意率百分之九十八以上，送书路程一千二百三十公里。'),
  );
  const sha256 = createHash('sha256')
    .update(readFileSync(join(content, 'transcript.txt')))
    .digest('hex');
  change('report.yaml', (text) => text.replace(/sha256: \w+/, `sha256: ${sha256}`));
  const passages = ['不超过十分钟', '百分之九十八以上', '一千二百三十公里'];
  change('not-figures.yaml', (text) => `${text}\n${passages.map((passage) => `- passage: ${passage}\n  reason: 试搜索用。\n`).join('')}`);
  return content;
}

/** The results of a query with what is marked in them, the best first. */
async function resultsOf(page: Page, site: string, query: string): Promise<{ text: string; marks: string[] }[]> {
  await page.goto(searchPage(site, query));
  await answerOn(page);
  return page.locator('[data-search-list] li').evaluateAll((items) =>
    items.map((item) => ({
      text: item.textContent ?? '',
      marks: [...item.querySelectorAll('mark')].map((mark) => mark.textContent ?? ''),
    })),
  );
}

const spellings: [query: string, marked: string][] = [
  ['1230', '一千二百三十'],
  ['1,230公里', '一千二百三十公里'],
  ['１２３０', '一千二百三十'],
  ['不超过10分钟', '不超过十分钟'],
  ['98%以上', '百分之九十八以上'],
  ['75%', '百分之七十五'],
  ['百分之四十四', '44%'],
  ['312场', '三百一十二场'],
  ['840', '八百四十'],
  ['23个', '二十三个'],
  ['18000', '1.8万'],
  ['864000册', '86.4万册'],
  ['1亿2600万', '1.26亿'],
  ['一千二百六十个', '1260个'],
  ['六万人', '6万人'],
];

for (const [place, address] of [
  ['a host', () => served.address],
  ['the disk', () => disk],
] as const)
  test(`a number finds itself in every spelling, and is marked as it is spelled, from ${place}`, async ({ page }) => {
    complaints = await listenTo(page, address());
    for (const [query, marked] of spellings) {
      const results = await resultsOf(page, address(), query);
      expect(results.length, query).toBeGreaterThan(0);
      expect(
        results.some(({ marks }) => marks.includes(marked)),
        `${query} marks ${marked}`,
      ).toBe(true);
    }
    expect(await resultsOf(page, address(), '超过10分钟 98%以下')).toEqual([]);
  });

test('a number in other words stands before a longer number that holds its digits', async ({ page }) => {
  complaints = await listenTo(page, served.address);
  const results = await resultsOf(page, served.address, '12');
  const [words, digits] = ['十二个乡镇', '1260个'].map((text) => results.findIndex((result) => result.text.includes(text)));
  expect(words).toBeGreaterThanOrEqual(0);
  expect(digits).toBeGreaterThan(words ?? 0);
});

test('where a result leads, the number is marked as it is spelled there', async ({ page }) => {
  complaints = await listenTo(page, served.address);
  await page.goto(searchPage(served.address, '1230公里', { kind: 'transcript' }));
  await answerOn(page);
  await partsOf(page).links.first().click();
  await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map(String))).toEqual(['一千二百三十公里']);
});

test('English numbers find themselves in words, digits and millions', async ({ page }) => {
  const site = `${pathToFileURL(harbour).href}/`;
  complaints = await listenTo(page, site);
  for (const [query, marked] of [
    ['4500000', '4.5 million'],
    ['4 500 000', '4.5 million'],
    ['2.4 million', '2,400,000'],
    ['23', 'twenty-three'],
    ['twelve', 'Twelve'],
    ['12 nurses', 'Twelve'],
    ['3000', '3,000'],
  ] as const)
    expect(
      (await resultsOf(page, site, query)).flatMap(({ marks }) => marks),
      query,
    ).toContain(marked);
});

test('where a result leads, a number of two words is marked as one', async ({ page }) => {
  const site = `${pathToFileURL(harbour).href}/`;
  complaints = await listenTo(page, site);
  await page.goto(searchPage(site, '4500000', { kind: 'transcript' }));
  await answerOn(page);
  await partsOf(page).links.first().click();
  await expect.poll(() => page.evaluate(() => [...(CSS.highlights.get('search-hit') ?? [])].map(String))).toEqual(['4.5 million']);
});
