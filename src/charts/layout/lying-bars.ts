import type { Chart } from 'chart.js';
import type { Annotation } from '../annotation.ts';
import { type Brief, bareScale, type Plan } from '../drawing.ts';
import { listLegend } from '../legend.ts';
import { areaPaint, listColours } from '../marks.ts';
import { valueText, widestValue } from '../value-text.ts';
import { layRows, rowArea } from './rows.ts';

const BAR = 20;

function values({ request, palette }: Brief, chart: Chart): Annotation[] {
  return request.figures.flatMap((list, series) =>
    chart.getDatasetMeta(series).data.flatMap((bar, place) => {
      const figure = list[place];
      return figure ? [valueText(figure, { x: bar.x + 7, y: bar.y, align: 'left' }, palette)] : [];
    }),
  );
}

/** Horizontal bars from zero, one row for each place, the bars of several lists under each other. */
export function lyingBars(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const { figures } = request;
  const legend = listLegend(brief, 'square');
  const marksHeight = figures.length * (BAR + 2) - 2;
  const rows = layRows(brief, legend.height, marksHeight);
  const colours = listColours(figures, palette);
  const places = figures[0]?.length ?? 0;
  const most = Math.max(...figures.flat().map((figure) => figure.value));
  const area = rowArea(rows, places, rows.left + 1, width - widestValue(figures.flat()) - 9);
  return {
    width,
    height: rows.bottom + 2,
    area,
    type: 'bar',
    labels: Array.from({ length: places }, () => ''),
    datasets: figures.map((list, series) => {
      const paints = list.map((figure) => areaPaint(figure, colours[series] ?? palette.ink, palette));
      return {
        type: 'bar',
        data: list.map((figure) => figure.value),
        backgroundColor: paints.map((paint) => paint.fill),
        borderColor: paints.map((paint) => paint.line),
        borderWidth: list.map((figure) => (figure.basis === 'derived' ? 1.5 : 0)),
        clip: false,
        categoryPercentage: (marksHeight + 2) / rows.rowHeight,
        barPercentage: BAR / (BAR + 2),
      };
    }),
    options: {
      indexAxis: 'y',
      scales: { x: { ...bareScale, type: 'linear', min: 0, max: most || 1 }, y: { ...bareScale, type: 'category', offset: true } },
    },
    under: () => [...legend.annotations, ...rows.labels],
    over: (chart) => [
      { kind: 'rule', from: [rows.left + 0.5, rows.top], to: [rows.left + 0.5, rows.bottom + 2], colour: palette.soft },
      ...values(brief, chart),
    ],
  };
}
