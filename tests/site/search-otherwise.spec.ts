import { expect, type Page, test } from 'playwright/test';
import type { ServedSite } from '../../src/release/serve-site.ts';
import { listenTo, openSite, places } from './built-site.ts';
import { sectionsHolding, sectionsSaying } from './exactness.ts';
import { answerOn, partsOf, records, searchPage } from './search-site.ts';

const areaPage = records.find(({ kind }) => kind === 'measure')?.url.replace(/#.*/, '') ?? '';
const count = (query: string) => sectionsHolding(query, records).length;

/** What the search page says of a query. */
async function saidOf(page: Page, site: string, query: string): Promise<string> {
  await page.goto(searchPage(site, query));
  return answerOn(page);
}

for (const place of places) {
  test.describe(`what is typed otherwise than it was spoken, from ${place}`, () => {
    let site: ServedSite;
    let complaints: string[];
    test.beforeAll(async () => {
      site = await openSite(place);
    });
    test.beforeEach(async ({ page }) => {
      complaints = await listenTo(page, site.address);
    });
    test.afterEach(() => expect(complaints).toEqual([]));
    test.afterAll(() => site.close());

    test('traditional characters find simplified ones, quotation marks the phrase without them, and the page says so', async ({ page }) => {
      const [elderly, services] = [count('养老'), count('养老服务')];
      expect(await saidOf(page, site.address, '養老')).toBe(`没有找到“養老”。简繁转换，按“养老”找到${elderly}处。`);
      expect(await saidOf(page, site.address, '養老服務')).toContain(`按“养老服务”找到${services}处。`);
      for (const query of ['"养老服务"', '“养老服务”']) {
        expect(await saidOf(page, site.address, query)).toBe(`没有找到${query}。去掉引号，按“养老服务”找到${services}处。`);
        await expect(page.locator('[data-search-list] mark').first()).toHaveText('养老服务');
      }
      const quoted = count('“十三五”');
      expect(quoted).toBeGreaterThan(0);
      expect(await saidOf(page, site.address, '“十三五”')).toBe(`找到${quoted}处。`);
    });

    test('a question is answered by its words, the headline figure first', async ({ page }) => {
      expect(await saidOf(page, site.address, '低保多少钱')).toBe(`没有找到“低保多少钱”。拆成词语，按“低保”找到${count('低保')}处。`);
      await expect(partsOf(page).links.first()).toHaveAttribute('href', /#f-dibao-standard-districts-2020$/);
      expect(await saidOf(page, site.address, '老年人补贴')).toContain(`按“老年人”“补贴”找到${count('老年人 补贴')}处。`);
      expect(await saidOf(page, site.address, '孤儿一个月有多少')).toContain(`按“孤儿”找到${count('孤儿')}处。`);
    });

    test('a number is itself first, and longer numbers that hold it are counted apart and named', async ({ page }) => {
      const all = sectionsSaying('30', records).length;
      const whole = records.filter(({ section, text }) => /(?<![\d.,])30(?![\d.,])/.test(`${section}\n${text}`)).length;
      expect(await saidOf(page, site.address, '30')).toContain(`找到${whole}处。另有${all - whole}处`);
      const entries = page.locator('[data-search-list] > li');
      await expect(entries.first().locator('.search-value')).toHaveText('30万元');
      await expect(entries.nth(whole).locator('.search-note')).toContainText('更长的数');
      expect(await saidOf(page, site.address, '17')).toContain('没有单独的这个数');
    });

    test('names of files are no results', async ({ page }) => {
      expect(await saidOf(page, site.address, 'chart-before-after')).toContain('没有找到');
    });

    test('the box under the header says the same', async ({ page }) => {
      await page.goto(site.address + areaPage);
      const { field, status, options } = partsOf(page);
      await field.fill('低保多少钱');
      await expect(status).toHaveText(`没有找到“低保多少钱”。拆成词语，按“低保”找到${count('低保')}处。`);
      await expect(options).toHaveCount(7);
      await field.fill('17');
      await expect(status).toContainText('没有单独的这个数');
    });
  });
}
