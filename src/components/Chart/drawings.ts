import { codeHash } from '../../cache/code-hash.ts';
import { keptResult } from '../../cache/kept-results.ts';
import type { DrawingWidth } from '../../charts/configuration.ts';
import type { ChartRequest } from '../../charts/request.ts';
import type { SvgNames } from '../../charts/svg/draw.ts';

const code = codeHash(['language', 'schema', 'figures', 'charts'], ['chart.js', 'd3-path']);

/**
 * The SVG of a chart at a width. A chart stands on its area's page and in the whole report, and is drawn once; where it is
 * as in an earlier run, Chart.js is not even loaded.
 */
export function drawingOf(request: ChartRequest, width: DrawingWidth, names: SvgNames): Promise<string> {
  return keptResult(names.id, [code, request, width, names], async () => {
    const { chartDrawing } = await import('../../charts/configuration.ts');
    const { cssPalette } = await import('../../charts/palette.ts');
    const { drawSvg } = await import('../../charts/svg/draw.ts');
    return drawSvg(chartDrawing(request, cssPalette, width), names);
  });
}
