import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportJsonLd } from '../../../../src/exports/json-ld.ts';
import type { TextRun } from '../../../../src/verify/numbers/blocks.ts';
import { factsOf } from '../../../../src/verify/numbers/facts.ts';
import { isMetadata, isStructure } from '../../../../src/verify/numbers/structure.ts';
import { inventedReport } from '../../exports/invented-report.ts';
import { realReport } from '../../exports/real-report.ts';
import { inventedReport as spokenReport } from '../../report/rules/invented-report.ts';

test('an addition that the page shows is the one of its sum, and adds up', () => {
  const entry = (id: string, value: string, quote: string) =>
    `- { id: ${id}, label: ${id}, value: ${value}, unit: 公里, asOf: 2020, quote: ${quote} }\n`;
  const figures = entry('all', '21', '公路21公里') + entry('a', '8', '县道8公里') + entry('b', '12', '乡道12公里');
  const report = spokenReport({ said: ['修路。公路21公里：县道8公里、乡道12公里。'], figures });
  const [sum] = report.sums;
  assert.ok(sum);
  const isShown = (text: string, structure: string, sums = report.sums) =>
    isStructure({ text, element: null, marks: { structure, entry: '', target: '' } } as TextRun, factsOf({ ...report, sums }));
  assert.ok(isShown('8公里 + 12公里 = 20公里', 'sum:0'));
  assert.ok(!isShown('8公里 + 12公里 = 21公里', 'sum:0'));
  assert.ok(!isShown('8公里 + 12公里 = 20公里', 'sum:1'));
  const wrong = { ...sum, total: '21', expression: '8公里 + 12公里 = 21公里' };
  assert.ok(!isShown('8公里 + 12公里 = 21公里', 'sum:0', [wrong]));
  assert.ok(isShown('比较了讲话给出的1处合计与分项：', 'count:sums'));
  assert.ok(!isShown('比较了讲话给出的2处合计与分项：', 'count:sums'));
});

type Json = string | number | boolean | null | Json[] | { [key: string]: Json };
const reports = [realReport(), inventedReport()];

test('what the site says of itself in JSON-LD is what the report says', () => {
  for (const report of reports) assert.ok(isMetadata(reportJsonLd(report), report));
});

/** The JSON with each of its texts and numbers changed, one at a time, but for the names of types and nodes. */
function* changed(value: Json): Generator<[path: string, Json]> {
  if (typeof value !== 'object' || value === null) yield ['', typeof value === 'number' ? value + 1 : `${value}7`];
  else
    for (const [key, inner] of Object.entries(value))
      for (const [path, other] of changed(inner))
        yield [`${key}.${path}`, Array.isArray(value) ? value.with(Number(key), other) : { ...value, [key]: other }];
}

test('no text and no number of it can be changed, whatever the key', () => {
  for (const report of reports) {
    const all = [...changed(JSON.parse(reportJsonLd(report)) as Json)];
    const missed = all.filter(([, json]) => isMetadata(JSON.stringify(json), report)).map(([path]) => path);
    assert.ok(all.length > 40);
    // Addresses of files are held by the site tests, which follow every link.
    assert.deepEqual(
      missed.filter((path) => !path.endsWith('contentUrl.')),
      [],
    );
  }
});

test('values do not change places between keys, nor between chapters', () => {
  const [report] = reports;
  assert.ok(report);
  const text = reportJsonLd(report);
  const { edition, event } = report.meta;
  assert.ok(!isMetadata(text.replace(`"startDate":"${event.date}"`, `"startDate":"${edition.date}"`), report));
  assert.ok(!isMetadata(text.replace('"position":1', '"position":2'), report));
  assert.ok(!isMetadata(text.replace('"version":', '"followers":37,"version":'), report));
  assert.ok(!isMetadata(text.slice(1), report));
});
