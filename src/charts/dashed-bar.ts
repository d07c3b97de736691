import type { BarElement } from 'chart.js';
import { drawnExtent } from '../report/charts/extent.ts';
import type { ChartFigure } from '../report/charts/request.ts';
import { type AnnotatedContext, EDGE } from './annotations.ts';

/** The thickness of the edge of a bar that the editor doubts. */
const THICKNESS = 1.5;

/** Draws a bar with an edge of dashes in place of Chart.js, which fills edges as areas; its end is closed where the figure may be less. */
export function drawDashedBar(context: AnnotatedContext, bar: BarElement, figure: ChartFigure): void {
  const { x, y, options } = bar;
  const { base, width, height, horizontal } = bar as BarElement & Record<'base' | 'width' | 'height', number> & { horizontal: boolean };
  const box = horizontal
    ? { x: Math.min(base, x), y: y - height / 2, width: Math.abs(x - base), height }
    : { x: x - width / 2, y: Math.min(base, y), width, height: Math.abs(y - base) };
  Object.assign(context, { fillStyle: options.backgroundColor, strokeStyle: options.borderColor, lineWidth: THICKNESS });
  context.dashEdges(true);
  context.beginPath();
  context.rect(box.x, box.y, box.width, box.height);
  context.fill();
  context.stroke();
  context.dashEdges(false);
  if (drawnExtent(figure).open !== 'less') return;
  Object.assign(context, { fillStyle: options.borderColor });
  context.beginPath();
  if (horizontal) context.rect(box.x + box.width - EDGE, box.y, EDGE, box.height);
  else context.rect(box.x, box.y, box.width, EDGE);
  context.fill();
}
