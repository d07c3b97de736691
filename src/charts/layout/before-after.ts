import type { Chart } from 'chart.js';
import type { Annotation } from '../annotation.ts';
import { type Brief, bareScale, type Plan, pixelScale } from '../drawing.ts';
import { listLegend } from '../legend.ts';
import { dotPaint, seriesColour } from '../marks.ts';
import { roundTicks } from '../scale.ts';
import { LINE } from '../type-size.ts';
import { widestValue } from '../value-text.ts';
import { linesAbove, settledRoom, valuesAbove, valuesBeside } from './before-after-values.ts';
import { BESIDE, DOT, dotData, SCALE_HEIGHT, scaleRules } from './row-scale.ts';
import { layRows, type Rows } from './rows.ts';

/** The least share of a row that the scale has beside the values; where it would have less, they stand above their dots. */
const LEAST_SCALE = 0.35;

function connectors(chart: Chart, colour: string): Annotation[] {
  const after = chart.getDatasetMeta(1).data;
  return chart.getDatasetMeta(0).data.flatMap((dot, place): Annotation[] => {
    const end = after[place];
    return end ? [{ kind: 'rule', from: [dot.x, dot.y], to: [end.x, end.y], colour, thickness: 3 }] : [];
  });
}

/** The rows below a header, the room outside a scale up to `most`, and on how many lines above their dots values stand; none beside them. */
function layOut(brief: Brief, header: number, most: number): { rows: Rows; room: { left: number; right: number }; above: 0 | 1 | 2 } {
  const { figures } = brief.request;
  const marksHeight = 2 * DOT + 6;
  const valueRoom = figures.reduce((sum, list) => sum + widestValue(list) + BESIDE, 0);
  const rows = layRows(brief, { header, marksHeight, valueRoom });
  const room = settledRoom(figures, most, brief.width - rows.left);
  if (brief.width - rows.left - room.left - room.right >= brief.width * LEAST_SCALE) return { rows, room, above: 0 };
  const above = linesAbove(figures, brief.width);
  const tall = layRows(brief, { header, marksHeight: marksHeight + above * LINE, valueRoom: brief.width });
  const middles = tall.middles.map((middle) => middle + (above * LINE) / 2);
  return { rows: { ...tall, middles }, room: { left: DOT, right: DOT }, above };
}

/** Two dots on one row for each place, before and after, joined; the scale begins at zero. */
export function beforeAfter(brief: Brief): Plan {
  const { request, palette, width } = brief;
  const { figures } = request;
  const legend = listLegend(brief, 'dot');
  const most = Math.max(...figures.flat().map((figure) => figure.value)) || 1;
  const { rows, room, above } = layOut(brief, legend.height, most);
  const height = rows.bottom + SCALE_HEIGHT;
  const colours = [palette.base, seriesColour(palette, 0)];
  return {
    width,
    height,
    area: { left: rows.left + room.left, right: width - room.right, top: 0, bottom: height },
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
    over: (chart) => (above === 0 ? valuesBeside(brief, chart) : valuesAbove(brief, chart, above)),
  };
}
