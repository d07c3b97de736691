import type { Chart } from 'chart.js';
import type { Annotation } from '../annotation.ts';
import { type Brief, bareScale, type Plan } from '../drawing.ts';
import { listLegend } from '../legend.ts';
import { areaPaint, listColours } from '../marks.ts';
import { placeLabels } from '../request.ts';
import { LINE, TEXT } from '../type-size.ts';
import { labelText, valueText, widestValue } from '../value-text.ts';
import { wrap } from '../wrap.ts';

const PLOT = 190;
const HEADROOM = 26;
const BROADEST = 84;

function wrappedLabels({ request, width }: Brief): string[][] {
  const labels = placeLabels(request);
  return labels.map((label) => wrap(label, width / labels.length - 10, TEXT));
}

/** Whether upright bars have room for their values above them and for labels of at most three lines under them. */
export function fitsUpright(brief: Brief): boolean {
  const { figures } = brief.request;
  const bars = figures.length * (figures[0]?.length ?? 0);
  const room = (brief.width / bars) * (figures.length > 1 ? 0.92 : 1) - 4;
  return widestValue(figures.flat()) <= room && wrappedLabels(brief).every((lines) => lines.length <= 3);
}

function values({ request, palette }: Brief, chart: Chart): Annotation[] {
  return request.figures.flatMap((list, series) =>
    chart.getDatasetMeta(series).data.flatMap((bar, place) => {
      const figure = list[place];
      return figure ? [valueText(figure, { x: bar.x, y: bar.y - 12, align: 'center' }, palette)] : [];
    }),
  );
}

function labels(brief: Brief, base: number, wrapped: string[][]): Annotation[] {
  const slot = brief.width / wrapped.length;
  return wrapped.map((lines, place) =>
    labelText(lines, { x: (place + 0.5) * slot, y: base + 16, align: 'center' }, brief.palette),
  );
}

/** Upright bars from zero, one place beside the other. `fitsUpright` says whether there is room. */
export function uprightBars(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const { figures } = request;
  const legend = listLegend(brief, 'square');
  const wrapped = wrappedLabels(brief);
  const top = legend.height + HEADROOM;
  const base = top + PLOT;
  const colours = listColours(figures, palette);
  const most = Math.max(...figures.flat().map((figure) => figure.value));
  return {
    width,
    height: base + 8 + Math.max(...wrapped.map((lines) => lines.length)) * LINE,
    area: { left: 0, right: width, top, bottom: base },
    type: 'bar',
    labels: wrapped.map(() => ''),
    datasets: figures.map((list, series) => {
      const paints = list.map((figure) => areaPaint(figure, colours[series] ?? palette.ink, palette));
      return {
        type: 'bar',
        data: list.map((figure) => figure.value),
        backgroundColor: paints.map((paint) => paint.fill),
        borderColor: paints.map((paint) => paint.line),
        borderWidth: list.map((figure) => (figure.basis === 'derived' ? 1.5 : 0)),
        clip: false,
        maxBarThickness: BROADEST,
        categoryPercentage: figures.length > 1 ? 0.92 : 0.8,
        barPercentage: 0.9,
      };
    }),
    options: {
      scales: { x: { ...bareScale, type: 'category', offset: true }, y: { ...bareScale, type: 'linear', min: 0, max: most || 1 } },
    },
    under: () => legend.annotations,
    over: (chart) => [
      { kind: 'rule', from: [0, base + 0.5], to: [width, base + 0.5], colour: palette.soft },
      ...labels(brief, base, wrapped),
      ...values(brief, chart),
    ],
  };
}
