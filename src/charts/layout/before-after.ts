import type { Chart } from 'chart.js';
import type { Annotation } from '../annotation.ts';
import { type Brief, bareScale, type Plan, pixelScale } from '../drawing.ts';
import { listLegend } from '../legend.ts';
import { dotPaint, seriesColour } from '../marks.ts';
import type { ChartFigure } from '../request.ts';
import { roundTicks } from '../scale.ts';
import { valueText, valueWidth, widestValue } from '../value-text.ts';
import { dotData, SCALE_HEIGHT, scaleRules } from './row-scale.ts';
import { layRows } from './rows.ts';

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

/**
 * The room that values need when the scale takes all the rest. A scale thought too short asks for too much room, never
 * for too little, so beginning with a short one and computing again only makes it longer.
 */
function settledRoom(figures: ChartFigure[][], most: number, width: number): { left: number; right: number } {
  let needs = room(figures, most, width * 0.2);
  for (let pass = 0; pass < 4; pass++) needs = room(figures, most, width - needs.left - needs.right);
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
  const valueRoom = figures.reduce((sum, list) => sum + widestValue(list) + BESIDE, 0);
  const rows = layRows(brief, { header: legend.height, marksHeight: 2 * DOT + 6, valueRoom });
  const most = Math.max(...figures.flat().map((figure) => figure.value)) || 1;
  const needs = settledRoom(figures, most, width - rows.left);
  const height = rows.bottom + SCALE_HEIGHT;
  const colours = [palette.base, seriesColour(palette, 0)];
  return {
    width,
    height,
    area: { left: rows.left + needs.left, right: width - needs.right, top: 0, bottom: height },
    type: 'line',
    datasets: figures.map((list, series) =>
      dotData(
        list,
        rows,
        list.map((figure) => dotPaint(figure, colours[series] ?? palette.ink, palette)),
        DOT,
      ),
    ),
    options: {
      indexAxis: 'y',
      scales: { x: { ...bareScale, type: 'linear', min: 0, max: most }, y: pixelScale(height, 'down') },
    },
    under: (chart) => [
      ...legend.annotations,
      ...scaleRules(brief, chart, rows, roundTicks(most, 4)),
      ...rows.labels,
      ...connectors(chart, palette.base),
    ],
    over: (chart) => values(brief, chart),
  };
}
