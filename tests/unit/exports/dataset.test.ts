import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { datasetDescription, reportJsonLd } from '../../../src/exports/json-ld.ts';
import { timeSpan } from '../../../src/report/figures/time-span.ts';
import type { Report } from '../../../src/report/report.ts';
import { isMetadata } from '../../../src/verify/numbers/structure.ts';
import { inventedReport } from '../report/rules/invented-report.ts';
import { realReport } from './real-report.ts';

type Node = Record<string, unknown>;
const address = 'https://www.example.cn/2024/report/';
const published = (report: Report): Report => ({ ...report, meta: { ...report.meta, hosting: { address } } });
const nodesOf = (report: Report) => (JSON.parse(reportJsonLd(report)) as { '@graph': [Node, Node] })['@graph'];
const datasetOf = (report: Report) => nodesOf(report)[1];
const short = (['zh-CN', 'zh-Hant', 'en'] as const).map((language) =>
  inventedReport({ language, said: [language === 'en' ? 'More trees.' : '種樹。'] }),
);

test('a dataset has what dataset searches ask for: a name, 50 to 5000 characters that describe it, its creator', () => {
  for (const report of [realReport(), ...short]) {
    const { name, description, creator } = datasetOf(report) as Record<string, string>;
    assert.ok(name);
    assert.ok((description?.length ?? 0) >= 50 && (description?.length ?? 0) <= 5000, description);
    assert.ok(description?.startsWith(report.meta.summary));
    assert.deepEqual(creator, { '@type': 'Organization', name: report.meta.publisher });
  }
});

test('the description says the summary, whose speech it is and how much there is, in the language of the report', () => {
  const [, , english] = short;
  assert.equal(
    datasetDescription(english ?? assert.fail()),
    'Invented. Taken from a speech published by Office: 1 figure, each with the words and the sentence it rests on, derived figures ' +
      'with their formulas; free to download as CSV and JSON.',
  );
});

test('a summary that is too long for a description is left out of it', () => {
  const [report = assert.fail()] = short;
  const long = { ...report, meta: { ...report.meta, summary: '很'.repeat(5000) } };
  assert.ok(datasetDescription(long).startsWith('数据取自'));
  assert.ok(isMetadata(reportJsonLd(long), long));
});

test('the time that a dataset covers is an interval of ISO 8601 from its first to its last figure, or left out', () => {
  const at = (...times: string[]) => timeSpan(times.map((asOf) => ({ asOf, plan: null })));
  assert.equal(at('2021', 'period', '2024-04-23', '2022/2023'), '2021/2024-04-23');
  assert.equal(at('2020-12-25', '2015', '2020'), '2015/2020');
  assert.equal(at('2020'), '2020');
  assert.equal(at('period'), undefined);
  assert.equal(
    timeSpan([
      { asOf: '2020', plan: null },
      { asOf: '2030', plan: 'will' },
    ]),
    '2020',
  );
  for (const node of nodesOf(realReport())) assert.match(String(node.temporalCoverage), /^\d{4}(-\d\d){0,2}\/\d{4}(-\d\d){0,2}$/);
});

test('addresses are whole where the report says where it is published, and the audit accounts for them', () => {
  const report = published(realReport());
  const text = reportJsonLd(report);
  const addresses = [...text.matchAll(/"(?:url|contentUrl)":"([^"]*)"/g)].map(([, found = '']) => found);
  assert.ok(addresses.length > 10);
  for (const found of addresses) assert.ok(found.startsWith(address), found);
  const paths = dataFiles(report).map(({ path }) => `${address}${path}`);
  const { distribution } = datasetOf(report) as { distribution: { contentUrl: string }[] };
  for (const { contentUrl } of distribution) assert.ok(paths.includes(contentUrl), contentUrl);
  assert.ok(isMetadata(text, report));
  assert.ok(!isMetadata(text.replaceAll('/2024/', '/2025/'), report));
});

test('a count of the description that is not that of the report is refused', () => {
  const report = realReport();
  const text = reportJsonLd(report);
  assert.ok(isMetadata(text, report));
  assert.ok(!isMetadata(text.replace(`：${report.figures.length}项数据`, `：${report.figures.length + 1}项数据`), report));
});
