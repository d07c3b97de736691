import { type OpenDataWords, openDataWords } from '../i18n/data.ts';
import { figureHref, sentenceHref } from '../report/routes.ts';
import type { ReportMeta } from '../report/schema/report.ts';
import { figureHeader } from './columns.ts';
import { type Field, field } from './fields.ts';

/**
 * `figures.csv-metadata.json`: metadata of `figures.csv` (W3C Metadata Vocabulary for Tabular Data, 2015). Each column
 * has two titles: the key that heads it in the file, and the words of the report's language.
 */
export function csvwMetadata(meta: ReportMeta): object {
  const words = openDataWords(meta.language);
  return {
    '@context': ['http://www.w3.org/ns/csvw', { '@language': meta.language }],
    url: 'figures.csv',
    'dc:title': words.dataset(meta.title),
    'dc:description': words.csv,
    'dc:language': meta.language,
    'dc:publisher': meta.publisher,
    'dc:issued': { '@value': meta.edition.date, '@type': 'xsd:date' },
    'dc:source': { '@id': 'transcript.txt' },
    tableSchema: {
      primaryKey: 'id',
      aboutUrl: `../${figureHref('{id}')}`,
      columns: figureHeader.map((name) => column(field(name, 'csv'), words, meta.language)),
    },
  };
}

function column({ name, type, required, values, pattern, separator }: Field, words: OpenDataWords, language: string) {
  const { title, description } = words.fields[name];
  const format = pattern ?? values?.join('|');
  return {
    name,
    titles: { und: name, [language]: title },
    ...(description && { 'dc:description': description }),
    datatype: format === undefined ? type : { base: type, format: `^(${format})$` },
    ...(required && { required }),
    ...(separator && { separator }),
    ...links[name],
  };
}

/** Columns whose values are addresses on the site. */
const links: Partial<Record<Field['name'], { valueUrl: string }>> = {
  sentence: { valueUrl: `../${sentenceHref('{sentence}')}` },
  growthOf: { valueUrl: `../${figureHref('{growthOf}')}` },
  href: { valueUrl: '../{+href}' },
};
