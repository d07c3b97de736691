import type { Chart } from 'chart.js';
import type { ChartFigure } from '../../report/charts/request.ts';
import { type Annotation, valueText, valueWidth, widestValue } from '../annotations.ts';
import { type Brief, bareScale, type Plan, pixelScale } from '../drawing.ts';
import { listLegend } from '../legend.ts';
import { dotPaint, seriesColour } from '../palette.ts';
import { roundTicks } from '../scale.ts';
import { LINE } from '../typesetting.ts';
import { BESIDE, DOT, dotData, layRows, type Rows, SCALE_HEIGHT, scaleRules } from './rows.ts';

/** The least share of a row that the scale has beside the values; where it would have less, they stand above their dots. */
const LEAST_SCALE = 0.35;

function connectors(chart: Chart, colour: string): Annotation[] {
  const after = chart.getDatasetMeta(1).data;
  return chart.getDatasetMeta(0).data.flatMap((dot, place): Annotation[] => {
    const end = after[place];
    return end ? [{ kind: 'rule', from: [dot.x, dot.y], to: [end.x, end.y], colour, thickness: 3 }] : [];
  });
}

/**
 * The rows below a header, the room outside a scale up to `most`, and on how many lines values stand above their dots: 0 where they
 * stand beside them.
 */
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

/** Between two values that stand above one row. */
const APART = 12;

/** A figure and the list it is of: 0 before, 1 after. */
interface Listed {
  figure: ChartFigure;
  series: 0 | 1;
}

/** Both figures of each row, the lower first; of equal ones the earlier. */
function pairsOf([before = [], after = []]: ChartFigure[][]): [Listed, Listed][] {
  return before.flatMap((first, place): [Listed, Listed][] => {
    const second = after[place];
    if (!second) return [];
    const [earlier, later]: [Listed, Listed] = [
      { figure: first, series: 0 },
      { figure: second, series: 1 },
    ];
    return [first.value <= second.value ? [earlier, later] : [later, earlier]];
  });
}

/** The room values need outside the scale: to the right of the greatest, and to the left of the least. */
function room(figures: ChartFigure[][], most: number, span: number): { left: number; right: number } {
  const pairs = pairsOf(figures);
  const left = pairs.map(([{ figure }]) => valueWidth(figure) + BESIDE - (figure.value / most) * span);
  const right = pairs.map(([, { figure }]) => valueWidth(figure) + BESIDE - (1 - figure.value / most) * span);
  return { left: Math.max(DOT, ...left), right: Math.max(DOT, ...right) };
}

/**
 * The room that values need when the scale takes all the rest. A scale thought too short asks for too much room, never
 * for too little, so beginning with a short one and computing again only makes it longer.
 */
export function settledRoom(figures: ChartFigure[][], most: number, width: number): { left: number; right: number } {
  let needs = room(figures, most, width * 0.2);
  for (let pass = 0; pass < 4; pass++) needs = room(figures, most, width - needs.left - needs.right);
  return needs;
}

/** A value and the place of its dot. */
interface Dotted {
  figure: ChartFigure;
  dot: { x: number; y: number };
}

/** The values of each row with their dots, the lower value first. */
function dottedRows({ request }: Brief, chart: Chart): [Dotted, Dotted][] {
  return pairsOf(request.figures).flatMap(([low, high], place): [Dotted, Dotted][] => {
    const [lowDot, highDot] = [low, high].map(({ series }) => chart.getDatasetMeta(series).data[place]);
    return lowDot && highDot
      ? [
          [
            { figure: low.figure, dot: lowDot },
            { figure: high.figure, dot: highDot },
          ],
        ]
      : [];
  });
}

/** The lower value left of its dot, the higher right of its own. */
export function valuesBeside(brief: Brief, chart: Chart): Annotation[] {
  return dottedRows(brief, chart).flatMap(([low, high]) => [
    valueText(low.figure, { x: low.dot.x - BESIDE, y: low.dot.y, align: 'right' }, brief.palette),
    valueText(high.figure, { x: high.dot.x + BESIDE, y: high.dot.y, align: 'left' }, brief.palette),
  ]);
}

/** How many lines values above their dots take: one where both of each row have room on it. */
export function linesAbove(figures: ChartFigure[][], width: number): 1 | 2 {
  const fits = pairsOf(figures).every(([low, high]) => valueWidth(low.figure) + APART + valueWidth(high.figure) <= width);
  return fits ? 1 : 2;
}

/**
 * Each value above its dot, as near to it as the other value on its line and the edges of the drawing let it; on lines of their
 * own the lower ends at its dot, or it would stand nearest to the other's.
 */
export function valuesAbove(brief: Brief, chart: Chart, lines: 1 | 2): Annotation[] {
  return dottedRows(brief, chart).flatMap(([low, high]) => {
    const [lowWidth, highWidth] = [valueWidth(low.figure), valueWidth(high.figure)];
    const least = lines === 1 ? lowWidth + APART + highWidth : highWidth;
    const end = Math.max(Math.min(high.dot.x + highWidth / 2, brief.width), least);
    const wanted = lines === 1 ? Math.min(low.dot.x - lowWidth / 2, end - highWidth - APART - lowWidth) : low.dot.x + DOT - lowWidth;
    const start = Math.max(0, wanted);
    const y = low.dot.y - DOT - LINE / 2 - 1;
    return [
      valueText(low.figure, { x: start, y, align: 'left' }, brief.palette),
      valueText(high.figure, { x: end, y: y - (lines - 1) * LINE, align: 'right' }, brief.palette),
    ];
  });
}
