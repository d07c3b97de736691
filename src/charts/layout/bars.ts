import type { Chart, ChartDataset } from 'chart.js';
import { drawnExtent, greatest, isSpan } from '../../report/charts/extent.ts';
import { type ChartFigure, placeLabels } from '../../report/charts/request.ts';
import { type Annotation, type Direction, EDGE, labelText, valueText, valueWidth, widestValue } from '../annotations.ts';
import { type Brief, bareScale, type Plan, pixelScale } from '../drawing.ts';
import { listLegend } from '../legend.ts';
import { areaPaint, barColours, type Palette } from '../palette.ts';
import { LINE, TEXT, wrap } from '../typesetting.ts';
import { arrowRoom, barArrows, opensTo, stems } from './open-ends.ts';
import { layRows, type Rows } from './rows.ts';

/** A length on the scale of bars: from zero on, or from one number to another. */
export type Length = number | [number, number];

/** What the bar of a figure takes of its scale. */
export function lengthOf(figure: ChartFigure): Length {
  const extent = drawnExtent(figure);
  return isSpan(extent) ? [extent.low, extent.high] : extent.high;
}

type Point = { x: number; y: Length } | { x: Length; y: number };

/** The edges of a bar: none where it is full, a heavy one at its end where its figure may be less. */
function edgesOf(figure: ChartFigure, direction: Direction): number | Record<'left' | 'right' | 'top' | 'bottom', number> {
  if (!opensTo(figure, 'less')) return figure.basis === 'derived' ? 1.5 : 0;
  const side = { left: 1.5, right: 1.5, top: 1.5, bottom: 1.5 };
  return direction === 'across' ? { ...side, right: EDGE } : { ...side, top: EDGE };
}

/** A data set of bars that start from zero, or span a range, and stand where the layout puts them. */
export function barData(
  list: ChartFigure[],
  points: Point[],
  thickness: number,
  colours: string[],
  palette: Palette,
  direction: Direction,
): ChartDataset<'bar', { x: number; y: number }[]> {
  const paints = list.map((figure, place) => {
    const paint = areaPaint(figure, colours[place] ?? palette.ink, palette);
    return opensTo(figure, 'less') && figure.basis === 'quoted' ? { ...paint, fill: palette.paper } : paint;
  });
  return {
    type: 'bar',
    // Chart.js takes both ends of a bar where its types know one number.
    data: points as { x: number; y: number }[],
    backgroundColor: paints.map((paint) => paint.fill),
    borderColor: paints.map((paint) => paint.line),
    borderWidth: list.map((figure) => edgesOf(figure, direction)),
    borderSkipped: list.map((figure) => (isSpan(drawnExtent(figure)) ? false : 'start')),
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
      return figure ? [valueText(figure, { x: bar.x + 7 + arrowRoom(figure), y: bar.y, align: 'left' }, palette)] : [];
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
  const legend = listLegend(brief, 'square', 'across');
  const marksHeight = figures.length * LYING_PITCH - 2;
  const valueRoom = Math.max(...figures.flat().map((figure) => valueWidth(figure) + arrowRoom(figure))) + 9;
  const rows = layRows(brief, { header: legend.height, marksHeight, valueRoom });
  const colours = barColours(figures, request.lead, palette);
  const most = greatest(figures.flat());
  const height = rows.bottom + 4;
  return {
    width,
    height,
    area: { left: rows.left + 1, right: width - valueRoom, top: 0, bottom: height },
    type: 'bar',
    datasets: figures.map((list, series) => {
      const aside = (series - (figures.length - 1) / 2) * LYING_PITCH;
      const points = list.map((figure, place) => ({ x: lengthOf(figure), y: (rows.middles[place] ?? 0) + aside }));
      return barData(list, points, LYING_BAR, colours[series] ?? [], palette, 'across');
    }),
    options: {
      indexAxis: 'y',
      scales: { x: { ...bareScale, type: 'linear', min: 0, max: most || 1 }, y: pixelScale(height, 'down') },
    },
    under: (chart) => [
      ...legend.annotations,
      ...rows.labels,
      ...figures.flatMap((list, series) => stems(chart, series, list, rows.left + 1, 'across', palette)),
    ],
    over: (chart) => [
      ...baseline(rows, marksHeight, palette.soft),
      ...figures.flatMap((list, series) => barArrows(chart, series, list, colours[series] ?? [], 'across', palette)),
      ...valuesBeside(brief, chart),
    ],
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
      return figure ? [valueText(figure, { x: bar.x, y: bar.y - 13 - arrowRoom(figure), align: 'center' }, palette)] : [];
    }),
  );
}

/** Upright bars from zero, one place beside the other. `fitsUpright` says whether there is room. */
export function uprightBars(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const { figures } = request;
  const legend = listLegend(brief, 'square', 'up');
  const wrapped = wrappedLabels(brief);
  const slot = width / wrapped.length;
  const middle = (place: number) => (place + 0.5) * slot;
  const bar = barWidth(brief);
  const top = legend.height + HEADROOM + Math.max(...figures.flat().map((figure) => arrowRoom(figure)));
  const base = top + PLOT;
  const colours = barColours(figures, request.lead, palette);
  const most = greatest(figures.flat());
  return {
    width,
    height: base + 8 + Math.max(...wrapped.map((lines) => lines.length)) * LINE,
    area: { left: 0, right: width, top, bottom: base },
    type: 'bar',
    datasets: figures.map((list, series) => {
      const aside = (series - (figures.length - 1) / 2) * (bar + BETWEEN);
      const points = list.map((figure, place) => ({ x: middle(place) + aside, y: lengthOf(figure) }));
      return barData(list, points, bar, colours[series] ?? [], palette, 'up');
    }),
    options: { scales: { x: pixelScale(width, 'across'), y: { ...bareScale, type: 'linear', min: 0, max: most || 1 } } },
    under: (chart) => [...legend.annotations, ...figures.flatMap((list, series) => stems(chart, series, list, base, 'up', palette))],
    over: (chart) => [
      { kind: 'rule', from: [0, base + 0.5], to: [width, base + 0.5], colour: palette.soft },
      ...wrapped.map((lines, place) => labelText(lines, { x: middle(place), y: base + 17, align: 'center' }, palette)),
      ...figures.flatMap((list, series) => barArrows(chart, series, list, colours[series] ?? [], 'up', palette)),
      ...valuesAbove(brief, chart),
    ],
  };
}
