import { expect, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { listenTo, openSite } from './built-site.ts';
import { sectionsHolding } from './exactness.ts';
import { answerOn, partsOf, records, searchPage } from './search-site.ts';

let site: ServedSite;
let complaints: string[];
test.beforeAll(async () => {
  site = await openSite('a sub-path of a strict host');
});
test.beforeEach(async ({ page }) => {
  complaints = await listenTo(page, site.address);
});
test.afterEach(() => expect(complaints).toEqual([]));
test.afterAll(() => site.close());

test('long lists come in parts', async ({ page }) => {
  await page.goto(searchPage(site.address, '年'));
  await answerOn(page);
  const { links } = partsOf(page);
  await expect(links).toHaveCount(30);
  await page.locator('[data-search-more]').click();
  await expect(links.nth(30)).toBeFocused();
});

test('arrow keys move through the results, Escape returns to the field', async ({ page }) => {
  await page.goto(searchPage(site.address, '的'));
  const { links, field } = partsOf(page);
  await expect(links.nth(1)).toBeVisible();
  await page.keyboard.press('/');
  await expect(field).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(0)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await expect(links.nth(1)).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(field).toBeFocused();
});

test('where nothing is found the page says so and shows other ways', async ({ page }) => {
  await page.goto(searchPage(site.address, '龘龘'));
  expect(await answerOn(page)).toContain('龘龘');
  await expect(page.locator('[data-search-help] a[href="report.html"]')).toBeVisible();
  await expect(partsOf(page).links).toHaveCount(0);
});

test('pinyin in full and by initials finds Chinese words, after what holds the letters', async ({ page }) => {
  for (const [typed, word] of [
    ['dibao', '低保'],
    ['db', '低保'],
    ['yanglao', '养老'],
  ] as const) {
    await page.goto(searchPage(site.address, typed));
    await answerOn(page);
    const { literal, byPinyin } = await page.evaluate(async (query) => {
      const answer = await globalThis.xunliSearch?.finder?.find(query);
      const read = async (hits = answer?.hits) => Promise.all(hits?.map(async (hit) => (await hit.read()).record.url) ?? []);
      return { literal: await read(), byPinyin: await read(answer?.others.hits) };
    }, typed);
    expect(literal.toSorted()).toEqual(sectionsHolding(typed, records));
    expect(byPinyin).toEqual(expect.arrayContaining(sectionsHolding(word, records).filter((url) => !literal.includes(url))));
    const shown = await partsOf(page).links.evaluateAll((links) => links.map((link) => link.getAttribute('href')?.replace(/\?.*#/, '#')));
    expect(shown).toEqual([...literal, ...byPinyin].slice(0, 30));
  }
});

test('the page fits a phone of 320 pixels, with its results and choices', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 568 });
  await page.goto(searchPage(site.address, '年'));
  await answerOn(page);
  expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(320);
});

test('the first figure for 低保 is the standard itself, not its growth nor what is derived from it', async ({ page }) => {
  await page.goto(searchPage(site.address, '低保'));
  await answerOn(page);
  const first = partsOf(page).links.and(page.locator('[href*="figures.html"]')).first();
  await expect(first).toHaveAttribute('href', /#f-dibao-standard-districts-2020$/);
  await expect(first).toContainText('市辖区、南陵县城乡低保标准');
});

test('what was supplied in a sentence, and that a number is computed and doubted, is seen in the results too', async ({ page }) => {
  await page.goto(searchPage(site.address, '机构供养孤儿为1450'));
  await answerOn(page);
  const sentence = page.locator('[data-search-list] > li', { hasText: '讲话 · ' }).first();
  expect((await sentence.locator('ins').allTextContents()).slice(0, 2)).toEqual(['元', '人']);
  await page.goto(searchPage(site.address, '497'));
  await answerOn(page);
  await expect(page.locator('[data-search-list] .search-value').first()).toHaveText(/497元\/月推※$/);
});
