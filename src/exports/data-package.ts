import { Buffer } from 'node:buffer';
import { type OpenDataWords, openDataWords } from '../i18n/data.ts';
import type { ReportMeta } from '../report/schema/report.ts';
import { sha256 } from '../report/transcript/read.ts';
import type { DataFile } from './data-file.ts';
import { tableSchema } from './table-schema.ts';

/**
 * `datapackage.json`: a Frictionless Data Package (v2) of the files beside it. It has no name, id or licence, because
 * the report gives none, and no `created`, which would need a time of day that nobody recorded.
 */
export function dataPackage(meta: ReportMeta, files: readonly DataFile[]): object {
  const words = openDataWords(meta.language);
  return {
    $schema: 'https://datapackage.org/profiles/2.0/datapackage.json',
    title: words.dataset(meta.title),
    description: meta.summary,
    version: meta.edition.version,
    edition: meta.edition,
    language: meta.language,
    contributors: [{ title: meta.publisher, roles: ['publisher'] }],
    sources: [{ title: words.files.transcript, path: 'transcript.txt' }],
    resources: files.map((file) => resource(file, words)),
  };
}

function resource({ path, title, mediaType, contents, table }: DataFile, words: OpenDataWords) {
  const file = path.slice(path.lastIndexOf('/') + 1);
  return {
    name: file,
    path: file,
    ...(table && { type: 'table' }),
    title,
    ...(mediaType === 'text/csv' && { description: words.csv }),
    format: file.slice(file.lastIndexOf('.') + 1),
    mediatype: mediaType,
    encoding: 'utf-8',
    bytes: Buffer.byteLength(contents),
    hash: `sha256:${sha256(contents)}`,
    ...(table?.property && { dialect: { property: table.property, itemType: 'object' } }),
    ...(table && { schema: tableSchema(table.fields, words, table.keyed) }),
  };
}
