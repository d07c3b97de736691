import { pathToFileURL } from 'node:url';
import { expect, test } from 'playwright/test';
import { type ServedSite, serveSite } from '../../src/release/serve-site.ts';
import { violations } from './axe.ts';
import { listenTo, reportSite } from './built-site.ts';
import { answerOn, searchPage } from './search-site.ts';

const site = reportSite('province-water');
const phone = { width: 390, height: 844 };
let served: ServedSite;

test.beforeAll(async () => {
  served = await serveSite(site, { port: 0, base: '/' });
});
test.afterAll(() => served.close());

test('each of the six questions stands with who asked, who answered, and a way to its words', async ({ page }) => {
  const complaints = await listenTo(page, served.address);
  await page.goto(`${served.address}questions.html`);
  await expect(page.locator('.exchange')).toHaveCount(6);
  for (const question of await page.locator('.exchange').all()) {
    const id = (await question.getAttribute('id')) ?? '';
    expect(await question.locator('.who').count()).toBeGreaterThan(1);
    const link = question.locator(`a[href^="transcript.html#s${id}-"]`).first();
    await expect(link).toBeAttached();
  }
  expect(complaints).toEqual([]);
});

test('a question that two people answered names both', async ({ page }) => {
  await page.goto(`${served.address}questions.html#q5`);
  const who = await page.locator('#q5 .who').allTextContents();
  expect(who.join()).toContain('许映荷');
  expect(who.join()).toContain('顾维桢');
});

test('a mark in the title of a table leads to the note below, and the note back to it, by keyboard and with names', async ({ page }) => {
  await page.goto(`${served.address}transcript.html`);
  const mark = page.getByRole('link', { name: '注释 [1]' });
  await mark.focus();
  await page.keyboard.press('Enter');
  const note = page.locator('p.note:target');
  await expect(note).toContainText('因四舍五入');
  await expect(note).toBeInViewport();
  await note.getByRole('link', { name: '回到标记 [1]' }).focus();
  await page.keyboard.press('Enter');
  await expect(page.locator('caption :target')).toHaveText('[1]');
  expect(await violations(page)).toEqual([]);
});

test('the search finds a question as a question, and leads to it', async ({ page }) => {
  await page.goto(searchPage(served.address, '农民负担'));
  await answerOn(page);
  const found = page.locator('[data-search-list] a[href*="questions.html"][href$="#q5"]').first();
  await expect(found).toBeVisible();
});

test('the transcript says who speaks, shows the table as a table, and no furniture of the page', async ({ page }) => {
  await page.goto(`${served.address}transcript.html`);
  const speakers = await page.locator('.speaker').allTextContents();
  expect(speakers.some((speaker) => speaker.includes('沈知远'))).toBe(true);
  const table = page.locator('.spoken-table');
  await expect(table).toHaveCount(1);
  await expect(table.locator('caption')).toContainText('表1');
  await expect(table.locator('tbody td').filter({ hasText: '-5.3' })).toHaveCount(1);
  await expect(page.locator('main')).not.toContainText('责任编辑');
});

test('what belongs to the page stands struck out in the text as published', async ({ page }) => {
  await page.goto(`${served.address}verbatim.html`);
  const struck = await page.locator('del').allTextContents();
  expect(struck.join('\n')).toContain('责任编辑');
  expect(struck.join('\n')).toContain('字号');
});

test('a number of the table leads from the register to its cell', async ({ page }) => {
  await page.goto(`${served.address}figures.html#f-table-ecology-growth`);
  const proof = page.locator('#f-table-ecology-growth .amount a');
  await proof.click();
  const [, cell = ''] = page.url().split('#');
  await expect(page.locator(`[id="${cell}"]`)).toHaveText('-5.3');
});

for (const name of ['index', 'questions', 'transcript', 'figures', '2-supply', '4-farmland'])
  test(`${name}.html of a press conference meets WCAG 2.2 AA, and nothing scrolls sideways on a phone`, async ({ page }) => {
    await page.setViewportSize(phone);
    await page.goto(`${pathToFileURL(site).href}/${name}.html`);
    expect(await violations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth)).toBeLessThanOrEqual(phone.width);
  });
