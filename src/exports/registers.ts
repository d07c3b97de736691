import { csvText } from '../report/csv.ts';
import type { Milestone, PolicyDocument, Report } from '../report/report.ts';
import { sentenceHref } from '../report/routes.ts';
import { figureHeader, figureRow } from './columns.ts';
import type { FieldName } from './fields.ts';
import { figureEntry, placeEntry } from './figure-entry.ts';
import { reportEntry } from './report-entry.ts';

/** `figures.csv`: every figure of the report, one a row. */
export function figuresCsv(report: Report): string {
  return csvText(
    figureHeader,
    report.figures.map((figure) => figureRow(figureEntry(figure))),
  );
}

/** `figures.json`: the report and every figure of it. */
export function figuresJson(report: Report): string {
  return jsonText({ report: reportEntry(report), figures: report.figures.map(figureEntry) });
}

/** `documents.json`: the report and every policy document it names. */
export function documentsJson(report: Report): string {
  const documents = report.documents.map((document: PolicyDocument) => ({
    id: document.id,
    title: document.title,
    ...placeEntry(document),
    quote: document.quote,
    href: sentenceHref(document.quote.sentence),
  }));
  return jsonText({ report: reportEntry(report), documents });
}

/** `milestones.json`: the report and every dated event it tells. */
export function milestonesJson(report: Report): string {
  const milestones = report.milestones.map((milestone: Milestone) => ({
    id: milestone.id,
    date: milestone.date,
    title: milestone.title,
    ...placeEntry(milestone),
    quote: milestone.quote,
    href: sentenceHref(milestone.quote.sentence),
  }));
  return jsonText({ report: reportEntry(report), milestones });
}

/** The keys of an entry in each JSON file. */
export const jsonFields = {
  figures: [
    'id',
    'label',
    'value',
    'unit',
    'display',
    'approximation',
    'asOf',
    'area',
    'measure',
    'basis',
    'quote',
    'derivation',
    'href',
    'growthOf',
    'note',
  ],
  documents: ['id', 'title', 'area', 'measure', 'quote', 'href'],
  milestones: ['id', 'date', 'title', 'area', 'measure', 'quote', 'href'],
} as const satisfies Record<string, readonly FieldName[]>;

/** JSON for people and programs: indented, with a line break at its end. */
export function jsonText(data: object): string {
  return `${JSON.stringify(data, null, 2)}\n`;
}
