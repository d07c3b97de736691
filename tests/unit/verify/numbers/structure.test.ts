import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportJsonLd } from '../../../../src/exports/json-ld.ts';
import { isMetadata } from '../../../../src/verify/numbers/structure.ts';
import { inventedReport } from '../../exports/invented-report.ts';
import { realReport } from '../../exports/real-report.ts';

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
