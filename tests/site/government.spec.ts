import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'playwright/test';
import { governmentLabels } from '../setup/government-labels.ts';
import { reportSite } from './built-site.ts';

const pageOf = (name: string) => readFileSync(join(reportSite('county-library'), `${name}.html`), 'utf8');

test('a site of an office has the labels and the foot of a government site (国办发〔2017〕47号)', () => {
  const site = ['SiteName', 'SiteDomain', 'SiteIDCode'];
  const column = ['ColumnName', 'ColumnDescription', 'ColumnKeywords', 'ColumnType'];
  const article = ['ArticleTitle', 'PubDate', 'ContentSource'];
  expect(governmentLabels(pageOf('index'))).toEqual(site);
  expect(governmentLabels(pageOf('figures'))).toEqual([...site, ...column]);
  const page = pageOf('1-network');
  expect(governmentLabels(page)).toEqual([...site, ...article]);
  expect(page).toContain('<meta name="PubDate" content="2024-04-24 09:30"');
  const foot = page.slice(page.indexOf('<footer')).replace(/<[^>]*>/g, '');
  for (const text of [
    '0000000000',
    '虚构ICP备00000000号站外',
    '虚构公网安备 00000000000000号站外',
    '党政机关网站标识站外',
    '我为政府网站找错站外',
    '网站地图',
  ])
    expect(foot).toContain(text);
});

test('an archived site says so with the day on every page, above every sheet of paper and to programs', () => {
  const site = reportSite('county-library');
  const pages = readdirSync(site).filter((name) => name.endsWith('.html'));
  expect(pages.length).toBeGreaterThan(8);
  for (const page of pages) {
    const html = readFileSync(join(site, page), 'utf8');
    expect(html, page).toContain('>已归档：2025-01-31，不再更新<');
    expect(html, page).not.toContain('name="robots"');
  }
  const [, style = ''] = /href="(assets\/archived-\w+\.css)"/.exec(pageOf('index')) ?? [];
  expect(readFileSync(join(site, style), 'utf8')).toMatch(/@top-center.*已归档/);
  expect(pageOf('index')).toContain('"creativeWorkStatus":"Archived 2025-01-31"');
  const { report } = JSON.parse(readFileSync(join(site, 'data/figures.json'), 'utf8')) as { report: { archived: string } };
  expect(report.archived).toBe('2025-01-31');
});

test('what was corrected stays visible, struck out, and former addresses lead to where the figure is', async ({ page }) => {
  const site = reportSite('county-library');
  await page.goto(`file://${site}/corrections.html`);
  const entry = page.locator('#c-1');
  await expect(entry.locator('del')).toHaveText(['县图书馆新馆座位', '1206个']);
  await expect(entry).toContainText('原为');
  await expect(entry.locator('a[href^="transcript.html#s"]').first()).toContainText('1260个');
  await expect(page.locator('#c-2')).toContainText('已撤回');
  await expect(page.locator('.site-footer a[href="corrections.html"]')).toHaveText('更正');
  await page.goto(`file://${site}/figures.html#f-reading-seats`);
  const row = page.locator('tr:has(#f-reading-seats)');
  await expect(row).toHaveAttribute('id', 'f-seats');
  await expect(row).toBeInViewport();
  await expect(row.getByRole('link', { name: '更正', exact: true })).toHaveAttribute('href', 'corrections.html#c-1');
  await expect(page.locator('#f-old-seats a')).toHaveAttribute('href', 'corrections.html#c-2');
});
