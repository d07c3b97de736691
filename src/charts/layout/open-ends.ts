import type { BarElement, Chart } from 'chart.js';
import { drawnExtent, isSpan } from '../../report/charts/extent.ts';
import type { ChartFigure } from '../../report/charts/request.ts';
import { type Annotation, ARROW, type Direction, EDGE } from '../annotations.ts';
import { placesOf } from '../drawing.ts';
import type { MarkPaint, Palette } from '../palette.ts';

/** No arrow is broader, however thick its bar is. */
const BROADEST = 18;

/** Whether a figure goes on beyond its mark, and needs room for an arrow there. */
export function opensTo(figure: ChartFigure, side: 'more' | 'less'): boolean {
  return drawnExtent(figure).open === side;
}

/** The room that the arrow of a figure takes beyond its mark on one side. */
export function arrowRoom(figure: ChartFigure, side: 'more' | 'less' = 'more'): number {
  return opensTo(figure, side) ? ARROW.room : 0;
}

/** What of a bar says how it ends: its two ends along its scale, its middle and its thickness across. */
interface Bar {
  base: number;
  end: number;
  middle: number;
  thickness: number;
}

function barOf(element: BarElement, direction: Direction): Bar {
  const { x, y } = element;
  const { base, width, height } = element as BarElement & Record<'base' | 'width' | 'height', number>;
  return direction === 'across' ? { base, end: x, middle: y, thickness: height } : { base, end: y, middle: x, thickness: width };
}

/** Whether pixels grow towards more: upright scales run against them. */
const sign = (direction: Direction) => (direction === 'across' ? 1 : -1);

/** Beyond the end of a bar whose figure may be more. */
function arrowBeyond({ end, middle, thickness }: Bar, figure: string, direction: Direction, colour: string): Annotation[] {
  const back = end + sign(direction) * ARROW.gap;
  const tip = back + sign(direction) * ARROW.depth;
  return [{ kind: 'arrow', figure, back, tip, middle, breadth: Math.min(thickness - 4, BROADEST), direction, colour }];
}

/** Inside the bar of a figure that may be less, from its end back, on a ground of its own; smaller where the bar is short. */
function arrowInside(
  { base, end, middle, thickness }: Bar,
  figure: string,
  direction: Direction,
  colour: string,
  paper: string,
): Annotation[] {
  const towards = -sign(direction);
  const length = Math.abs(end - base);
  const depth = Math.min(ARROW.depth, Math.max(2, length - EDGE - ARROW.gap));
  const back = end + towards * Math.min(EDGE + ARROW.gap, Math.max(0, length - depth));
  const tip = back + towards * depth;
  const ends = [end + towards * EDGE, tip + towards * Math.min(ARROW.gap, Math.abs(tip - base))];
  const along = { from: Math.min(...ends), size: Math.max(...ends) - Math.min(...ends) };
  const breadth = Math.min(thickness - 8, BROADEST);
  const across = { from: middle - thickness / 2 + 1.5, size: thickness - 3 };
  const ground =
    direction === 'across'
      ? { x: along.from, width: along.size, y: across.from, size: across.size }
      : { x: across.from, width: across.size, y: along.from, size: along.size };
  return [
    { kind: 'swatch', shape: 'square', ...ground, fill: paper, line: 'transparent' },
    { kind: 'arrow', figure, back, tip, middle, breadth, direction, colour },
  ];
}

/** The arrows at the open ends of bars. */
export function barArrows(
  chart: Chart,
  dataset: number,
  list: ChartFigure[],
  colours: string[],
  direction: Direction,
  palette: Palette,
): Annotation[] {
  return chart.getDatasetMeta(dataset).data.flatMap((element, place) => {
    const figure = list[place];
    if (!figure) return [];
    const [bar, colour] = [barOf(element as BarElement, direction), colours[place] ?? palette.ink];
    if (opensTo(figure, 'more')) return arrowBeyond(bar, figure.id, direction, colour);
    return opensTo(figure, 'less') ? arrowInside(bar, figure.id, direction, colour, palette.paper) : [];
  });
}

/** Light rules from zero to bars that begin above it, so that it is seen to what they belong. */
export function stems(
  chart: Chart,
  dataset: number,
  list: ChartFigure[],
  zero: number,
  direction: Direction,
  { rule }: Palette,
): Annotation[] {
  return chart.getDatasetMeta(dataset).data.flatMap((element, place): Annotation[] => {
    const figure = list[place];
    if (!figure || !isSpan(drawnExtent(figure))) return [];
    const { base, middle } = barOf(element as BarElement, direction);
    const at = (along: number) => (direction === 'across' ? [along, middle] : [middle, along]) as [number, number];
    return [{ kind: 'rule', from: at(zero), to: at(base), colour: rule }];
  });
}

/** The size of the points that mark the ends of a span. */
const POINT = 3;

/** What says how dots end: the arrows of open ends, and points at both numbers of a span, whose outline reaches beyond them. */
export function dotEnds(
  chart: Chart,
  dataset: number,
  list: ChartFigure[],
  paints: MarkPaint[],
  { direction, radius }: { direction: Direction; radius: number },
  palette: Palette,
): Annotation[] {
  return chart.getDatasetMeta(dataset).data.flatMap((element, place): Annotation[] => {
    const figure = list[place];
    if (!figure) return [];
    const { from, to } = placesOf(chart, figure, direction);
    const middle = direction === 'across' ? element.y : element.x;
    const { fill, line: colour } = paints[place] ?? { fill: palette.ink, line: palette.ink };
    const point = fill === palette.paper ? colour : palette.paper;
    const points = isSpan(drawnExtent(figure)) ? [from, to].map((along) => pointAt(along, middle, direction, point)) : [];
    if (drawnExtent(figure).open === null) return points;
    const towards = sign(direction) * (opensTo(figure, 'more') ? 1 : -1);
    const back = (opensTo(figure, 'more') ? to : from) + towards * (radius + 1 + ARROW.gap);
    const [tip, breadth] = [back + towards * ARROW.depth, 2 * radius];
    return [...points, { kind: 'arrow', figure: figure.id, back, tip, middle, breadth, direction, colour, halo: palette.paper }];
  });
}

function pointAt(along: number, aside: number, direction: Direction, colour: string): Annotation {
  const [x, y] = direction === 'across' ? [along, aside] : [aside, along];
  return { kind: 'swatch', shape: 'dot', x: x - POINT / 2, y: y - POINT / 2, size: POINT, fill: colour, line: colour };
}
