import { createHash } from 'node:crypto';
import type { Figure } from '../../report/figures/figure.ts';
import { scanNumerals } from '../../report/numerals/scan.ts';
import { readCsv } from './csv.ts';
import { type Facts, shownAs, withoutSpace } from './facts.ts';

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
  const check = checks.find(([pattern]) => pattern.test(name))?.[1];
  return check ? { numerals: scanNumerals(text).length, problems: check(text, facts, files) } : null;
}

const checks: [RegExp, (text: string, facts: Facts, files: Files) => string[]][] = [
  [/^data\/figures\.json$/, (text, facts) => figureProblems(entriesOf(text, 'figures'), facts, true)],
  [/^data\/figures\.csv$/, (text, facts) => figureProblems(readCsv(text).map(entryOfRow), facts, true)],
  [/^data\/chart-[\w-]+\.csv$/, (text, facts) => figureProblems(readCsv(text).map(entryOfRow), facts, false)],
  [
    /^data\/documents\.json$/,
    (text, { report }) => sameEntries(entriesOf(text, 'documents'), report.documents, ['title', 'measure', 'quote']),
  ],
  [
    /^data\/milestones\.json$/,
    (text, { report }) => sameEntries(entriesOf(text, 'milestones'), report.milestones, ['date', 'title', 'quote']),
  ],
  [
    /^data\/transcript\.txt$/,
    (_, { report }, files) => (hashOf(files.get('data/transcript.txt')) === report.transcript.sha256 ? [] : ['sha256']),
  ],
  [/^data\/reading\.txt$/, (text, { report }) => (text === report.transcript.reading ? [] : ['reading'])],
  [/^data\/datapackage\.json$/, (text, _, files) => packageProblems(JSON.parse(text) as Fields, files)],
  [/^data\/figures\.csv-metadata\.json$/, (text) => (JSON.parse(text) ? [] : [])],
  [/^data\/audit\.json$/, (text, { report }) => auditProblems(JSON.parse(text) as Fields, report.transcript.reading)],
];

function entriesOf(json: string, key: string): Fields[] {
  return (JSON.parse(json) as Record<string, Fields[]>)[key] ?? [];
}

function entryOfRow(row: Record<string, string>): Fields {
  return { ...row, value: Number(row.value), quote: row.quote ? { exact: row.quote, sentence: row.sentence } : null };
}

function figureProblems(entries: Fields[], facts: Facts, all: boolean): string[] {
  const problems = entries.flatMap((entry) => {
    const figure = facts.report.figureById.get(String(entry.id));
    return figure ? differences(entry, figure) : [`${entry.id}`];
  });
  return all && entries.length !== facts.report.figureById.size
    ? [...problems, `${entries.length} ≠ ${facts.report.figureById.size}`]
    : problems;
}

function differences(entry: Fields, figure: Figure): string[] {
  const quote = entry.quote as { exact?: string; sentence?: string } | null;
  const pairs: [string, unknown, unknown][] = [
    ['label', entry.label, figure.label],
    ['value', entry.value, figure.value],
    ['unit', entry.unit, figure.unit],
    ['display', withoutSpace(String(entry.display)), shownAs(figure)],
    ['bound', entry.bound, figure.bound],
    ['asOf', entry.asOf, figure.asOf],
    ['basis', entry.basis, figure.basis],
    ['quote', quote?.exact, figure.quote?.exact],
    ['sentence', quote?.sentence, figure.quote?.sentence],
  ];
  return pairs
    .filter(([, published, registered]) => published !== registered)
    .map(([key, published]) => `${figure.id}.${key}: ${String(published)}`);
}

function sameEntries(entries: Fields[], registered: readonly object[], keys: string[]): string[] {
  const known = new Map(registered.map((item) => [(item as Fields).id, item as Fields]));
  const wrong = entries.flatMap((entry) =>
    keys
      .filter((key) => JSON.stringify(entry[key] ?? '') !== JSON.stringify(known.get(entry.id)?.[key] ?? ''))
      .map((key) => `${entry.id}.${key}`),
  );
  return entries.length === registered.length ? wrong : [...wrong, `${entries.length} ≠ ${registered.length}`];
}

function packageProblems({ resources }: Fields, files: Files): string[] {
  return (resources as { path: string; bytes: number; hash: string }[]).flatMap(({ path, bytes, hash }) => {
    const contents = files.get(`data/${path}`) ?? files.get(path);
    if (!contents) return [path];
    return contents.byteLength === bytes && hash === `sha256:${hashOf(contents)}` ? [] : [`${path}: hash`];
  });
}

function auditProblems({ numerals }: Fields, reading: string): string[] {
  const entries = numerals as { start: number; end: number; text: string }[];
  const moved = entries.filter(({ start, end, text }) => reading.slice(start, end) !== text).map(({ text }) => text);
  return entries.length === scanNumerals(reading).length ? moved : [...moved, `${entries.length}`];
}

function hashOf(contents: Uint8Array | undefined): string {
  return createHash('sha256')
    .update(contents ?? new Uint8Array())
    .digest('hex');
}
