import { openDataWords } from '../i18n/data.ts';
import type { Report } from '../report/report.ts';
import { areaHref, pageHref } from '../report/routes.ts';
import type { DataFile } from './data-file.ts';
import { registerFiles } from './data-files.ts';

/**
 * Takes a report and gives its schema.org description, a Report and its Dataset, as text for a
 * `<script type="application/ld+json">`: no `<` in it can end the script. Addresses are relative to the overview.
 */
export function reportJsonLd(report: Report): string {
  const graph = [reportNode(report), datasetNode(report)];
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': graph }).replaceAll('<', '\\u003c');
}

const ids = { report: '#report', dataset: '#dataset' };

function reportNode({ meta, areas }: Report) {
  const publisher = organisation(meta.publisher);
  return {
    '@type': 'Report',
    '@id': ids.report,
    url: pageHref('index'),
    name: meta.title,
    alternativeHeadline: meta.subtitle,
    abstract: meta.summary,
    inLanguage: meta.language,
    version: meta.edition.version,
    datePublished: meta.edition.date,
    temporalCoverage: meta.period,
    publisher,
    recordedAt: {
      '@type': 'Event',
      name: meta.subtitle,
      startDate: meta.event.date,
      location: { '@type': 'Place', name: meta.event.place },
      organizer: publisher,
    },
    hasPart: areas.map((area) => ({ '@type': 'Chapter', position: area.number, name: area.title, url: areaHref(area) })),
  };
}

function datasetNode(report: Report) {
  const { meta } = report;
  return {
    '@type': 'Dataset',
    '@id': ids.dataset,
    name: openDataWords(meta.language).dataset(meta.title),
    description: meta.summary,
    inLanguage: meta.language,
    version: meta.edition.version,
    datePublished: meta.edition.date,
    temporalCoverage: meta.period,
    publisher: organisation(meta.publisher),
    isBasedOn: { '@id': ids.report },
    distribution: registerFiles(report).map(download),
  };
}

function organisation(name: string) {
  return { '@type': 'Organization', name };
}

function download({ path, title, mediaType }: DataFile) {
  return { '@type': 'DataDownload', name: title, encodingFormat: mediaType, contentUrl: path };
}
