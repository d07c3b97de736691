import type { Chart, ChartDataset } from 'chart.js';
import { type ChartFigure, placeLabels } from '../../report/charts/request.ts';
import { type Annotation, labelText, valueText, widestValue } from '../annotations.ts';
import { type Brief, bareScale, type Plan, pixelScale } from '../drawing.ts';
import { listLegend } from '../legend.ts';
import { areaPaint, barColours, type Palette } from '../palette.ts';
import { LINE, TEXT, wrap } from '../typesetting.ts';
import { layRows, type Rows } from './rows.ts';

/** A data set of bars that start from zero and stand where the layout puts them. */
export function barData(
  list: ChartFigure[],
  points: { x: number; y: number }[],
  thickness: number,
  colours: string[],
  palette: Palette,
): ChartDataset<'bar', { x: number; y: number }[]> {
  const paints = list.map((figure, place) => areaPaint(figure, colours[place] ?? palette.ink, palette));
  return {
    type: 'bar',
    data: points,
    backgroundColor: paints.map((paint) => paint.fill),
    borderColor: paints.map((paint) => paint.line),
    borderWidth: list.map((figure) => (figure.basis === 'derived' ? 1.5 : 0)),
    barThickness: thickness,
    grouped: false,
    inflateAmount: 0,
    clip: false,
  };
}

const LYING_BAR = 20;
const LYING_PITCH = LYING_BAR + 2;

function valuesBeside({ request, palette }: Brief, chart: Chart): Annotation[] {
  return request.figures.flatMap((list, series) =>
    chart.getDatasetMeta(series).data.flatMap((bar, place) => {
      const figure = list[place];
      return figure ? [valueText(figure, { x: bar.x + 7, y: bar.y, align: 'left' }, palette)] : [];
    }),
  );
}

/** The line bars start from: through all rows, or beside each where labels stand between them. */
function baseline(rows: Rows, marksHeight: number, colour: string): Annotation[] {
  const x = rows.left + 0.5;
  const reach = marksHeight / 2 + 3;
  if (rows.beside) return [{ kind: 'rule', from: [x, rows.top], to: [x, rows.bottom], colour }];
  return rows.middles.map((y) => ({ kind: 'rule', from: [x, y - reach], to: [x, y + reach], colour }));
}

/** Horizontal bars from zero, one row for each place, the bars of several lists under each other. */
export function lyingBars(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const { figures } = request;
  const legend = listLegend(brief, 'square');
  const marksHeight = figures.length * LYING_PITCH - 2;
  const valueRoom = widestValue(figures.flat()) + 9;
  const rows = layRows(brief, { header: legend.height, marksHeight, valueRoom });
  const colours = barColours(figures, palette);
  const most = Math.max(...figures.flat().map((figure) => figure.value));
  const height = rows.bottom + 4;
  return {
    width,
    height,
    area: { left: rows.left + 1, right: width - valueRoom, top: 0, bottom: height },
    type: 'bar',
    datasets: figures.map((list, series) => {
      const aside = (series - (figures.length - 1) / 2) * LYING_PITCH;
      const points = list.map((figure, place) => ({ x: figure.value, y: (rows.middles[place] ?? 0) + aside }));
      return barData(list, points, LYING_BAR, colours[series] ?? [], palette);
    }),
    options: {
      indexAxis: 'y',
      scales: { x: { ...bareScale, type: 'linear', min: 0, max: most || 1 }, y: pixelScale(height, 'down') },
    },
    under: () => [...legend.annotations, ...rows.labels],
    over: (chart) => [...baseline(rows, marksHeight, palette.soft), ...valuesBeside(brief, chart)],
  };
}

const PLOT = 190;
const HEADROOM = 26;
const BROADEST = 76;
const BETWEEN = 3;

function wrappedLabels({ request, width }: Brief): string[][] {
  const labels = placeLabels(request);
  return labels.map((label) => wrap(label, width / labels.length - 10, TEXT));
}

/** The width of a bar: at least that of its value, so that neither bars of one group nor their values part or touch. */
function barWidth({ request, width }: Brief): number {
  const { figures } = request;
  const slot = width / (figures[0]?.length ?? 1);
  return Math.max(Math.min(BROADEST, (slot * 0.72) / figures.length), widestValue(figures.flat()) + 6);
}

/** Whether upright bars have room for their values above them and for labels of at most three lines under them. */
export function fitsUpright(brief: Brief): boolean {
  const { figures } = brief.request;
  const slot = brief.width / (figures[0]?.length ?? 1);
  const group = (barWidth(brief) + BETWEEN) * figures.length;
  return group <= slot * 0.88 && wrappedLabels(brief).every((lines) => lines.length <= 3);
}

function valuesAbove({ request, palette }: Brief, chart: Chart): Annotation[] {
  return request.figures.flatMap((list, series) =>
    chart.getDatasetMeta(series).data.flatMap((bar, place) => {
      const figure = list[place];
      return figure ? [valueText(figure, { x: bar.x, y: bar.y - 13, align: 'center' }, palette)] : [];
    }),
  );
}

/** Upright bars from zero, one place beside the other. `fitsUpright` says whether there is room. */
export function uprightBars(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const { figures } = request;
  const legend = listLegend(brief, 'square');
  const wrapped = wrappedLabels(brief);
  const slot = width / wrapped.length;
  const middle = (place: number) => (place + 0.5) * slot;
  const bar = barWidth(brief);
  const top = legend.height + HEADROOM;
  const base = top + PLOT;
  const colours = barColours(figures, palette);
  const most = Math.max(...figures.flat().map((figure) => figure.value));
  return {
    width,
    height: base + 8 + Math.max(...wrapped.map((lines) => lines.length)) * LINE,
    area: { left: 0, right: width, top, bottom: base },
    type: 'bar',
    datasets: figures.map((list, series) => {
      const aside = (series - (figures.length - 1) / 2) * (bar + BETWEEN);
      const points = list.map((figure, place) => ({ x: middle(place) + aside, y: figure.value }));
      return barData(list, points, bar, colours[series] ?? [], palette);
    }),
    options: { scales: { x: pixelScale(width, 'across'), y: { ...bareScale, type: 'linear', min: 0, max: most || 1 } } },
    under: () => legend.annotations,
    over: (chart) => [
      { kind: 'rule', from: [0, base + 0.5], to: [width, base + 0.5], colour: palette.soft },
      ...wrapped.map((lines, place) => labelText(lines, { x: middle(place), y: base + 17, align: 'center' }, palette)),
      ...valuesAbove(brief, chart),
    ],
  };
}
