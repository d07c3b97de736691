import type { ChartFigure } from '../report/charts/request.ts';
import { isEarlier } from '../report/charts/time.ts';
import type { Palette } from './palette.ts';

/** How one mark is painted: its inside and its edge. */
export interface MarkPaint {
  fill: string;
  line: string;
}

/** A bar or sector: full where the figure was said, hatched where it was derived. */
export function areaPaint(figure: Pick<ChartFigure, 'basis'>, colour: string, palette: Palette): MarkPaint {
  return { fill: figure.basis === 'derived' ? palette.hatch(colour) : colour, line: colour };
}

/** A dot: full where the figure was said, hollow where it was derived. */
export function dotPaint(figure: Pick<ChartFigure, 'basis'>, colour: string, palette: Palette): MarkPaint {
  return { fill: figure.basis === 'derived' ? palette.paper : colour, line: colour };
}

/** The n-th colour; types have fewer series and parts than the palette has colours. */
export function seriesColour(palette: Palette, place: number): string {
  return palette.series[place % palette.series.length] ?? palette.ink;
}

/** One colour for each mark of a list that has no other beside it: derived marks earlier than the last are the base it grew from. */
export function markColours(list: ChartFigure[], palette: Palette): string[] {
  const last = list.slice(-1);
  return list.map((figure) => (figure.basis === 'derived' && isEarlier([figure], last) ? palette.base : seriesColour(palette, 0)));
}

/** The colours of bars: by mark where there is one list, by list where there are several. */
export function barColours(figures: ChartFigure[][], palette: Palette): string[][] {
  const byList = listColours(figures, palette);
  return figures.map((list, place) => (figures.length === 1 ? markColours(list, palette) : list.map(() => byList[place] ?? palette.ink)));
}

/** One colour for each list: of two, the earlier one is the base that the later one grew from. */
export function listColours(figures: ChartFigure[][], palette: Palette): string[] {
  const [before = [], after = []] = figures;
  if (figures.length === 2 && isEarlier(before, after)) return [palette.base, seriesColour(palette, 0)];
  return figures.map((_, place) => seriesColour(palette, place));
}
