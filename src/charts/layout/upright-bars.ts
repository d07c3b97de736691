import type { Chart } from 'chart.js';
import { placeLabels } from '../../report/charts/request.ts';
import type { Annotation } from '../annotation.ts';
import { type Brief, bareScale, type Plan, pixelScale } from '../drawing.ts';
import { listLegend } from '../legend.ts';
import { barColours } from '../marks.ts';
import { LINE, TEXT } from '../type-size.ts';
import { labelText, valueText, widestValue } from '../value-text.ts';
import { wrap } from '../wrap.ts';
import { barData } from './bars.ts';

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

function values({ request, palette }: Brief, chart: Chart): Annotation[] {
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
      ...values(brief, chart),
    ],
  };
}
