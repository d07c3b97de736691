import { chartDrawing, type DrawingWidth } from '../../charts/configuration.ts';
import { cssPalette } from '../../charts/palette.ts';
import { drawSvg, type SvgNames } from '../../charts/svg/draw.ts';
import type { ChartRequest } from '../../report/charts/request.ts';

/** The SVG of a chart at a width. */
export function drawingOf(request: ChartRequest, width: DrawingWidth, names: SvgNames): string {
  return drawSvg(chartDrawing(request, cssPalette, width), names);
}
