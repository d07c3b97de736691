import { wordsOf } from '../i18n/words.ts';
import { chartRequest } from '../report/charts/chart-requests.ts';
import { markLabel } from '../report/charts/request.ts';
import { type Cell, csvText } from '../report/csv.ts';
import type { Report, TagUse } from '../report/report.ts';
import { chartHeader, figureRow } from './columns.ts';
import { dataFolder } from './data-file.ts';
import { figureEntry } from './figure-entry.ts';

/** The data of one chart. */
export interface ChartCsv {
  id: string;
  title: string;
  text: string;
}

/** The address of a chart's CSV, relative to the site's root; the id is that of `chartId`. */
export function chartCsvHref(id: string): string {
  return `${dataFolder}${id}.csv`;
}

/**
 * Takes a report and gives the CSV of each of its charts, in the order they were written. A chart that is shown on
 * two pages has one file. A whole that parts are shares of stands in a series of its own name, so that nobody sums it
 * together with its parts.
 * @throws RangeError where two charts of one id hold different data
 */
export function chartsCsv(report: Report): ChartCsv[] {
  const charts = new Map<string, ChartCsv>();
  for (const use of report.uses.filter(({ tag }) => tag === 'Chart')) {
    const chart = chartCsv(report, use);
    const same = charts.get(chart.id);
    if (same && same.text !== chart.text) throw new RangeError(`${use.place.file}:${use.place.line}: another chart is called ${chart.id}`);
    if (!same) charts.set(chart.id, chart);
  }
  return [...charts.values()];
}

function chartCsv({ figureById, meta }: Report, { attributes }: TagUse): ChartCsv {
  const request = chartRequest(attributes, figureById, meta.language);
  const rowOf = (id: string): Cell[] => {
    const figure = figureById.get(id);
    return figure ? figureRow(figureEntry(figure)) : [];
  };
  const { whole } = wordsOf(meta.language).chart;
  const rows = request.figures.flatMap((list, series) => {
    const name = request.seriesNames[series] ?? null;
    const parts = list.map(({ id }, place): Cell[] => [name, markLabel(request, series, place), ...rowOf(id)]);
    const wholes = request.wholes.slice(series, series + 1).map(({ id, label }): Cell[] => [whole, name ?? label, ...rowOf(id)]);
    return [...parts, ...wholes];
  });
  return { id: request.id, title: request.title, text: csvText(chartHeader, rows) };
}
