import { chartDrawing, type DrawingWidth } from '../../charts/configuration.ts';
import { cssPalette } from '../../charts/palette.ts';
import type { ChartRequest } from '../../charts/request.ts';
import { drawSvg, type SvgNames } from '../../charts/svg/draw.ts';

const drawings = new Map<string, string>();

/** The SVG of a chart at a width. A chart stands on its area's page and in the whole report, and is drawn once. */
export function drawingOf(request: ChartRequest, width: DrawingWidth, names: SvgNames): string {
  const key = JSON.stringify([request, width]);
  const drawn = drawings.get(key) ?? drawSvg(chartDrawing(request, cssPalette, width), names);
  drawings.set(key, drawn);
  return drawn;
}
