import { wordsOf } from '../i18n/words.ts';
import { chartRequest } from '../report/charts/chart-requests.ts';
import { markLabel, placeLabels } from '../report/charts/request.ts';
import { type Cell, csvText, spreadsheetText } from '../report/csv.ts';
import type { Decimal } from '../report/numerals/decimal.ts';
import type { Report, TagUse } from '../report/report.ts';
import { dataFolder, type FieldName } from './data-file.ts';
import { type FigureEntry, figureEntry } from './json-files.ts';

interface Column {
  name: FieldName;
  cell: (entry: FigureEntry) => Cell;
}

/**
 * The columns of `figures.csv`. They are headed with the keys of `figures.json`, not with words of the report's
 * language: programs and formulas written for one report then fit every other. The titles that readers know stand in
 * the CSV on the Web metadata and the data package.
 */
const allColumns: readonly Column[] = [
  { name: 'id', cell: (entry) => entry.id },
  { name: 'label', cell: (entry) => entry.label },
  { name: 'label_en', cell: (entry) => entry.labelEn ?? null },
  { name: 'value', cell: (entry) => numberCell(entry.value) },
  { name: 'unit', cell: (entry) => entry.unit },
  { name: 'display', cell: (entry) => entry.display },
  { name: 'form', cell: (entry) => entry.form },
  { name: 'bound', cell: (entry) => entry.bound },
  { name: 'value_low', cell: (entry) => numberCell(entry.value_low) },
  { name: 'value_high', cell: (entry) => numberCell(entry.value_high) },
  { name: 'parts', cell: (entry) => entry.parts?.join(' ') ?? null },
  { name: 'asOf', cell: (entry) => entry.asOf },
  { name: 'part', cell: (entry) => entry.part },
  { name: 'area', cell: (entry) => entry.area },
  { name: 'measure', cell: (entry) => entry.measure },
  { name: 'basis', cell: (entry) => entry.basis },
  { name: 'quote', cell: (entry) => entry.quote?.exact ?? null },
  { name: 'quotePrefix', cell: (entry) => entry.quote?.prefix ?? null },
  { name: 'quoteSuffix', cell: (entry) => entry.quote?.suffix ?? null },
  { name: 'quoteRow', cell: (entry) => entry.quote?.row ?? null },
  { name: 'quoteColumn', cell: (entry) => entry.quote?.column ?? null },
  { name: 'emended', cell: (entry) => entry.quote?.emended ?? null },
  { name: 'sentence', cell: (entry) => entry.quote?.sentence ?? null },
  { name: 'operation', cell: (entry) => entry.derivation?.operation ?? null },
  { name: 'inputs', cell: (entry) => entry.derivation?.inputs.join(' ') ?? null },
  { name: 'expression', cell: (entry) => entry.derivation?.expression ?? null },
  { name: 'growthOf', cell: (entry) => entry.growthOf ?? null },
  { name: 'plan', cell: (entry) => entry.plan ?? null },
  { name: 'note', cell: (entry) => entry.note ?? null },
  { name: 'certainty', cell: (entry) => entry.certainty ?? null },
  { name: 'doubt', cell: (entry) => entry.doubt ?? null },
  { name: 'href', cell: (entry) => entry.href },
];

/** A number digit for digit, which no spreadsheet runs, also below zero. */
function numberCell(decimal: Decimal | null): Cell {
  return decimal === null ? null : { decimal };
}

/** Whether any figure of a report has a label in English, so that its open data has a place for it. */
export function hasEnglishLabels({ figures }: Pick<Report, 'figures'>): boolean {
  return figures.some(({ labelEn }) => labelEn !== '');
}

function figureColumns(report: Pick<Report, 'figures'>): readonly Column[] {
  return hasEnglishLabels(report) ? allColumns : allColumns.filter(({ name }) => name !== 'label_en');
}

/** The names of the columns of `figures.csv`; there is one of English labels where the report has any. */
export function figureHeader(report: Pick<Report, 'figures'>): FieldName[] {
  return figureColumns(report).map(({ name }) => name);
}

/** The names of the columns of a chart's CSV. */
function chartHeader(report: Pick<Report, 'figures'>): FieldName[] {
  return ['series', 'chartLabel', ...figureHeader(report)];
}

/** The names of the columns of `charts.csv`. */
export function chartsHeader(report: Pick<Report, 'figures'>): FieldName[] {
  return ['chart', 'chartTitle', ...chartHeader(report)];
}

/** Writes a table for those who read it: `csvText` for programs, `spreadsheetText` for spreadsheets. */
type Writer = typeof csvText;

/** Every figure of the report, one a row: `figures.csv`, and `figures-excel.csv` written for spreadsheets. */
export function figuresCsv(report: Report, write: Writer = csvText): string {
  const columns = figureColumns(report);
  return write(
    figureHeader(report),
    report.figures.map((figure) => figureRow(columns, figureEntry(report, figure))),
  );
}

function figureRow(columns: readonly Column[], entry: FigureEntry): Cell[] {
  return columns.map(({ cell }) => cell(entry));
}

/** The data of one chart. */
interface ChartTable {
  id: string;
  title: string;
  rows: Cell[][];
}

/** The address of the figures' CSV for spreadsheets, relative to the site's root. */
export const figuresSheetHref = `${dataFolder}figures-excel.csv`;

/** The address of a chart's CSV for spreadsheets, relative to the site's root; the id is that of `chartId`. */
export function chartCsvHref(id: string): string {
  return `${dataFolder}${id}.csv`;
}

/** `charts.csv`: what every chart shows, in the order they were written. */
export function chartsCsv(report: Report): string {
  return csvText(
    chartsHeader(report),
    chartTables(report).flatMap(({ id, title, rows }) => rows.map((row) => [id, title, ...row])),
  );
}

/** The same of each chart alone, for spreadsheets. */
export function chartSheets(report: Report): { id: string; title: string; text: string }[] {
  return chartTables(report).map(({ id, title, rows }) => ({ id, title, text: spreadsheetText(chartHeader(report), rows) }));
}

/**
 * Takes a report and gives the data of each of its charts. A chart that is shown on two pages counts once. A whole that
 * parts are shares of stands in a series of its own name, so that nobody sums it together with its parts.
 */
function chartTables(report: Report): ChartTable[] {
  const charts = report.uses.filter(({ tag }) => tag === 'Chart').map((use) => chartTable(report, use));
  return [...new Map(charts.map((chart) => [chart.id, chart])).values()];
}

function chartTable(report: Report, { attributes }: TagUse): ChartTable {
  const { figureById, meta } = report;
  const columns = figureColumns(report);
  const request = chartRequest(attributes, figureById, meta.language);
  const rowOf = (id: string): Cell[] => {
    const figure = figureById.get(id);
    return figure ? figureRow(columns, figureEntry(report, figure)) : [];
  };
  const { whole, change } = wordsOf(meta.language).chart;
  const rows = request.figures.flatMap((list, series) => {
    const name = request.seriesNames[series] ?? null;
    const parts = list.map(({ id }, place): Cell[] => [name, markLabel(request, series, place), ...rowOf(id)]);
    const wholes = request.wholes.slice(series, series + 1).map(({ id, label }): Cell[] => [whole, name ?? label, ...rowOf(id)]);
    return [...parts, ...wholes];
  });
  const changes = request.changes.map(({ id }, place): Cell[] => [change, placeLabels(request)[place] ?? null, ...rowOf(id)]);
  return { id: request.id, title: request.title, rows: [...rows, ...changes] };
}
