import assert from 'node:assert/strict';
import { test } from 'node:test';
import { reportJsonLd } from '../../../src/exports/json-ld.ts';
import { csvwMetadata, dataPackage } from '../../../src/exports/metadata.ts';
import { assembleReport } from '../../../src/report/read-report.ts';
import type { Report } from '../../../src/report/report.ts';
import { reportSchema } from '../../../src/report/schema/report.ts';
import { isMetadata } from '../../../src/verify/numbers/structure.ts';
import { readFiles } from '../../setup/read-files.ts';

type Node = Record<string, unknown>;
const link = 'https://creativecommons.org/licenses/by/4.0/';
const library = assembleReport(readFiles('tests/reports/county-library')).value ?? assert.fail();
const named = (licence: Report['meta']['licence']): Report => ({ ...library, meta: { ...library.meta, licence } });
const nameOnly = named({ name: 'CC BY 4.0' });
const datasetOf = (report: Report) => (JSON.parse(reportJsonLd(report)) as { '@graph': [Node, Node] })['@graph'][1];

test('a licence is a name, or a name with the address of its page', () => {
  const { licence } = reportSchema.shape;
  assert.deepEqual(licence.parse('CC BY 4.0'), { name: 'CC BY 4.0' });
  assert.deepEqual(licence.parse({ name: 'CC BY 4.0', link }), { name: 'CC BY 4.0', link });
  assert.equal(licence.parse(undefined), undefined);
  for (const wrong of ['', 4, { link }, { name: 'CC BY 4.0', link: 'creativecommons.org' }]) assert.ok(!licence.safeParse(wrong).success);
});

test('dataset searches are told the page of a licence, or else its name', () => {
  assert.equal(datasetOf(library).license, link);
  assert.deepEqual(datasetOf(nameOnly).license, { '@type': 'CreativeWork', name: 'CC BY 4.0' });
});

test('the data package has a licence with a page only, the description of the table has either', () => {
  const name = library.meta.licence?.name;
  assert.deepEqual((dataPackage(library.meta, []) as Node).licenses, [{ path: link, title: name }]);
  assert.ok(!('licenses' in dataPackage(nameOnly.meta, [])));
  const { 'dc:rights': rights, 'dc:license': license } = csvwMetadata(library) as Node;
  assert.deepEqual([rights, license], [name, { '@id': link }]);
  assert.equal((csvwMetadata(nameOnly) as Node)['dc:rights'], 'CC BY 4.0');
});

test('where no licence is given, none is told', () => {
  const without = named(undefined);
  for (const text of [reportJsonLd(without), ...[dataPackage(without.meta, []), csvwMetadata(without)].map((data) => JSON.stringify(data))])
    assert.doesNotMatch(text, /licen[cs]e|dc:rights/);
});

test('a licence that the report does not give is noticed, number for number', () => {
  for (const report of [library, nameOnly]) {
    const text = reportJsonLd(report);
    assert.ok(isMetadata(text, report));
    assert.ok(!isMetadata(text.replace('4.0', '3.0'), report));
    assert.ok(!isMetadata(text, named(undefined)));
  }
});
