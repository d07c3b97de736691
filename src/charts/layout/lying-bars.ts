import type { Chart } from 'chart.js';
import type { Annotation } from '../annotation.ts';
import { type Brief, bareScale, type Plan, pixelScale } from '../drawing.ts';
import { listLegend } from '../legend.ts';
import { barColours } from '../marks.ts';
import { valueText, widestValue } from '../value-text.ts';
import { barData } from './bars.ts';
import { layRows, type Rows } from './rows.ts';

const BAR = 20;
const PITCH = BAR + 2;

function values({ request, palette }: Brief, chart: Chart): Annotation[] {
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
  const marksHeight = figures.length * PITCH - 2;
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
      const aside = (series - (figures.length - 1) / 2) * PITCH;
      const points = list.map((figure, place) => ({ x: figure.value, y: (rows.middles[place] ?? 0) + aside }));
      return barData(list, points, BAR, colours[series] ?? [], palette);
    }),
    options: {
      indexAxis: 'y',
      scales: { x: { ...bareScale, type: 'linear', min: 0, max: most || 1 }, y: pixelScale(height, 'down') },
    },
    under: () => [...legend.annotations, ...rows.labels],
    over: (chart) => [...baseline(rows, marksHeight, palette.soft), ...values(brief, chart)],
  };
}
