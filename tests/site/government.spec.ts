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
  expect(readFileSync(join(site, style), 'utf8')).toMatch(/@top-center.*已归档：2025-01-31，不再更新/);
  expect(pageOf('index')).toContain('"creativeWorkStatus":"Archived 2025-01-31"');
  const { report } = JSON.parse(readFileSync(join(site, 'data/figures.json'), 'utf8')) as { report: { archived: string } };
  expect(report.archived).toBe('2025-01-31');
});

test('what was corrected stays visible, struck out, above what is so now', async ({ page }) => {
  const site = reportSite('county-library');
  await page.goto(`file://${site}/corrections.html`);
  const entry = page.locator('#c-2');
  await expect(entry.locator('del')).toHaveText(['1206个', '县图书馆新馆座位', 'reading-seats']);
  await expect(entry.locator('dd').first()).toHaveText(/原为：\s*1206个\s*现为：\s*1260个/);
  const places = entry.locator('dd').first().locator('del, .number');
  const [was, now] = [await places.nth(0).boundingBox(), await places.nth(1).boundingBox()];
  expect(was?.x).toBe(now?.x);
  await expect(entry.locator('blockquote')).toContainText('阅览座位1260个，比老馆增加八百四十个。');
  await expect(page.locator('#c-3')).toContainText('已撤回');
  await expect(page.locator('#c-4 a').last()).toHaveAttribute('href', '1-network.html');
  await expect(page.locator('#c-1 dd b')).toHaveText(['中期']);
  await expect(page.locator('.site-footer a[href="corrections.html"]')).toHaveText('更正');
  await page.goto(`file://${site}/search.html?q=1206`);
  await expect(page.locator('a[href^="corrections.html"][href$="#c-2"]').first()).toBeVisible();
});

test('the whole report and programs are told of what was corrected', () => {
  expect(pageOf('report')).toContain('id="c-1"');
  expect(pageOf('index')).toContain('"correction":"corrections.html"');
  const [, structured = ''] = /ld\+json">(.*?)<\/script>/.exec(pageOf('corrections')) ?? [];
  const { correction } = JSON.parse(structured) as { correction: { '@type': string; text: string }[] };
  expect(correction.map((one) => one['@type'])).toEqual(Array(4).fill('CorrectionComment'));
  const data = (name: string) => JSON.parse(readFileSync(join(reportSite('county-library'), 'data', name), 'utf8'));
  expect(data('corrections.json').corrections[0].was).toEqual({ value: '1206个', label: '县图书馆新馆座位' });
  expect(data('datapackage.json').resources.map(({ path }: { path: string }) => path)).toContain('corrections.json');
});

for (const javaScriptEnabled of [true, false]) {
  test(`former addresses lead to where the figure is, ${javaScriptEnabled ? 'with' : 'without'} scripts`, async ({ browser }) => {
    const site = reportSite('county-library');
    const context = await browser.newContext({ javaScriptEnabled });
    const page = await context.newPage();
    await page.goto(`file://${site}/figures.html#f-reading-seats`);
    const row = page.locator('tr:has(#f-reading-seats)');
    await expect(row).toHaveAttribute('id', 'f-seats');
    await expect(row).toBeInViewport();
    const [head, name] = [await page.locator('.register thead th').first().boundingBox(), await row.locator('.entry').boundingBox()];
    expect(name?.y).toBeGreaterThan((head?.y ?? 0) + (head?.height ?? 0));
    await expect(row.getByRole('link', { name: '更正', exact: true })).toHaveAttribute('href', 'corrections.html#c-2');
    await page.goto(`file://${site}/figures.html#f-old-seats`);
    await expect(page.locator('#f-old-seats')).toBeInViewport();
    await expect(page.locator('#f-old-seats a')).toHaveAttribute('href', 'corrections.html#c-3');
    await context.close();
  });
}

test('a former address shows its figure also where it asks for others, and in a comparison', async ({ page }) => {
  await page.goto(`file://${reportSite('county-library')}/figures.html?basis=derived#f-reading-seats`);
  await expect(page.locator('#f-seats')).toBeInViewport();
  await page.goto(`file://${reportSite('county-library')}/figures.html?compare=reading-seats,seats-more`);
  for (const id of ['seats', 'seats-more']) await expect(page.locator(`#f-${id} .compare-pick input`)).toBeChecked();
});
