import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { after } from 'node:test';
import { unzipSync } from 'fflate';
import { dataFiles } from '../../../src/exports/data-files.ts';
import { sbomOf } from '../../../src/release/package/sbom.ts';
import { ownLock } from '../../../src/release/package/toolchain.ts';
import { waczOf } from '../../../src/release/wacz/wacz.ts';
import { type Cell, spreadsheetText } from '../../../src/report/csv.ts';
import { assembleReport } from '../../../src/report/read-report.ts';
import { gnumericForTests, shownByGnumeric } from '../../setup/gnumeric.ts';
import { otherReaders } from '../../setup/other-readers.ts';
import { readFiles } from '../../setup/read-files.ts';
import { testWith } from '../../setup/test-with.ts';
import { madeFiles, madeSite } from '../release/wacz/made-site.ts';
import { parseCsv, parseTable } from './parse-csv.ts';
import { realReport } from './real-report.ts';

const report = realReport();
const library = assembleReport(readFiles('tests/reports/county-library')).value ?? assert.fail();
const folders = [report, library].map((source) => {
  const folder = mkdtempSync(join(tmpdir(), 'xunli-data-'));
  for (const { path, contents } of dataFiles(source)) writeFileSync(join(folder, basename(path)), contents);
  return folder;
});
const readers = otherReaders();
const gnumeric = gnumericForTests();
after(() => {
  for (const folder of [...folders, ...(readers ? [readers.folder] : [])]) rmSync(folder, { recursive: true });
});

interface DataPackage {
  valid: boolean;
  resources: { name: string; tabular: boolean; read(options: object): Promise<Record<string, unknown>[]>; rawRead(): Promise<Buffer> }[];
}

interface Validator {
  validate(text: string): Promise<unknown>;
}

testWith("CycloneDX's own validator finds nothing wrong with the bill of materials of this program", readers, async ({ load }) => {
  const { Spec, Validation } = load('@cyclonedx/cyclonedx-library') as {
    Spec: { Version: { v1dot6: string } };
    Validation: { JsonStrictValidator: new (version: string) => Validator };
  };
  const validator = new Validation.JsonStrictValidator(Spec.Version.v1dot6);
  const bom = sbomOf(ownLock());
  assert.equal(await validator.validate(bom), null);
  assert.notEqual(await validator.validate(bom.replace('"version": 1,', '"version": "1",')), null);
});

testWith('Frictionless reads every resource of the data package, and the rows of its tables by their keys', readers, async ({ load }) => {
  const { Package } = load('datapackage') as { Package: { load(path: string): Promise<DataPackage> } };
  for (const folder of folders) {
    const { valid, resources } = await Package.load(join(folder, 'datapackage.json'));
    assert.ok(valid);
    for (const resource of resources) {
      if (!resource.tabular) assert.ok((await resource.rawRead()).length > 0, resource.name);
      else assert.equal((await resource.read({ keyed: true })).length, rowsOf(folder, resource.name).length, resource.name);
    }
    const figures = resources.find(({ name }) => name === 'figures.csv') ?? assert.fail();
    const read = await figures.read({ keyed: true });
    const column = (name: string) => read.map((row) => String(row[name] ?? ''));
    for (const name of ['id', 'measure', 'sentence', 'asOf'])
      assert.deepEqual(
        column(name),
        rowsOf(folder, 'figures.csv').map((row) => row[name]),
      );
  }
});

testWith('Frictionless reads the description of a web archive, and every file that it names', readers, async ({ load }) => {
  const { Package } = load('datapackage') as { Package: { load(path: string): Promise<DataPackage> } };
  const folder = folders[0] ?? assert.fail();
  const members = unzipSync(waczOf(madeFiles, madeSite));
  for (const [path, bytes] of Object.entries(members)) {
    mkdirSync(dirname(join(folder, 'wacz', path)), { recursive: true });
    writeFileSync(join(folder, 'wacz', path), bytes);
  }
  const { valid, resources } = await Package.load(join(folder, 'wacz/datapackage.json'));
  assert.ok(valid);
  assert.deepEqual(
    resources.map(({ name }) => name),
    ['data.warc.gz', 'index.cdx.gz', 'index.idx', 'pages.jsonl'],
  );
  for (const resource of resources) assert.ok((await resource.rawRead()).length > 0, resource.name);
});

interface Quad {
  subject: { value: string };
  predicate: { value: string };
  object: { value: string; datatype?: { value: string } };
}
type Dataset = { add(quad: Quad): void };
type CsvwParser = new (options: object) => { import(input: Readable): AsyncIterable<Quad> };

testWith('a CSVW parser reads the figures: ids and measures as text, values as decimals, links to the site', readers, async ({ load }) => {
  const { default: Parser } = load('@zazuko/rdf-parser-csvw') as { default: CsvwParser };
  const { JsonLdParser } = load('jsonld-streaming-parser') as { JsonLdParser: new (options: object) => NodeJS.ReadWriteStream };
  const { default: rdf } = load('@rdfjs/dataset') as { default: { dataset(): Dataset } };
  for (const folder of folders) {
    const baseIRI = 'https://example.org/data/figures.csv';
    const metadata = rdf.dataset();
    const parser = new JsonLdParser({ baseIRI });
    parser.end(withContext(readFileSync(join(folder, 'figures.csv-metadata.json'), 'utf8')));
    for await (const quad of parser) metadata.add(quad as unknown as Quad);
    const quads: Quad[] = [];
    const input = Readable.from([readFileSync(join(folder, 'figures.csv'))]);
    for await (const quad of new Parser({ metadata, baseIRI }).import(input)) quads.push(quad);
    const objects = new Map(quads.map(({ subject, predicate, object }) => [`${subject.value} ${predicate.value}`, object]));
    const said = (subject: string, column: string) => objects.get(`${subject} ${baseIRI}#${column}`);
    for (const { id, value, measure, asOf } of rowsOf(folder, 'figures.csv')) {
      const subject = `https://example.org/figures.html#f-${id}`;
      assert.equal(said(subject, 'id')?.value, id);
      assert.equal(said(subject, 'asOf')?.value, asOf);
      if (measure) assert.equal(said(subject, 'measure')?.value, measure);
      if (value) assert.deepEqual([said(subject, 'value')?.value, said(subject, 'value')?.datatype?.value], [value, `${xsd}decimal`]);
    }
  }
});

const xsd = 'http://www.w3.org/2001/XMLSchema#';

/** The metadata with what its context at w3.org says of the terms it uses, so that nothing is fetched. */
function withContext(json: string): string {
  const metadata = JSON.parse(json) as { '@context': [string, { '@language': string }] };
  const csvw = 'http://www.w3.org/ns/csvw#';
  const context = {
    ...{ '@vocab': csvw, '@language': metadata['@context'][1]['@language'], dc: 'http://purl.org/dc/terms/', xsd },
    ...{ decimal: `${xsd}decimal`, integer: `${xsd}integer`, string: `${xsd}string` },
    url: { '@id': `${csvw}url`, '@type': '@id' },
    columns: { '@id': `${csvw}column`, '@container': '@list' },
    titles: { '@id': `${csvw}title`, '@container': '@language' },
    datatype: { '@id': `${csvw}datatype`, '@type': '@vocab' },
    base: { '@id': `${csvw}base`, '@type': '@vocab' },
  };
  return JSON.stringify({ ...metadata, '@context': context });
}

testWith('a spreadsheet shows ids, measures, sentences, times and numbers as they are', gnumeric, (program) => {
  for (const folder of folders) {
    const shown = parseShown(shownByGnumeric(program, join(folder, 'figures-excel.csv')));
    assert.deepEqual(shown, parseShown(readFileSync(join(folder, 'figures.csv'), 'utf8')));
  }
});

testWith(
  'what looks like a date, a number or a formula is text in a spreadsheet, also 18 digits, and a number is a number',
  gnumeric,
  (program) => {
    const texts = ['2.10', '1-2', '1.1-2', '2020-12-25', '2015/2020', '43%', 'mar-5', '1e5', '12月25日', 'TRUE', '=1+1', '-5%', 'say "so"'];
    const numbers = ['123456789012345678', '100000000000000000000', '0.1', '-80'];
    const file = join(folders[0] ?? assert.fail(), 'awkward.csv');
    const rows = [...texts, ...numbers.map((decimal) => ({ decimal }))].map((cell): Cell[] => [cell, cell]);
    writeFileSync(file, spreadsheetText(['a', 'b'], rows));
    const shown = parseCsv(shownByGnumeric(program, file).replaceAll('\n', '\r\n'));
    assert.deepEqual(
      shown.slice(1),
      [...texts, ...numbers].map((cell) => [cell, cell]),
    );
  },
);

/** Rows without shields, whatever ends their lines and whichever cells are in quotes. */
function parseShown(text: string): Record<string, string>[] {
  return parseTable(text.replaceAll(/\r?\n/g, '\r\n'));
}

function rowsOf(folder: string, name: string): Record<string, string>[] {
  const text = readFileSync(join(folder, name), 'utf8');
  if (name.endsWith('.csv')) return parseTable(text);
  const property = name.replace('.json', '');
  return (JSON.parse(text) as Record<string, Record<string, string>[]>)[property] ?? assert.fail(name);
}
