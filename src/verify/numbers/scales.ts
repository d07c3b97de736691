import { DomUtils } from 'htmlparser2';
import type { ChartRequest } from '../../report/charts/request.ts';
import { closest, ownText, type PageElement } from '../pages.ts';

/** A number of a scale, and where it stands along the direction of the scale. */
interface Tick {
  value: number;
  place: number;
}

const sizes: Record<string, number> = { '': 1, 万: 1e4, 亿: 1e8, k: 1e3, m: 1e6, bn: 1e9 };
/** Rules stand on whole pixels. */
const ROUNDING = 1.5;
/** The numbers of an upright scale stand this far at most above their rules. */
const ABOVE = 16;

/** What was found of each drawing, and for which chart. */
const verdicts = new WeakMap<PageElement, { chart: ChartRequest; isTrue: boolean }>();

/**
 * Whether a text is a number of a chart's scale that is true: the drawing's numbers are round, in steps that reach as far
 * as the figures do, they stand where their values say, and each figure's dot stands where its value says between them.
 * @param chartOf the charts of the report by their ids
 */
export function isScaleNumber(text: PageElement, chartOf: (id: string) => ChartRequest | undefined): boolean {
  const drawing = closest(text, 'svg');
  const chart = chartOf(closest(text, 'figure')?.attribs.id ?? '');
  if (!drawing || !chart) return false;
  const known = verdicts.get(drawing);
  if (known?.chart === chart) return known.isTrue;
  const isTrue = isTrueScale(drawing, chart);
  verdicts.set(drawing, { chart, isTrue });
  return isTrue;
}

function isTrueScale(drawing: PageElement, { type, figures }: ChartRequest): boolean {
  const upright = type === 'line';
  const all = DomUtils.findAll(() => true, drawing.children);
  const ticks = all.filter((element) => element.attribs['data-structure'] === 'scale').map((element) => tickOf(element, upright));
  const values = figures.flat().map(({ value }) => value);
  const isRound = type === 'magnitude' ? arePowers : areSteps;
  const along = type === 'magnitude' ? Math.log10 : (value: number) => value;
  const placeOf = lineThrough(ticks, along);
  const dots = all.flatMap((element) => dotOf(element.attribs.d ?? '', upright));
  return (
    isRound(
      ticks.map(({ value }) => value),
      values,
    ) &&
    ticks.every(({ value, place }) => Math.abs(placeOf(value) - place) <= ROUNDING) &&
    standTogether(values.map(placeOf), dots, upright ? ABOVE : ROUNDING)
  );
}

/** A number as scales write it: 200, 1.2万, 20k; NaN where it is none. */
function tickOf(element: PageElement, upright: boolean): Tick {
  const [, number = 'NaN', size = ''] = /^(-?\d+(?:\.\d+)?)(万|亿|k|m|bn)?$/.exec(ownText(element)) ?? [];
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

/** Whether there is a dot for every place, all of them aside by the same small amount. */
function standTogether(places: number[], dots: number[], most: number): boolean {
  const asides = dots.map((dot) => dot - (places[0] ?? Number.NaN)).filter((aside) => Math.abs(aside) <= most);
  return asides.some((aside) => places.every((place) => dots.some((dot) => Math.abs(dot - place - aside) <= ROUNDING)));
}

/** The middle of a path that begins as a circle does, in the direction of the scale. */
function dotOf(path: string, upright: boolean): number[] {
  const [, x, y, radius] = /^M(-?[\d.]+),(-?[\d.]+)A([\d.]+),\3,0,1,1,/.exec(path) ?? [];
  return x === undefined ? [] : [upright ? Number(y) : Number(x) - Number(radius)];
}
