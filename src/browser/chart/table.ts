import type { Language } from '../../i18n/language.ts';
import type { ChartFigure, ChartRequest } from '../../report/charts/request.ts';
import { chartPart, chartWords } from './door.ts';

/** A chart as its table gives it: the request it was drawn from, and the row of each figure. */
export interface TabledChart {
  request: ChartRequest;
  rows: Map<ChartFigure, HTMLTableRowElement>;
}

/** Reads back from a chart's figure, which starts from its table, the request that the build drew. */
export function readTable(figure: HTMLElement): TabledChart {
  const rows = new Map<ChartFigure, HTMLTableRowElement>();
  const bodies = [...figure.querySelectorAll<HTMLElement>('tbody')];
  const lists = (selector: string) =>
    bodies.map((body) =>
      [...body.querySelectorAll<HTMLTableRowElement>(selector)].map((row) => {
        const read = readRow(row);
        rows.set(read, row);
        return read;
      }),
    );
  const figures = lists('tr[data-mark]:not([data-whole])');
  const [list = []] = figures.slice(-1);
  const request: ChartRequest = {
    id: figure.id,
    type: figure.dataset.chart ?? '',
    title: textOf(chartPart(figure, 'chart-title')),
    description: textOf(chartPart(figure, 'chart-description')),
    figures,
    seriesNames: bodies.flatMap((body) => [...body.querySelectorAll('.chart-series')].map(textOf)),
    labels: 'labelled' in figure.dataset ? list.map(({ label }) => label) : [],
    wholes: lists('tr[data-whole]').flat(),
    language: document.documentElement.lang as Language,
    words: chartWords(figure),
  };
  return { request, rows };
}

/** Reads a figure back from its row: what a drawing needs of it. */
function readRow(row: HTMLTableRowElement): ChartFigure {
  const { mark = '', value, unit = '', asOf = '', basis } = row.dataset;
  return {
    id: mark,
    label: textOf(row.querySelector('th')),
    value: Number(value),
    unit,
    display: { before: '', number: textOf(row.querySelector('.number')), after: '' },
    asOf,
    basis: basis === 'derived' ? 'derived' : 'quoted',
  };
}

function textOf(element: Element | null): string {
  return element?.textContent ?? '';
}
