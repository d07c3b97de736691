import { DomUtils } from 'htmlparser2';
import { drawnExtent, type Extent, isSpan } from '../../report/charts/extent.ts';
import type { ChartFigure } from '../../report/charts/request.ts';
import type { PageElement } from '../pages.ts';

/** The way in which the scale of a drawing runs. */
export type Direction = 'across' | 'up';

/** A mark of a drawing: its ends along the scale, and its middle across. */
export interface Mark {
  id: string;
  low: number;
  high: number;
  middle: number;
  shape: 'dot' | 'bar' | 'frame';
}

/** The arrow of an open end. */
interface Arrow {
  id: string;
  back: number;
  tip: number;
  middle: number;
}

/** What was drawn in a chart, as far as it says something of figures. */
export interface Drawn {
  marks: Mark[];
  arrows: Arrow[];
}

/** Drawings are written to a tenth of a pixel, and marks stand on whole ones. */
export const ROUNDING = 1.5;
/** An arrow begins no further from the end it belongs to. */
const NEAR = 20;

const number = String.raw`(-?[\d.]+)`;
const circle = new RegExp(`^M${number},${number}A${number},\\3,0,1,1,${number},\\2A`);
const pill = new RegExp(
  `^M${number},${number}A${number},\\3,0,1,1,${number},${number}L${number},${number}A\\3,\\3,0,1,1,${number},${number}Z$`,
);
const rectangle = new RegExp(`^M${number},${number}h${number}v${number}h${number}Z`);
const stroke = new RegExp(`^M${number},${number}L${number},${number}L${number},${number}$`);

/** The marks and arrows of a drawing whose scale runs in a direction; a shape that is no mark's is left out. */
export function drawnIn(drawing: PageElement, direction: Direction): Drawn {
  const all = DomUtils.findAll(({ name }) => name === 'path', drawing.children);
  return {
    marks: all.flatMap(({ attribs }) =>
      attribs['data-mark'] === undefined ? [] : markOf(attribs['data-mark'], attribs.d ?? '', isDashed(attribs), direction),
    ),
    arrows: all.flatMap(({ attribs }) =>
      attribs['data-open'] === undefined ? [] : arrowOf(attribs['data-open'], attribs.d ?? '', direction),
    ),
  };
}

function coordinates(pattern: RegExp, path: string): number[] | null {
  return pattern.exec(path)?.slice(1).map(Number) ?? null;
}

/** Whether a shape has a dashed edge and is no full area: a full one would be seen as certain before its edge is. */
export function isDashed(attributes: Record<string, string>): boolean {
  return attributes['stroke-dasharray'] !== undefined && /^(?:url\(|var\(--paper\)$)/.test(attributes.fill ?? '');
}

function markOf(id: string, path: string, isDashed: boolean, direction: Direction): Mark[] {
  const across = direction === 'across';
  const dot = coordinates(circle, path);
  if (dot) {
    const [x = 0, y = 0, radius = 0] = dot;
    const [along, middle] = across ? [x - radius, y] : [y, x - radius];
    return [{ id, low: along, high: along, middle, shape: 'dot' }];
  }
  const drawnOut = coordinates(pill, path);
  if (drawnOut) {
    const [x = 0, y = 0, , turnedX = 0, turnedY = 0, farX = 0, farY = 0] = drawnOut;
    const [low, high, middle] = across ? [x, farX, (y + turnedY) / 2] : [y, farY, (x + turnedX) / 2];
    return [{ id, low, high, middle, shape: 'dot' }];
  }
  const bar = coordinates(rectangle, path);
  if (!bar) return [];
  const [x = 0, y = 0, width = 0, height = 0] = bar;
  const shape = isDashed || path.lastIndexOf('M') > 0 ? 'frame' : 'bar';
  return [
    across
      ? { id, low: x, high: x + width, middle: y + height / 2, shape }
      : { id, low: y + height, high: y, middle: x + width / 2, shape },
  ];
}

function arrowOf(id: string, path: string, direction: Direction): Arrow[] {
  const [x = Number.NaN, y = Number.NaN, tipX = Number.NaN, tipY = Number.NaN] = coordinates(stroke, path) ?? [];
  return [direction === 'across' ? { id, back: x, tip: tipX, middle: tipY } : { id, back: y, tip: tipY, middle: tipX }];
}

/** The figures of a chart with their marks; null where a figure has none or a mark is nobody's. */
export function marked(
  figures: readonly ChartFigure[],
  marks: readonly Mark[],
): { figure: ChartFigure; extent: Extent; mark: Mark }[] | null {
  const left = [...marks];
  const found = figures.flatMap((figure) => {
    const at = left.findIndex(({ id }) => id === figure.id);
    const [mark] = at < 0 ? [] : left.splice(at, 1);
    return mark ? [{ figure, extent: drawnExtent(figure), mark }] : [];
  });
  return found.length === figures.length && left.length === 0 ? found : null;
}

/**
 * Whether every figure that goes on beyond its mark has an arrow that says so, at the right end and towards the right side, and no
 * other figure has one.
 */
export function areEndsTrue(found: { extent: Extent; mark: Mark }[], arrows: readonly Arrow[], direction: Direction): boolean {
  const left = [...arrows];
  const areAll = found.every(({ extent: { open }, mark }) => {
    if (open === null) return true;
    const at = left.findIndex((arrow) => arrow.id === mark.id && Math.abs(arrow.middle - mark.middle) <= ROUNDING);
    const [arrow] = at < 0 ? [] : left.splice(at, 1);
    return arrow !== undefined && isArrowTrue(arrow, mark, open, direction);
  });
  return areAll && left.length === 0;
}

/** Beyond a mark that may be more; before a dot that may be less, and within the frame of such a bar. */
function isArrowTrue({ back, tip }: Arrow, { low, high, shape }: Mark, open: 'more' | 'less', direction: Direction): boolean {
  if (open === 'less' && shape === 'bar') return false;
  const towards = (direction === 'across' ? 1 : -1) * (open === 'more' ? 1 : -1);
  const away = towards * (back - (open === 'more' || shape === 'frame' ? high : low));
  return away >= -ROUNDING && away <= NEAR && towards * (tip - back) >= 1;
}

/** Whether all marks lie where their figures say on the line through zero or the ends of their spans. */
export function areBarsTrue(found: { extent: Extent; mark: Mark }[]): boolean {
  const ends = found.flatMap(({ extent, mark }) => [
    { value: isSpan(extent) ? extent.low : 0, place: mark.low },
    { value: extent.high, place: mark.high },
  ]);
  const sorted = ends.toSorted((a, b) => a.value - b.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return true;
  const perUnit = last.value === first.value ? 0 : (last.place - first.place) / (last.value - first.value);
  return ends.every(({ value, place }) => Math.abs(first.place + (value - first.value) * perUnit - place) <= ROUNDING);
}
