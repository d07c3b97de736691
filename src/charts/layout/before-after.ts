import type { Chart } from 'chart.js';
import type { Annotation } from '../annotation.ts';
import { type Brief, bareScale, type Plan } from '../drawing.ts';
import { listLegend } from '../legend.ts';
import { dotPaint, seriesColour } from '../marks.ts';
import type { ChartFigure } from '../request.ts';
import { roundTicks } from '../scale.ts';
import { valueText, valueWidth } from '../value-text.ts';
import { layRows, rowArea } from './rows.ts';
import { dotData, scaleRules, SCALE_HEIGHT } from './row-scale.ts';

const DOT = 7;
const BESIDE = DOT + 6;

/** The room values need outside the scale: to the right of the greatest, and to the left of the least. */
function room(figures: ChartFigure[][], most: number, span: number): { left: number; right: number } {
  const needs = { left: DOT, right: DOT };
  const [before = [], after = []] = figures;
  before.forEach((first, place) => {
    const second = after[place];
    if (!second) return;
    const [low, high] = first.value <= second.value ? [first, second] : [second, first];
    needs.left = Math.max(needs.left, valueWidth(low) + BESIDE - (low.value / most) * span);
    needs.right = Math.max(needs.right, valueWidth(high) + BESIDE - (1 - high.value / most) * span);
  });
  return needs;
}

function values({ request, palette }: Brief, chart: Chart): Annotation[] {
  const [before = [], after = []] = request.figures;
  return [before, after].flatMap((list, series) =>
    list.flatMap((figure, place) => {
      const dot = chart.getDatasetMeta(series).data[place];
      const other = (series === 0 ? after : before)[place];
      if (!dot || !other) return [];
      const right = figure.value > other.value || (figure.value === other.value && series === 1);
      const at = { x: dot.x + (right ? BESIDE : -BESIDE), y: dot.y, align: right ? 'left' : 'right' } as const;
      return [valueText(figure, at, palette)];
    }),
  );
}

function connectors(chart: Chart, colour: string): Annotation[] {
  const after = chart.getDatasetMeta(1).data;
  return chart.getDatasetMeta(0).data.flatMap((dot, place): Annotation[] => {
    const end = after[place];
    return end ? [{ kind: 'rule', from: [dot.x, dot.y], to: [end.x, end.y], colour, thickness: 3 }] : [];
  });
}

/** Two dots on one row for each place, before and after, joined; the scale begins at zero. */
export function beforeAfter(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const { figures } = request;
  const legend = listLegend(brief, 'dot');
  const rows = layRows(brief, legend.height, 2 * DOT + 6);
  const places = figures[0]?.length ?? 0;
  const most = Math.max(...figures.flat().map((figure) => figure.value)) || 1;
  const needs = room(figures, most, (width - rows.left) * 0.6);
  const area = rowArea(rows, places, rows.left + needs.left, width - needs.right);
  const colours = [palette.base, seriesColour(palette, 0)];
  const ticks = roundTicks(most, width < 480 ? 3 : 4);
  return {
    width,
    height: rows.bottom + SCALE_HEIGHT,
    area,
    type: 'line',
    labels: Array.from({ length: places }, () => ''),
    datasets: figures.map((list, series) =>
      dotData(list.map((figure) => figure.value), list.map((figure) => dotPaint(figure, colours[series] ?? palette.ink, palette)), DOT),
    ),
    options: {
      indexAxis: 'y',
      scales: { x: { ...bareScale, type: 'linear', min: 0, max: most }, y: { ...bareScale, type: 'category', offset: true } },
    },
    under: (chart) => [
      ...legend.annotations,
      ...scaleRules(brief, chart, rows, ticks),
      ...rows.labels,
      ...connectors(chart, palette.base),
    ],
    over: (chart) => values(brief, chart),
  };
}
