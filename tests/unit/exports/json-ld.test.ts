import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { reportJsonLd } from '../../../src/exports/json-ld.ts';
import { inventedReport } from './invented-report.ts';
import { realReport } from './real-report.ts';

interface Node {
  '@type': string;
  [key: string]: unknown;
}
const nodes = (text: string) => (JSON.parse(text) as { '@graph': [Node, Node] })['@graph'];

test('the overview describes a report and its dataset as schema.org does', () => {
  const [about, dataset] = nodes(reportJsonLd(realReport()));
  assert.deepEqual([about['@type'], about.name, about.inLanguage], ['Report', '美好芜湖“十三五”成就巡礼', 'zh-CN']);
  assert.deepEqual([dataset['@type'], dataset.isBasedOn], ['Dataset', { '@id': about['@id'] }]);
  assert.deepEqual(about.recordedAt, {
    '@type': 'Event',
    name: '市民政局新闻发布会',
    startDate: '2020-12-25',
    location: { '@type': 'Place', name: '广电中心新闻发布厅' },
    organizer: { '@type': 'Organization', name: '市民政局' },
  });
});

test('every distribution is a file of the site, by a relative address', () => {
  const report = realReport();
  const paths = new Set(dataFiles(report).map(({ path }) => path));
  const [, { distribution }] = nodes(reportJsonLd(report));
  for (const { contentUrl } of distribution as { contentUrl: string }[]) assert.ok(paths.has(contentUrl), contentUrl);
});

test('nothing in a report can end the script element', () => {
  const text = reportJsonLd(inventedReport());
  assert.ok(!text.includes('<'));
  assert.equal(nodes(text)[0].name, 'An invented report </script><b>');
});
