import { Buffer } from 'node:buffer';
import { type OpenDataWords, openDataWords } from '../i18n/data.ts';
import { statedFacts } from '../report/drafts/facts.ts';
import type { Report } from '../report/report.ts';
import { figureHref, sentenceHref } from '../report/routes.ts';
import type { ReportMeta } from '../report/schema/report.ts';
import { sha256 } from '../report/transcript/read.ts';
import { figureHeader } from './csv-files.ts';
import type { DataFile } from './data-file.ts';
import { type Field, field } from './data-file.ts';

/**
 * `datapackage.json`: a Frictionless Data Package (v2) of the files beside it. It has no name and no id, because the report gives none,
 * and no `created`, which would need a time of day that nobody recorded. A licence it has where the report gives one with a page: the
 * name alone would have to be an id of the Open Definition.
 */
export function dataPackage(meta: ReportMeta, files: readonly DataFile[]): object {
  const words = openDataWords(meta.language);
  const { summary, publisher } = statedFacts(meta);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    title: words.dataset(meta.title),
    description: summary,
    version: meta.edition.version,
    edition: meta.edition,
    ...(meta.archived && { archived: meta.archived }),
    language: meta.language,
    ...(publisher && { contributors: [{ title: publisher, roles: ['publisher'] }] }),
    ...(meta.licence?.link && { licenses: [{ path: meta.licence.link, title: meta.licence.name }] }),
    sources: [{ title: words.files.transcript, path: 'transcript.txt' }],
    resources: files.map((file) => resource(file, words)),
  };
}

function resource({ path, title, mediaType, description, contents, table }: DataFile, words: OpenDataWords) {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return {
    name: file,
    path: file,
    ...(table && { type: 'table' }),
    title,
    ...(description && { description }),
    format: file.slice(file.lastIndexOf('.') + 1),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(contents),
    hash: `sha256:${sha256(contents)}`,
    ...(table?.property && { dialect: { property: table.property, itemType: 'object' } }),
    ...(table && { schema: tableSchema(table.fields, words, table.keyed) }),
  };
}

/** A Frictionless Table Schema (v2) of some fields; `keyed` where the id is the primary key. */
export function tableSchema(fields: readonly Field[], words: OpenDataWords, keyed: boolean) {
  const refersToId = keyed && fields.some(({ name }) => name === 'growthOf');
  return {
    fields: fields.map((field) => schemaField(field, words)),
    ...(keyed && { primaryKey: ['id'] }),
    ...(refersToId && { foreignKeys: [{ fields: ['growthOf'], reference: { fields: ['id'] } }] }),
  };
}

function schemaField({ name, type, required, values, pattern }: Field, words: OpenDataWords) {
  const constraints = { ...(required && { required }), ...(values && { enum: values }), ...(pattern && { pattern }) };
  return {
    name,
    // Lists are new in version 2 of the Table Schema; a reader of version 1 would lose the field, and all of its table with it.
    type: type === 'list' ? 'string' : type,
    ...words.fields[name],
    ...(Object.keys(constraints).length > 0 && { constraints }),
  };
}

/**
 * `figures.csv-metadata.json`: metadata of `figures.csv` (W3C Metadata Vocabulary for Tabular Data, 2015). Each column
 * has two titles: the key that heads it in the file, and the words of the report's language.
 */
export function csvwMetadata(report: Pick<Report, 'meta' | 'figures'>): object {
  const { meta } = report;
  const words = openDataWords(meta.language);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': meta.language }],
    url: 'figures.csv',
    'dc:title': words.dataset(meta.title),
    'dc:description': words.csv,
    'dc:language': meta.language,
    'dc:publisher': statedFacts(meta).publisher,
    'dc:issued': { '@value': meta.edition.date, '@type': 'xsd:date' },
    ...licenceTerms(meta.licence),
    'dc:source': { '@id': 'transcript.txt' },
    'dc:hasFormat': { '@id': 'figures-excel.csv' },
    tableSchema: {
      primaryKey: 'id',
      aboutUrl: `../${figureHref('{id}')}`,
      columns: figureHeader(report).map((name) => column(field(name, 'csv'), words, meta.language)),
    },
  };
}

/** Dublin Core has a licence as a page, and rights as words. */
function licenceTerms(licence: ReportMeta['licence']) {
  return { ...(licence && { 'dc:rights': licence.name }), ...(licence?.link && { 'dc:license': { '@id': licence.link } }) };
}

function column({ name, type, required, values, pattern, separator }: Field, words: OpenDataWords, language: string) {
  const { title, description } = words.fields[name];
  const format = pattern ?? values?.join('|');
  return {
    name,
    titles: { und: name, [language]: title },
    ...(description && { 'dc:description': description }),
    datatype: format === undefined ? datatype(type) : { base: datatype(type), format: `^(${format})$` },
    ...(required && { required }),
    ...(separator && { separator }),
    ...links[name],
  };
}

/** The datatype of a column's values, one by one: a `number` would be a double, and no exact one. */
function datatype(type: Field['type']): string {
  return type === 'number' || type === 'list' ? 'decimal' : type;
}

/** Columns whose values are addresses on the site. */
const links: Partial<Record<Field['name'], { valueUrl: string }>> = {
  sentence: { valueUrl: `../${sentenceHref('{sentence}')}` },
  growthOf: { valueUrl: `../${figureHref('{growthOf}')}` },
  href: { valueUrl: '../{+href}' },
};
