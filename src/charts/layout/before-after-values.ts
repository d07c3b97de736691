import type { Chart } from 'chart.js';
import type { Annotation } from '../annotation.ts';
import type { Brief } from '../drawing.ts';
import type { ChartFigure } from '../request.ts';
import { LINE } from '../type-size.ts';
import { valueText, valueWidth } from '../value-text.ts';

export const DOT = 7;
export const BESIDE = DOT + 6;

/** Between two values that stand above one row. */
const APART = 12;

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

/** The dots of each row, the lower value first; of equal values the earlier. */
function dottedRows({ request }: Brief, chart: Chart): [Dotted, Dotted][] {
  const [before = [], after = []] = request.figures;
  return before.flatMap((first, place): [Dotted, Dotted][] => {
    const second = after[place];
    const [dot, other] = [0, 1].map((series) => chart.getDatasetMeta(series).data[place]);
    if (!second || !dot || !other) return [];
    const pair: [Dotted, Dotted] = [
      { figure: first, dot },
      { figure: second, dot: other },
    ];
    return [first.value <= second.value ? pair : [pair[1], pair[0]]];
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
export function linesAbove([before = [], after = []]: ChartFigure[][], width: number): 1 | 2 {
  return before.every((first, place) => {
    const second = after[place];
    return !second || valueWidth(first) + APART + valueWidth(second) <= width;
  })
    ? 1
    : 2;
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
