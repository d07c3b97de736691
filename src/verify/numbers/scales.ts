import { DomUtils } from 'htmlparser2';
import { drawnExtent } from '../../report/charts/extent.ts';
import type { ChartFigure, ChartRequest } from '../../report/charts/request.ts';
import type { ChartType } from '../../report/schema/chart-types.ts';
import { closest, ownText, type PageDocument, type PageElement } from '../pages.ts';
import { areBarsTrue, areEndsTrue, type Direction, drawnIn, marked, ROUNDING } from './marks.ts';
import { areTableBarsTrue } from './table-bars.ts';
import { areDoubtsTold } from './told-doubts.ts';

/** A number of a scale, and where it stands along the direction of the scale. */
interface Tick {
  value: number;
  place: number;
}

const sizes: Record<string, number> = { '': 1, 万: 1e4, 萬: 1e4, 亿: 1e8, 億: 1e8, k: 1e3, m: 1e6, bn: 1e9 };
/** The numbers of an upright scale stand this far at most above their rules. */
const ABOVE = 16;

/** What was found of each drawing, and for which chart. */
const verdicts = new WeakMap<PageElement, { chart: ChartRequest; isTrue: boolean }>();

/**
 * Whether a text is a number of a chart's scale that is true: the drawing's numbers are round, in steps that reach as far
 * as the figures do, they stand where their values say, and each figure's mark stands where its value says between them.
 * @param chartOf the charts of the report by their ids
 */
export function isScaleNumber(text: PageElement, chartOf: (id: string) => ChartRequest | undefined): boolean {
  const drawing = closest(text, 'svg');
  const chart = chartOf(closest(text, 'figure')?.attribs.id ?? '');
  return drawing !== null && chart !== undefined && isTrueDrawing(drawing, chart);
}

/**
 * The drawings of a page that do not show the figures of their chart as they were said; the chart itself where it has no drawing or
 * its table does not.
 */
export function untrueDrawings(
  document: PageDocument,
  chartOf: (id: string) => ChartRequest | undefined,
): { drawing: PageElement; chart: ChartRequest }[] {
  const figures = DomUtils.findAll(({ name }) => name === 'figure', document.children);
  return figures.flatMap((figure) => {
    const chart = chartOf(figure.attribs.id ?? '');
    if (!chart) return [];
    const drawings = DomUtils.findAll(({ attribs }) => /^chart-(?:wide|narrow)$/.test(attribs.class ?? ''), figure.children);
    if (drawings.length === 0 || !areTableBarsTrue(figure, chart)) return [{ drawing: figure, chart }];
    return drawings.filter((drawing) => !isTrueDrawing(drawing, chart)).map((drawing) => ({ drawing, chart }));
  });
}

/**
 * Whether every figure of a chart has its mark in a drawing, as long or in such a place as its value says: a span from its lower
 * number to its higher one, and an arrow where it goes on beyond what was said.
 */
export function isTrueDrawing(drawing: PageElement, chart: ChartRequest): boolean {
  const known = verdicts.get(drawing);
  if (known?.chart === chart) return known.isTrue;
  const isTrue = areDoubtsTold(drawing, chart) && (directions[chart.type]?.some((way) => isTrueAlong(drawing, chart, way)) ?? false);
  verdicts.set(drawing, { chart, isTrue });
  return isTrue;
}

/** The ways in which the scale of a type may run; upright bars lie down where they have no room. */
const directions: Partial<Record<string, readonly Direction[]>> = {
  bar: ['up', 'across'],
  'grouped-bar': ['up', 'across'],
  'horizontal-bar': ['across'],
  'stacked-share': ['across'],
  doughnut: ['across'],
  line: ['up'],
  'before-after': ['across'],
  magnitude: ['across'],
  'small-multiples': ['up'],
} satisfies Record<ChartType, readonly Direction[]>;

function isTrueAlong(drawing: PageElement, chart: ChartRequest, direction: Direction): boolean {
  const { type, figures } = chart;
  // Parts lie one behind the other: that their marks are there, and none is open, is what can be said of them here.
  if (type === 'doughnut') return drawsEach(drawing, figures.flat());
  const { marks, arrows } = drawnIn(drawing, direction);
  const found = marked(figures.flat(), marks);
  if (!found || !areEndsTrue(found, arrows, direction)) return false;
  if (type === 'stacked-share') return areSharesTrue(found, chart);
  if (type === 'line' || type === 'before-after' || type === 'magnitude') return isTrueScale(drawing, chart, found);
  if (type !== 'small-multiples') return areBarsTrue(found);
  return figures.every((_, panel) => {
    const start = figures.slice(0, panel).reduce((sum, { length }) => sum + length, 0);
    return areBarsTrue(found.slice(start, start + (figures[panel]?.length ?? 0)));
  });
}

type Found = NonNullable<ReturnType<typeof marked>>;

/** Whether a drawing has one mark for each figure, and no open end. */
function drawsEach(drawing: PageElement, figures: ChartFigure[]): boolean {
  const ids = (name: string) =>
    DomUtils.findAll(({ attribs }) => name in attribs, drawing.children).map(({ attribs }) => attribs[name] ?? '');
  const wanted = figures.map(({ id }) => id);
  return ids('data-open').length === 0 && ids('data-mark').toSorted().join(' ') === wanted.toSorted().join(' ');
}

/** Whether each part is as wide as its share of the whole, which is as wide as the drawing. */
function areSharesTrue(found: Found, { figures, wholes }: ChartRequest): boolean {
  const rows = figures.map((parts) => parts.map(({ id }) => found.find(({ figure }) => figure.id === id)));
  return rows.every((parts, row) => {
    const width = parts.reduce((sum, part) => sum + (part ? part.mark.high - part.mark.low : 0), 0);
    const [whole] = wholes.slice(row, row + 1).map((each) => drawnExtent(each).high);
    return parts.every((part) => part && Math.abs(part.mark.high - part.mark.low - (part.extent.high / (whole ?? 0)) * width) <= ROUNDING);
  });
}

function isTrueScale(drawing: PageElement, { type }: ChartRequest, found: Found): boolean {
  const upright = type === 'line';
  const all = DomUtils.findAll(() => true, drawing.children);
  const ticks = all.filter((element) => element.attribs['data-structure'] === 'scale').map((element) => tickOf(element, upright));
  const values = found.flatMap(({ extent: { low, high } }) => [low, high]);
  const isRound = type === 'magnitude' ? arePowers : areSteps;
  const along = type === 'magnitude' ? Math.log10 : (value: number) => value;
  const placeOf = lineThrough(ticks, along);
  return (
    isRound(
      ticks.map(({ value }) => value),
      values,
    ) &&
    ticks.every(({ value, place }) => Math.abs(placeOf(value) - place) <= ROUNDING) &&
    standTogether(found, placeOf, upright ? ABOVE : ROUNDING)
  );
}

/** A number as scales write it: 200, 1.2万, 1.2萬, 20k; NaN where it is none. */
function tickOf(element: PageElement, upright: boolean): Tick {
  const [, number = 'NaN', size = ''] = /^(-?\d+(?:\.\d+)?)(万|萬|亿|億|k|m|bn)?$/.exec(ownText(element)) ?? [];
  return { value: Number(number) * (sizes[size] ?? Number.NaN), place: Number(element.attribs[upright ? 'y' : 'x']) };
}

/**
 * From zero in equal steps of 1, 2 or 5 times a power of ten, the last less than a step below the greatest value; before them
 * the least, if it is below zero.
 */
function areSteps(ticks: number[], values: number[]): boolean {
  const [most, least] = [Math.max(0, ...values) || 1, Math.min(...values)];
  const [below, above] = [ticks.filter((tick) => tick < 0), ticks.filter((tick) => tick >= 0)];
  const step = above[1] ?? Number.NaN;
  const isEven = above.every((tick, n) => Math.abs(tick - n * step) <= step * 1e-6);
  const isLast = most >= (above.at(-1) ?? Number.NaN) * (1 - 1e-6) && most < (above.at(-1) ?? 0) + step;
  const isLeast = below.length === (least < 0 ? 1 : 0) && below.every((tick) => Math.abs(tick - least) <= Math.abs(least) * 1e-5);
  return above[0] === 0 && /^[125]e/.test(step.toExponential()) && isEven && isLast && isLeast;
}

/** All powers of ten from the one at or under the least value to the one at or over the greatest. */
function arePowers(ticks: number[], values: number[]): boolean {
  const [first = Number.NaN, last = Number.NaN] = [ticks[0], ticks.at(-1)];
  const [least, most] = [Math.min(...values), Math.max(...values)];
  const isEven = ticks.every((tick, n) => Math.abs(tick - first * 10 ** n) <= tick * 1e-6);
  return /^1e/.test(first.toExponential()) && isEven && first <= least && least < first * 10 && last >= most && most > last / 10;
}

/** The line through the least and the greatest number of a scale. */
function lineThrough(ticks: Tick[], along: (value: number) => number): (value: number) => number {
  const sorted = ticks.toSorted((a, b) => a.value - b.value);
  const [first, last] = [sorted[0], sorted.at(-1)];
  if (!first || !last) return () => Number.NaN;
  const perUnit = (last.place - first.place) / (along(last.value) - along(first.value));
  return (value) => first.place + (along(value) - along(first.value)) * perUnit;
}

/** Whether all marks begin and end where their figures do, all of them aside by the same small amount. */
function standTogether(found: Found, placeOf: (value: number) => number, most: number): boolean {
  const asides = found.flatMap(({ extent, mark }) => [mark.low - placeOf(extent.low), mark.high - placeOf(extent.high)]);
  const [first = Number.NaN] = asides;
  return Math.abs(first) <= most && asides.every((aside) => Math.abs(aside - first) <= ROUNDING);
}
