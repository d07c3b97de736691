import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import { dataFiles, verbatimText } from '../../../src/exports/data-files.ts';
import { inventedReport } from './invented-report.ts';
import { parseCsv, parseTable } from './parse-csv.ts';
import { realReport } from './real-report.ts';

interface Resource {
  name: string;
  path: string;
  bytes: number;
  hash: string;
  dialect?: { property: string };
  schema?: { fields: { name: string; title: string }[] };
}

const report = realReport();
const files = new Map(dataFiles(report).map((file) => [file.path, file.contents]));
const contents = (path: string) => files.get(path) ?? assert.fail(path);
const isSheet = (path: string) => /-excel\.csv$|\/chart-/.test(path);
const descriptor = JSON.parse(contents('data/datapackage.json')) as { resources: Resource[]; [key: string]: unknown };

test('the transcript is published byte for byte, its reading text with the mark that names its encoding', () => {
  assert.deepEqual(Buffer.from(contents('data/transcript.txt')), readFileSync('content/transcript.txt'));
  assert.equal(contents('data/reading.txt'), `\ufeff${report.transcript.reading}`);
});

test('a byte order mark of the transcript is kept, and another text than the hashed one is refused', () => {
  const { transcript } = inventedReport({ byteOrderMark: true });
  assert.ok(verbatimText(transcript).startsWith('\ufeffGood morning'));
  assert.throws(() => verbatimText({ ...transcript, raw: 'Good evening' }), /SHA-256 is not/);
});

test('the data package lists every file for programs once, with its size and hash, and no copy for spreadsheets', () => {
  const others = [...files.keys()].filter((path) => path !== 'data/datapackage.json' && !isSheet(path));
  assert.deepEqual(
    descriptor.resources.map(({ path }) => `data/${path}`),
    others,
  );
  assert.equal(new Set(descriptor.resources.map(({ name }) => name)).size, others.length);
  for (const { path, bytes, hash } of descriptor.resources) {
    const stored = Buffer.from(contents(`data/${path}`));
    assert.equal(stored.length, bytes);
    assert.equal(`sha256:${createHash('sha256').update(stored).digest('hex')}`, hash);
  }
});

test('the data package claims nothing that the report does not give', () => {
  for (const key of ['id', 'name', 'licenses', 'created', 'homepage']) assert.ok(!(key in descriptor), key);
});

test('each schema names the columns of its CSV in order, and titles them in the language of the report', () => {
  for (const { path, schema } of descriptor.resources.filter((resource) => resource.path.endsWith('.csv'))) {
    const [header] = parseCsv(contents(`data/${path}`));
    assert.deepEqual(
      schema?.fields.map(({ name }) => name),
      header,
    );
    for (const { title } of schema?.fields ?? []) assert.match(title, /\p{Script=Han}/u);
  }
});

test('an English report has English titles', () => {
  const english = dataFiles(inventedReport()).find(({ path }) => path === 'data/datapackage.json')?.contents ?? assert.fail();
  const [figures] = (JSON.parse(english) as { resources: Resource[] }).resources;
  assert.equal(figures?.schema?.fields[1]?.title, 'What it counts');
  assert.doesNotMatch(english, /\p{Script=Han}/u);
});

test('each schema of a JSON file names the keys of its entries', () => {
  for (const { path, schema, dialect } of descriptor.resources.filter((resource) => resource.dialect)) {
    const rows = JSON.parse(contents(`data/${path}`))[dialect?.property ?? ''] as object[];
    const keys = new Set(rows.flatMap((row) => Object.keys(row)));
    const named = schema?.fields.map(({ name }) => name) ?? [];
    assert.deepEqual(
      [...keys].filter((key) => !named.includes(key)),
      [],
    );
    // No figure of this report is a plan.
    assert.deepEqual(
      named.filter((name) => !keys.has(name)),
      path === 'figures.json' ? ['plan'] : [],
    );
  }
});

test('the CSVW metadata has a title for each column that is its heading in the file', () => {
  const { url, tableSchema } = JSON.parse(contents('data/figures.csv-metadata.json'));
  const [header] = parseCsv(contents(`data/${url}`));
  assert.deepEqual(
    tableSchema.columns.map(({ titles }: { titles: { und: string } }) => titles.und),
    header,
  );
  assert.deepEqual(tableSchema.columns[1].titles, { und: 'label', 'zh-CN': '内容' });
});

test('the CSV of the charts has the figures that each draws and the changes beside them, with its series and labels', () => {
  const id = 'chart-before-after-dibao-supplement-rural-2015-4';
  const rows = parseTable(contents('data/charts.csv')).filter(({ chart }) => chart === id);
  assert.deepEqual([...new Set(rows.map(({ chartTitle }) => chartTitle))], [report.charts.get(id)?.title]);
  assert.deepEqual(
    rows.map((row) => [row.series, row.chartLabel, row.value, row.unit, row.basis]),
    [
      ['“十二五”末（推算）', '农村低保', '231', '元', 'derived'],
      ['“十二五”末（推算）', '城镇低保', '430', '元', 'derived'],
      ['2020年11月', '农村低保', '482', '元', 'quoted'],
      ['2020年11月', '城镇低保', '645', '元', 'quoted'],
      ['变化', '农村低保', '109', '%', 'quoted'],
      ['变化', '城镇低保', '50', '%', 'quoted'],
    ],
  );
});

test('figures and each chart have a CSV for spreadsheets: with a byte order mark, what looks like a date or number as text', () => {
  const charts = report.uses.filter(({ tag }) => tag === 'Chart');
  const sheets = [...files.keys()].filter(isSheet);
  assert.equal(sheets.length, charts.length + 1);
  for (const path of sheets) assert.ok(contents(path).startsWith('\ufeff'), path);
  const beds = contents('data/figures-excel.csv')
    .split('\r\n')
    .find((line) => line.startsWith('elder-beds,'));
  assert.match(beds ?? '', /^elder-beds,全市养老机构床位,"Beds in elderly-care institutions, citywide",17000,张,1\.7万余张,/);
  assert.match(beds ?? '', /,point,over,17000,,,"=""2020-12-25""",area,2,"=""2\.2""",/);
});

test('no file for programs begins with a byte order mark, which they would take for a part of the first name', () => {
  for (const path of files.keys())
    if (/\.json$|\/figures\.csv$|\/charts\.csv$/.test(path)) assert.ok(!contents(path).startsWith('\ufeff'), path);
});

test('a chart shown twice has one file', () => {
  const chart = '\n<Chart type="bar" title="Again" description="Two bars." figures="trees-before trees" labels="Before|Now" />\n';
  const paths = dataFiles(inventedReport({ extraCharts: chart })).map(({ path }) => path);
  assert.equal(paths.filter((path) => path === 'data/chart-bar-trees-before-2.csv').length, 1);
});

test('two runs give the same bytes', () => {
  assert.deepEqual(dataFiles(realReport()), dataFiles(report));
});
