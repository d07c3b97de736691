import { type Extent, extentOf } from '../report/charts/extent.ts';
import { type ChartRequest, sharedUnit } from '../report/charts/request.ts';
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
 * The bars of a chart's table, list by list: measured by the whole a list is parts of, else by the greatest mark of its unit, so
 * that all bars of a unit can be compared. None of magnitudes, which lie so far apart that the bars of most would not be seen.
 */
export function chartBars({ type, figures, wholes }: ChartRequest): (BarShare | undefined)[][] {
  if (type === 'magnitude') return figures.map((list) => list.map(() => undefined));
  const isOneScale = sharedUnit(figures) !== null && wholes.length === 0;
  if (!isOneScale) return figures.map((list, series) => barShares(list, wholeOf(wholes[series])));
  const bars = barShares(figures.flat());
  return figures.map((list, series) => {
    const start = figures.slice(0, series).reduce((sum, { length }) => sum + length, 0);
    return bars.slice(start, start + list.length);
  });
}

/** Draws a bar of a table, so many pixels thick and so far below the top of its drawing; lengths along it are shares of the drawing. */
export function barShapes({ from, to, open }: BarShare, thickness: number, top = 0): BarShapes {
  const percent = (share: number) => `${+(share * 100).toFixed(2)}%`;
  const rect = { x: percent(from), y: String(top), width: percent(to - from), height: String(thickness) };
  if (open === null) return { rect, arrow: null };
  const side = open === 'more' ? 1 : -1;
  const [back, tip] = [side * 4, side * (4 + Math.round(thickness * 0.4))];
  const d = `M${back},${top + 1}L${tip},${top + thickness / 2}L${back},${top + thickness - 1}`;
  return { rect: { ...rect, 'data-open': open }, arrow: { at: percent(to), d } };
}

function wholeOf(whole: Amount | undefined): number | undefined {
  return whole && (extentOf(whole)?.high ?? undefined);
}
