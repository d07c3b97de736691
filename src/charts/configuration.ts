import { type ChartRequest, isChartType } from '../report/charts/request.ts';
import type { ChartType } from '../report/schema/chart-types.ts';
import { type Brief, type Drawing, drawing, type Plan } from './drawing.ts';
import { fitsUpright, lyingBars, uprightBars } from './layout/bars.ts';
import { beforeAfter } from './layout/before-after.ts';
import { doughnut } from './layout/doughnut.ts';
import { line } from './layout/line.ts';
import { magnitude } from './layout/magnitude.ts';
import { smallMultiples } from './layout/small-multiples.ts';
import { stackedShare } from './layout/stacked-share.ts';
import type { Palette } from './palette.ts';

/**
 * The widths a chart is drawn at. One drawing scaled to both a phone and a desk would set its
 * text too small on the one or too large on the other; the style sheet shows the one that suits. The wide one has the
 * width of a column of text, so that it is drawn on whole pixels: browsers stretch a picture that is not. The full one, over text and
 * margin, is for the chart that leads a report.
 */
export const drawingWidths = { narrow: 340, wide: 612, full: 952 } as const;
export type DrawingWidth = keyof typeof drawingWidths;

const eitherWay = (brief: Brief): Plan => (fitsUpright(brief) ? uprightBars(brief) : lyingBars(brief));

const layouts: Record<ChartType, (brief: Brief) => Plan> = {
  bar: eitherWay,
  'grouped-bar': eitherWay,
  'horizontal-bar': lyingBars,
  'stacked-share': stackedShare,
  line,
  doughnut,
  'before-after': beforeAfter,
  magnitude,
  'small-multiples': smallMultiples,
};

/**
 * Turns a request into its drawing: pure, the same at build and in the browser. Upright bars lie down
 * where their labels or values have no room. Throws on an unknown type; what else may be wrong with
 * a request `chartProblems` says, and a request that has problems must not come here.
 */
export function chartDrawing(request: ChartRequest, palette: Palette, width: DrawingWidth): Drawing {
  if (!isChartType(request.type)) throw new RangeError(`no chart type is called ${request.type}`);
  return drawing(layouts[request.type]({ request, palette, width: drawingWidths[width] }), request);
}
