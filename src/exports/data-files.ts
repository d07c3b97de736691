import { openDataWords } from '../i18n/data.ts';
import { spreadsheetText } from '../report/csv.ts';
import type { Report } from '../report/report.ts';
import { sha256 } from '../report/transcript/read.ts';
import type { Transcript } from '../report/transcript/transcript.ts';
import { correctionsDataHref, correctionsJson } from './corrections.ts';
import {
  chartCsvHref,
  chartSheets,
  chartsCsv,
  chartsHeader,
  figureHeader,
  figuresCsv,
  figuresSheetHref,
  hasEnglishLabels,
} from './csv-files.ts';
import { type DataFile, dataFolder, type FieldName, field } from './data-file.ts';
import { attachmentsJson, auditEntry, documentsJson, figuresJson, jsonFields, jsonText, milestonesJson } from './json-files.ts';
import { csvwMetadata, dataPackage } from './metadata.ts';

const made = new WeakMap<Report, DataFile[]>();

/**
 * The folder `data/` of a report: the files for programs, the data package that describes them, the copies for spreadsheets beside it.
 * Made once a report.
 */
export function dataFiles(report: Report): DataFile[] {
  const files = made.get(report) ?? makeDataFiles(report);
  made.set(report, files);
  return files;
}

function makeDataFiles(report: Report): DataFile[] {
  const files = [
    ...registerFiles(report),
    ...chartsFile(report),
    metadataFile(report),
    ...attachmentsFile(report),
    ...correctionsFile(report),
  ];
  const contents = jsonText(dataPackage(report.meta, files));
  return [
    ...files,
    { path: `${dataFolder}datapackage.json`, title: report.meta.title, mediaType: 'application/vnd.datapackage+json', contents },
    ...spreadsheets(report),
  ];
}

/** The files that hold the whole of a register or of the transcript. */
export function registerFiles(report: Report): DataFile[] {
  const { files: titles, csv, reading } = openDataWords(report.meta.language);
  const json = (property: keyof typeof jsonFields, contents: string): DataFile => ({
    path: `${dataFolder}${property}.json`,
    title: titles[property],
    mediaType: 'application/json',
    contents,
    table: { fields: fieldsOf(property, report).map((name) => field(name, 'json')), keyed: true, property },
  });
  const plain = { mediaType: 'text/plain' };
  const fields = figureHeader(report).map((name) => field(name, 'csv'));
  return [
    {
      path: `${dataFolder}figures.csv`,
      title: titles.figures,
      mediaType: 'text/csv',
      description: csv,
      contents: figuresCsv(report),
      table: { fields, keyed: true },
    },
    json('figures', figuresJson(report)),
    json('documents', documentsJson(report)),
    json('milestones', milestonesJson(report)),
    { path: `${dataFolder}transcript.txt`, title: titles.transcript, ...plain, contents: verbatimText(report.transcript) },
    { path: `${dataFolder}audit.json`, title: titles.audit, mediaType: 'application/json', contents: jsonText(auditEntry(report)) },
    {
      path: `${dataFolder}reading.txt`,
      title: titles.reading,
      description: reading,
      ...plain,
      contents: `\ufeff${report.transcript.reading}`,
    },
  ];
}

/**
 * The keys of an entry in a JSON file; there is one of English labels or former ids where the report has any, and one of its
 * status in a draft.
 */
function fieldsOf(property: keyof typeof jsonFields, report: Report): readonly FieldName[] {
  const isThere: Partial<Record<FieldName, boolean>> = {
    labelEn: hasEnglishLabels(report),
    status: report.openItems.size > 0,
    formerIds: report.corrections.some(({ formerIds }) => formerIds.length > 0),
  };
  return jsonFields[property].filter((name) => isThere[name] ?? true);
}

function metadataFile(report: Report): DataFile {
  const { csvw } = openDataWords(report.meta.language).files;
  return {
    path: `${dataFolder}figures.csv-metadata.json`,
    title: csvw,
    mediaType: 'application/csvm+json',
    contents: jsonText(csvwMetadata(report)),
  };
}

/** The list of attachments, where there are any. */
function attachmentsFile(report: Report): DataFile[] {
  const title = openDataWords(report.meta.language).files.attachments;
  const path = `${dataFolder}attachments.json`;
  return report.attachments.size === 0 ? [] : [{ path, title, mediaType: 'application/json', contents: attachmentsJson(report) }];
}

/** What editions corrected, where anything was. */
function correctionsFile(report: Report): DataFile[] {
  const { files, corrections: description } = openDataWords(report.meta.language);
  const file = { path: correctionsDataHref, title: files.corrections, mediaType: 'application/json', description };
  return report.corrections.length === 0 ? [] : [{ ...file, contents: correctionsJson(report) }];
}

/** The data of all charts, where there are any. */
function chartsFile(report: Report): DataFile[] {
  const { files, csv } = openDataWords(report.meta.language);
  const fields = chartsHeader(report).map((name) => field(name, 'csv'));
  const file = {
    path: `${dataFolder}charts.csv`,
    title: files.charts,
    mediaType: 'text/csv',
    description: csv,
    contents: chartsCsv(report),
    table: { fields, keyed: false },
  };
  return report.charts.size === 0 ? [] : [file];
}

/** The figures and the data of each chart once more, for spreadsheets: what these need, other readers take for text. */
function spreadsheets(report: Report): DataFile[] {
  const title = openDataWords(report.meta.language).files.spreadsheet;
  const figures = { path: figuresSheetHref, title, mediaType: 'text/csv', contents: figuresCsv(report, spreadsheetText) };
  const charts = chartSheets(report).map(({ id, text, ...chart }) => ({
    path: chartCsvHref(id),
    mediaType: 'text/csv',
    contents: text,
    ...chart,
  }));
  return [figures, ...charts];
}

/**
 * The transcript byte for byte, as its pinned hash proves. Reading a text drops a byte order mark; it is put back.
 * @throws RangeError where the text is not the one that was hashed
 */
export function verbatimText({ raw, sha256: expected }: Transcript): string {
  const text = [raw, `\ufeff${raw}`].find((candidate) => sha256(candidate) === expected);
  if (text === undefined) throw new RangeError(`the transcript's SHA-256 is not ${expected}`);
  return text;
}
