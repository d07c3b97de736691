import { createHash } from 'node:crypto';
import { statedFacts } from '../../report/drafts/facts.ts';
import { scanNumerals } from '../../report/numerals/scan.ts';
import type { Report } from '../../report/report.ts';
import { readCsv, readSpreadsheet } from './csv.ts';
import { parseExactly } from './exact-json.ts';
import type { Facts } from './facts.ts';
import { chartProblems, chartsProblems, csvProblems, jsonProblems } from './figure-data.ts';
import {
  attachmentProblems,
  auditProblems,
  correctionProblems,
  differingKeys,
  documentProblems,
  headProblems,
  milestoneProblems,
} from './report-data.ts';

/** What was found in one file: how many numerals it holds, and what is wrong with it in words that name the entry. */
export interface FileResult {
  numerals: number;
  problems: string[];
}

type Fields = Record<string, unknown>;
type Files = ReadonlyMap<string, Uint8Array>;

/** Holds a file of open data against the report, value for value; null where it is no file of open data. */
export function auditDataFile(name: string, files: Files, facts: Facts): FileResult | null {
  if (!name.startsWith('data/')) return null;
  const text = new TextDecoder('utf-8', { ignoreBOM: true }).decode(files.get(name));
  for (const [pattern, problemsOf] of checks) {
    const [match, about = ''] = pattern.exec(name) ?? [];
    if (match) return { numerals: scanNumerals(text).length, problems: readable(() => problemsOf(text, facts, files, about)) };
  }
  return null;
}

/** The problems that are found, or that of a file which is no JSON. */
function readable(problemsOf: () => string[]): string[] {
  try {
    return problemsOf();
  } catch (error) {
    if (error instanceof SyntaxError) return ['JSON'];
    throw error;
  }
}

/** For each kind of file, what is wrong with its text; what its name is about comes last. */
const checks: [RegExp, (text: string, facts: Facts, files: Files, about: string) => string[]][] = [
  [/^data\/figures\.json$/, (text, { report }) => registerProblems(text, 'figures', report, jsonProblems)],
  [/^data\/figures\.csv$/, (text, { report }) => csvProblems(readCsv(text), report)],
  [/^data\/figures-excel\.csv$/, (text, { report }) => csvProblems(readSpreadsheet(text), report)],
  [/^data\/charts\.csv$/, (text, facts) => chartsProblems(readCsv(text), facts)],
  [/^data\/(chart-[\w-]+)\.csv$/, (text, facts, _, id) => chartProblems(readSpreadsheet(text), id, facts)],
  [/^data\/documents\.json$/, (text, { report }) => registerProblems(text, 'documents', report, documentProblems)],
  [/^data\/milestones\.json$/, (text, { report }) => registerProblems(text, 'milestones', report, milestoneProblems)],
  [/^data\/corrections\.json$/, (text, { report }) => registerProblems(text, 'corrections', report, correctionProblems)],
  [
    /^data\/attachments\.json$/,
    (text, { report }, files) => registerProblems(text, 'attachments', report, (entries) => attachmentProblems(entries, files, report)),
  ],
  [
    /^data\/transcript\.txt$/,
    (_, { report }, files) => (hashOf(files.get('data/transcript.txt')) === report.transcript.sha256 ? [] : ['sha256']),
  ],
  [/^data\/reading\.txt$/, (text, { report }) => (text === `\ufeff${report.transcript.reading}` ? [] : ['reading'])],
  [/^data\/datapackage\.json$/, (text, { report }, files) => packageProblems(JSON.parse(text) as Fields, files, report)],
  [/^data\/figures\.csv-metadata\.json$/, (text, { report }, files) => csvwProblems(JSON.parse(text) as Fields, files, report)],
  [/^data\/audit\.json$/, (text, { report }) => auditProblems(parseExactly(text) as Fields, report)],
];

/** What is wrong with a JSON file of a register: with what it says of the report, and with its entries under a key. */
function registerProblems(json: string, key: string, report: Report, problemsOf: (entries: Fields[], report: Report) => string[]) {
  const { report: head, [key]: entries, ...more } = parseExactly(json) as Fields;
  return [...headProblems(head, report), ...problemsOf((entries ?? []) as Fields[], report), ...Object.keys(more)];
}

/** What is wrong with the data package: the size and hash of a file, the columns of a table, or what it says of the report. */
function packageProblems(published: Fields, files: Files, { meta }: Report): string[] {
  const { resources, description, version, edition, archived, language, licenses = [] } = published;
  const said = { description, version, edition, archived, language, licenses };
  const { licence } = meta;
  const { summary } = statedFacts(meta);
  const linked = licence?.link === undefined ? [] : [{ path: licence.link, title: licence.name }];
  const { edition: ofReport, archived: since } = meta;
  const head = { description: summary, version: ofReport.version, edition: ofReport, archived: since };
  const known = { ...head, language: meta.language, licenses: linked };
  const wrong = (resources as Resource[]).flatMap(({ path, bytes, hash, schema }) => {
    const contents = files.get(`data/${path}`) ?? files.get(path);
    if (!contents) return [path];
    const isSame = contents.byteLength === bytes && hash === `sha256:${hashOf(contents)}`;
    const columns = schema && path.endsWith('.csv') ? headerOf(contents) : undefined;
    const hasColumns = columns === undefined || columns === schema?.fields.map(({ name }) => name).join();
    return [...(isSame ? [] : [`${path}: hash`]), ...(hasColumns ? [] : [`${path}: schema`])];
  });
  return [...wrong, ...differingKeys(said, known)];
}

interface Resource {
  path: string;
  bytes: number;
  hash: string;
  schema?: { fields: { name: string }[] };
}

/** What is wrong with the description of `figures.csv`: its columns, or what it says of the report. */
function csvwProblems(published: Fields, files: Files, { meta }: Report): string[] {
  const { columns } = published.tableSchema as { columns: { name: string }[] };
  const { 'dc:publisher': publisher, 'dc:issued': issued, 'dc:rights': rights, 'dc:license': license } = published;
  const said = { publisher, issued, rights, license };
  const known = {
    publisher: statedFacts(meta).publisher,
    issued: { '@value': meta.edition.date, '@type': 'xsd:date' },
    rights: meta.licence?.name,
    license: meta.licence?.link && { '@id': meta.licence.link },
  };
  const table = files.get('data/figures.csv');
  const isSame = table !== undefined && columns.map(({ name }) => name).join() === headerOf(table);
  return [...(isSame ? [] : ['columns']), ...differingKeys(said, known)];
}

/** The names of a CSV's columns, none of which holds a comma. */
function headerOf(table: Uint8Array): string {
  return new TextDecoder().decode(table).split('\r\n', 1)[0] ?? '';
}

function hashOf(contents: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(contents ?? new Uint8Array())
    .digest('hex');
}
