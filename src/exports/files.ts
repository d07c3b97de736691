import { openDataWords } from '../i18n/data.ts';
import type { Report } from '../report/report.ts';
import { auditEntry } from './audit-entry.ts';
import { chartCsvHref, chartsCsv } from './charts-csv.ts';
import { chartHeader, figureHeader } from './columns.ts';
import { csvwMetadata } from './csvw.ts';
import { type DataFile, dataFolder } from './data-file.ts';
import { dataPackage } from './data-package.ts';
import { field } from './fields.ts';
import { documentsJson, figuresCsv, figuresJson, jsonFields, jsonText, milestonesJson } from './registers.ts';
import { verbatimText } from './transcript-text.ts';

const made = new WeakMap<Report, DataFile[]>();

/** The folder `data/` of a report: every file, the data package that describes the others last. Made once a report. */
export function dataFiles(report: Report): DataFile[] {
  const files = made.get(report) ?? makeDataFiles(report);
  made.set(report, files);
  return files;
}

function makeDataFiles(report: Report): DataFile[] {
  const files = [...registerFiles(report), metadataFile(report), ...chartFiles(report)];
  const contents = jsonText(dataPackage(report.meta, files));
  return [
    ...files,
    { path: `${dataFolder}datapackage.json`, title: report.meta.title, mediaType: 'application/vnd.datapackage+json', contents },
  ];
}

/** The files that hold the whole of a register or of the transcript. */
export function registerFiles(report: Report): DataFile[] {
  const { files: titles } = openDataWords(report.meta.language);
  const json = (property: keyof typeof jsonFields, contents: string): DataFile => ({
    path: `${dataFolder}${property}.json`,
    title: titles[property],
    mediaType: 'application/json',
    contents,
    table: { fields: jsonFields[property].map((name) => field(name, 'json')), keyed: true, property },
  });
  const plain = { mediaType: 'text/plain' };
  const fields = figureHeader.map((name) => field(name, 'csv'));
  return [
    {
      path: `${dataFolder}figures.csv`,
      title: titles.figures,
      mediaType: 'text/csv',
      contents: figuresCsv(report),
      table: { fields, keyed: true },
    },
    json('figures', figuresJson(report)),
    json('documents', documentsJson(report)),
    json('milestones', milestonesJson(report)),
    { path: `${dataFolder}transcript.txt`, title: titles.transcript, ...plain, contents: verbatimText(report.transcript) },
    { path: `${dataFolder}audit.json`, title: titles.audit, mediaType: 'application/json', contents: jsonText(auditEntry(report)) },
    { path: `${dataFolder}reading.txt`, title: titles.reading, ...plain, contents: report.transcript.reading },
  ];
}

function metadataFile({ meta }: Report): DataFile {
  const { csvw } = openDataWords(meta.language).files;
  return {
    path: `${dataFolder}figures.csv-metadata.json`,
    title: csvw,
    mediaType: 'application/csvm+json',
    contents: jsonText(csvwMetadata(meta)),
  };
}

function chartFiles(report: Report): DataFile[] {
  const fields = chartHeader.map((name) => field(name, 'csv'));
  return chartsCsv(report).map(({ id, title, text }) => ({
    path: chartCsvHref(id),
    title,
    mediaType: 'text/csv',
    contents: text,
    table: { fields, keyed: false },
  }));
}
