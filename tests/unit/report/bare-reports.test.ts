import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { readReport } from '../../../src/report/read-report.ts';
import { type BareText, bareReport, withFile } from '../../setup/bare-report.ts';

const transcript = (name: string) => readFileSync(join(import.meta.dirname, '../../transcripts', `${name}.txt`), 'utf8');
const texts: [name: string, language: BareText['language'], date: string, areas: number][] = [
  ['T01', 'zh-CN', '2021-03-17', 3],
  ['T03', 'zh-CN', '2023-01-20', 4],
  ['T04', 'zh-CN', '2023-01-20', 3],
  ['T06', 'zh-CN', '2024-01-20', 2],
  ['T09', 'en', '2023-03-15', 5],
];

for (const [name, language, date, areas] of texts)
  test(`${name} is a report with every figure as it is proposed`, () => {
    const { report, diagnostics } = readReport(bareReport({ text: transcript(name), language, date }));
    assert.deepEqual(diagnostics, []);
    assert.equal(report?.areas.length, areas);
    assert.ok(report.numerals.every(({ classification }) => classification.kind !== 'lost'));
  });

/** Two areas, of which the second has no measures. */
const speech = [
  '镇图书馆工作情况',
  '各位来宾，下面我介绍镇图书馆的工作情况。',
  '一、把书送到村里去',
  '（一）开出流动书车',
  '书车每周开到三个村，借出图书800册。',
  '（二）在村里设借书点',
  '借书点设在村委会，共有12个。',
  '二、把阅览室办好',
  '阅览室晚上也开门，坐得下60人。',
].join('\n\n');
const library = bareReport({ text: speech, language: 'zh-CN', date: '2024-03-01' });
const page = (name: string, title: string, body: string) =>
  withFile(library, name, `---\ntitle: ${title}\ndescription: 说明\n---\n\n${body}`);

test('an area without measures has headings of the editor', () => {
  const { report, diagnostics } = readReport(page('areas/2-area.mdx', '阅览室', '## 晚上\n\n晚上也开门。\n\n### 灯\n\n有灯。\n'));
  assert.deepEqual(diagnostics, []);
  assert.deepEqual(
    report?.areas.map(({ sections }) => sections.map(({ id }) => id)),
    [['1.1', '1.2'], []],
  );
});

test('a number before a heading of an area without measures counts nothing in the speech', () => {
  const { diagnostics } = readReport(page('areas/2-area.mdx', '阅览室', '## 2.1 晚上\n\n晚上也开门。\n'));
  assert.deepEqual(
    diagnostics.map(({ code, place }) => [code, place.line]),
    [['measure-unknown', 6]],
  );
});

test('a heading between those of measures needs its number', () => {
  const { diagnostics } = readReport(
    page('areas/1-area.mdx', '送书', '## 1.1 书车\n\n书车下村。\n\n## 别的\n\n别的事。\n\n## 1.2 借书点\n\n借书点。\n'),
  );
  assert.deepEqual(
    diagnostics.map(({ code, place }) => [code, place.line]),
    [['measure-unknown', 10]],
  );
});

test('a report of one page has neither areas nor figures', () => {
  const text = '镇图书馆工作情况\n\n各位来宾，下午好。\n\n阅览室搬到了河边的新楼里，孩子们放学以后可以来看书。\n\n谢谢大家。\n';
  const { report, diagnostics } = readReport(bareReport({ text, language: 'zh-CN', date: '2024-03-01' }));
  assert.deepEqual(diagnostics, []);
  assert.deepEqual([report?.areas, report?.figures], [[], []]);
});
