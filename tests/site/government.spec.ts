import { readFileSync } from 'node:fs';
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
