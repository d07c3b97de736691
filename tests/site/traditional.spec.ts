import { readdirSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { expect, type Page, test } from 'playwright/test';
import { type ServedSite, serveSite } from '../../src/release/serve-site.ts';
import { violations } from './axe.ts';
import { listenTo, reportSite } from './built-site.ts';
import { giveVoice, openSettings, type TestVoice } from './reading.ts';
import { answerOn, searchPage } from './search-site.ts';

const [island, library] = [reportSite('island-district'), reportSite('county-library')];
let served: ServedSite;

test.beforeAll(async () => {
  served = await serveSite(island, { port: 0, base: '/' });
});
test.afterAll(() => served.close());

/** What a query finds: how many sections, and the different words that are marked in them. */
async function foundOn(page: Page, site: string, query: string): Promise<{ hits: number; marks: string[] }> {
  await page.goto(searchPage(site, query));
  await answerOn(page);
  const marks = await page.locator('[data-search-list] mark').allTextContents();
  return { hits: await page.locator('[data-search-list] li').count(), marks: [...new Set(marks)].sort() };
}

test('a query in simplified characters finds a traditional text as the same query in traditional ones does', async ({ page }) => {
  const complaints = await listenTo(page, served.address);
  for (const [simplified, traditional] of [
    ['长者中心', '長者中心'],
    ['轮候时间', '輪候時間'],
    ['护理宿位320个', '護理宿位320個'],
  ] as const) {
    const found = await foundOn(page, served.address, simplified);
    expect(found).toEqual(await foundOn(page, served.address, traditional));
    expect(found.hits).toBeGreaterThan(0);
    expect(found.marks.every((mark) => !mark.includes(simplified))).toBe(true);
    expect(found.marks).toContain(traditional);
  }
  expect(complaints).toEqual([]);
});

test('a query in traditional characters finds a simplified text, from disk too', async ({ page }) => {
  const site = `${pathToFileURL(library).href}/`;
  expect(await foundOn(page, site, '閱覽座位')).toEqual(await foundOn(page, site, '阅览座位'));
  expect((await foundOn(page, site, '圖書館')).marks).toEqual(['图书馆']);
  expect((await foundOn(page, site, '碼頭')).hits).toBe(0);
});

test('a result leads to the words as the page writes them, highlighted', async ({ page }) => {
  await page.goto(searchPage(served.address, '轮候时间'));
  await page.locator('[data-search-list] a').first().click();
  await page.waitForURL(/q=/);
  const marked = () => [...(CSS.highlights.get('search-hit') ?? [])].map(String);
  await expect.poll(() => page.evaluate(marked)).toContain('輪候時間');
});

test('numbers, and pinyin, find a traditional text', async ({ page }) => {
  for (const query of ['400名', '十二萬', '12万', '12萬名', '86.4萬', '864000'])
    expect((await foundOn(page, served.address, query)).hits, query).toBeGreaterThan(0);
  expect((await foundOn(page, served.address, 'zhangzhe')).marks).toContain('長者');
});

test('every page says its language, in which search engines are told of it too', async ({ page }) => {
  for (const name of readdirSync(island).filter((file) => file.endsWith('.html'))) {
    await page.goto(served.address + name);
    expect(await page.locator('html').getAttribute('lang'), name).toBe(name === 'english.html' ? 'en' : 'zh-Hant');
  }
  await page.goto(served.address);
  const data = JSON.parse((await page.locator('script[type="application/ld+json"]').first().textContent()) ?? '');
  expect(JSON.stringify(data)).toContain('"inLanguage":"zh-Hant"');
  expect(await page.locator('h1').evaluate((heading) => getComputedStyle(heading).fontFamily)).toContain('TC');
});

/** Characters of the simplified script that no traditional text has. */
const simplified = /.{0,8}[个们这说让见门书车东两亿万与业会体关开应广张报时显无来标样权点电页项问题讲话选举读译语证识录图间闻].{0,8}/u;

test('no word of the interface stands in simplified characters', async ({ page }) => {
  for (const name of readdirSync(island).filter((file) => file.endsWith('.html'))) {
    await page.goto(served.address + name);
    const text = await page.evaluate(() => document.documentElement.textContent ?? '');
    expect(simplified.exec(text)?.[0], name).toBeUndefined();
  }
  const settings = (await (await openSettings(page, '閱讀設定')).textContent()) ?? '';
  expect(settings).toContain('長者版');
  expect(simplified.exec(settings)).toBeNull();
});

for (const width of [390, 1280])
  test(`axe finds nothing wrong at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 900 });
    for (const name of ['index.html', '1-elderly.html', 'transcript.html', 'figures.html', 'search.html']) {
      await page.goto(served.address + name);
      expect(await violations(page), name).toEqual([]);
      expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(width);
    }
  });

test('a voice of the reader’s own kind of Chinese reads it, in traditional characters', async ({ browser }) => {
  for (const [locale, wanted] of [
    ['zh-HK', 'zh-HK'],
    ['zh-TW', 'zh-TW'],
    ['en-GB', 'zh-TW'],
  ] as const) {
    const page = await browser.newPage({ locale });
    await giveVoice(
      page,
      ['zh-CN', 'zh-HK', 'zh-TW'].map((lang) => ({ lang, localService: true })),
    );
    await page.goto(`${served.address}1-elderly.html`);
    await page.getByRole('button', { name: '朗讀', exact: true }).click();
    await page.getByRole('region', { name: '朗讀' }).waitFor();
    const said = await page.evaluate(() => (window as unknown as { testVoice: TestVoice }).testVoice.said);
    expect(said[0], locale).toMatchObject({ text: '領域一', voice: wanted });
    await page.close();
  }
});
