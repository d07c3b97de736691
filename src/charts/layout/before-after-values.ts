import type { Chart } from 'chart.js';
import type { ChartFigure } from '../../report/charts/request.ts';
import type { Annotation } from '../annotation.ts';
import type { Brief } from '../drawing.ts';
import { LINE } from '../type-size.ts';
import { valueText, valueWidth } from '../value-text.ts';
import { BESIDE, DOT } from './row-scale.ts';

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
