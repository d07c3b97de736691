import { type Extent, extentOf } from '../report/charts/extent.ts';
import { type ChartRequest, hasOneScale } from '../report/charts/request.ts';
import type { Amount } from '../report/numerals/amount.ts';

/** What a bar in a table takes of its length, of 1, and the side on which its figure goes on beyond it. */
export interface BarShare {
  from: number;
  to: number;
  open: Extent['open'];
}

/** The shapes of a bar as attributes of SVG: the bar, and the arrow of an open end with the place it starts from. */
export interface BarShapes {
  rect: Record<string, string>;
  arrow: { at: string; d: string } | null;
}

/** The length that bars leave to the arrow of one that is open towards more. */
const ARROW = 0.06;

/**
 * The bars of some amounts on one scale that begins at zero and ends at `most` or at the greatest of them. An amount without a
 * length has none, and none of them has one where any lies below zero, because no bar starts there.
 */
export function barShares(amounts: readonly Amount[], most?: number): (BarShare | undefined)[] {
  const extents = amounts.map(extentOf);
  const known = extents.filter((extent) => extent !== null);
  if (known.some(({ low }) => low < 0)) return extents.map(() => undefined);
  const greatest = most ?? (Math.max(...known.map(({ high }) => high)) || 1);
  const room = known.some(({ open }) => open === 'more') ? 1 - ARROW : 1;
  return extents.map((extent) => {
    if (!extent) return undefined;
    const { low, high, open } = extent;
    return { from: low === high ? 0 : (low / greatest) * room, to: (high / greatest) * room, open };
  });
}

/**
 * The bars of a chart's table: on one scale where the marks of its drawing share one, also those of like units (元/月 beside 元/人/月);
 * list by list where lists are parts of wholes, or panels of several units. None of magnitudes, which lie so far apart that the bars
 * of most would not be seen.
 */
export function chartBars(request: ChartRequest): (BarShare | undefined)[][] {
  const { type, figures, wholes } = request;
  if (type === 'magnitude') return figures.map((list) => list.map(() => undefined));
  if (!hasOneScale(request)) return figures.map((list, series) => barShares(list, wholeOf(wholes[series])));
  const bars = barShares(figures.flat());
  return figures.map((list, series) => {
    const start = figures.slice(0, series).reduce((sum, { length }) => sum + length, 0);
    return bars.slice(start, start + list.length);
  });
}

/** Where a bar lies in its drawing, in pixels: how far under the top, and how thick it is. */
export interface BarPlace {
  top: number;
  thickness: number;
}

/** A bar that is thinner has no room for an arrow within its frame. */
const THIN = 12;

/**
 * Draws a bar of a table; lengths along it are shares of the drawing's width. A bar that may be less is a frame with an arrow in it or,
 * where it is thin, a line that ends at a stop, with the arrow upon it.
 */
export function barShapes({ from, to, open }: BarShare, { top, thickness }: BarPlace): BarShapes {
  const percent = (share: number) => `${+(share * 100).toFixed(2)}%`;
  const middle = top + thickness / 2;
  const isLine = open === 'less' && thickness < THIN;
  const line = isLine ? { y: String(middle - 0.75), height: '1.5' } : { y: String(top), height: String(thickness) };
  const rect = { x: percent(from), width: percent(to - from), ...line };
  if (open === null) return { rect, arrow: null };
  const [half, side] = [thickness < THIN ? thickness / 2 + 1 : thickness / 2 - 1, open === 'more' ? 1 : -1];
  const [back, tip] = [side * 4, side * (4 + Math.round(half))];
  const stop = isLine ? `M-1,${middle - half}V${middle + half}` : '';
  const d = `${stop}M${back},${middle - half}L${tip},${middle}L${back},${middle + half}`;
  return { rect: isLine ? rect : { ...rect, 'data-open': open }, arrow: { at: percent(to), d } };
}

function wholeOf(whole: Amount | undefined): number | undefined {
  return whole && (extentOf(whole)?.high ?? undefined);
}
