import { likeUnits } from '../figures/units.ts';
import { type ChartType, chartTypes } from '../schema/chart-types.ts';
import { type ChartFigure, type ChartRequest, isChartType, isEarlier, pointInTime } from './request.ts';

/** How many lists a type takes, and how many figures in each: least and most. */
export interface Limits {
  lists: readonly [number, number];
  marks: readonly [number, number];
}

/** Beyond these a chart of the text's width cannot be read, or says nothing that a sentence does not. */
export const limits: Record<ChartType, Limits> = {
  bar: { lists: [1, 1], marks: [2, 10] },
  'horizontal-bar': { lists: [1, 1], marks: [2, 15] },
  'grouped-bar': { lists: [2, 3], marks: [1, 8] },
  'stacked-share': { lists: [1, 4], marks: [2, 5] },
  line: { lists: [1, 3], marks: [2, 8] },
  doughnut: { lists: [1, 1], marks: [2, 5] },
  'before-after': { lists: [2, 2], marks: [1, 8] },
  magnitude: { lists: [1, 1], marks: [2, 16] },
  'small-multiples': { lists: [2, 8], marks: [1, 4] },
};

/** Everything that can be dishonest or incomplete in a request for a chart. */
export type ChartProblemCode =
  | 'chart-unknown-type'
  | 'chart-no-title'
  | 'chart-no-description'
  | 'chart-no-figures'
  | 'chart-figure-twice'
  | 'chart-too-many'
  | 'chart-too-few'
  | 'chart-uneven-series'
  | 'chart-uneven-names'
  | 'chart-uneven-labels'
  | 'chart-mixed-units'
  | 'chart-value-missing'
  | 'chart-negative-value'
  | 'chart-negative-part'
  | 'chart-not-positive'
  | 'chart-range-too-wide'
  | 'chart-no-whole'
  | 'chart-whole-unused'
  | 'chart-parts-not-whole'
  | 'chart-no-date'
  | 'chart-not-earlier';

/** One thing wrong with a request; `details` are the words its message needs. */
export interface ChartProblem {
  code: ChartProblemCode;
  details: Record<string, string>;
}

function textProblems({ title, description }: ChartRequest): ChartProblem[] {
  const problems: ChartProblem[] = [];
  if (title.trim() === '') problems.push({ code: 'chart-no-title', details: {} });
  if (description.trim() === '') problems.push({ code: 'chart-no-description', details: {} });
  return problems;
}

function countProblems(type: ChartType, { figures }: ChartRequest): ChartProblem[] {
  const { lists, marks } = limits[type];
  const counts = [
    { of: 'series', found: figures.length, bounds: lists },
    ...figures.map((list) => ({ of: 'figures', found: list.length, bounds: marks })),
  ];
  return counts.flatMap(({ of, found, bounds: [least, most] }): ChartProblem[] => {
    if (found > most) return [{ code: 'chart-too-many', details: { type, of, found: String(found), most: String(most) } }];
    if (found < least) return [{ code: 'chart-too-few', details: { type, of, found: String(found), least: String(least) } }];
    return [];
  });
}

function evennessProblems(type: ChartType, { figures, seriesNames, labels }: ChartRequest): ChartProblem[] {
  const problems: ChartProblem[] = [];
  const lengths = figures.map((list) => list.length);
  if (type !== 'line' && new Set(lengths).size > 1) {
    problems.push({ code: 'chart-uneven-series', details: { lengths: lengths.join(', ') } });
  }
  const names = { found: String(seriesNames.length), wanted: String(figures.length) };
  const unnamed = seriesNames.length === 0 && figures.length === 1;
  if (!unnamed && seriesNames.length !== figures.length) problems.push({ code: 'chart-uneven-names', details: names });
  const places = Math.max(...lengths);
  if (labels.length > 0 && labels.length !== places) {
    problems.push({ code: 'chart-uneven-labels', details: { found: String(labels.length), wanted: String(places) } });
  }
  return problems;
}

/** A figure may close two comparisons (two standards raised to the same one), but not stand twice in the same place. */
function repeatProblems({ figures }: ChartRequest): ChartProblem[] {
  const [first = []] = figures;
  const places =
    figures.length === 1 ? first.map(({ id }) => id) : first.map((_, place) => figures.map((list) => list[place]?.id).join(' '));
  const twice = places.filter((ids, place) => places.indexOf(ids) !== place);
  return [...new Set(twice)].map((figure) => ({ code: 'chart-figure-twice', details: { figure } }));
}

function timeProblems(type: ChartType, { figures }: ChartRequest): ChartProblem[] {
  if (type === 'line') {
    const undated = figures.flat().filter((figure) => Number.isNaN(pointInTime(figure.asOf)));
    return undated.map(({ id, asOf }) => ({ code: 'chart-no-date', details: { figure: id, asOf } }));
  }
  const [before = [], after = []] = figures;
  if (type !== 'before-after' || before.length !== after.length || isEarlier(before, after)) return [];
  return [{ code: 'chart-not-earlier', details: {} }];
}

/**
 * All that is wrong with a request for a chart, in the order an author would mend it; an empty list
 * means that `chartDrawing` can draw it honestly. Never throws.
 */
export function chartProblems(request: ChartRequest): ChartProblem[] {
  const problems = textProblems(request);
  const { type } = request;
  if (!isChartType(type)) {
    return [...problems, { code: 'chart-unknown-type', details: { type, known: chartTypes.join(', ') } }];
  }
  if (request.figures.flat().length === 0) return [...problems, { code: 'chart-no-figures', details: {} }];
  return [
    ...problems,
    ...countProblems(type, request),
    ...evennessProblems(type, request),
    ...repeatProblems(request),
    ...scaleProblems(type, request),
    ...shareProblems(type, request),
    ...timeProblems(type, request),
  ];
}

/** Beyond this ratio the shortest bar of a phone's width is under two pixels. */
const WIDEST_RANGE = 150;

const shares: readonly ChartType[] = ['stacked-share', 'doughnut'];
const fromZero: readonly ChartType[] = ['bar', 'horizontal-bar', 'grouped-bar', 'before-after', 'small-multiples'];

function unitProblems(figures: ChartFigure[]): ChartProblem[] {
  const units = [...new Set(figures.map((figure) => figure.unit))];
  return units.some((unit) => !likeUnits(unit, units[0] ?? unit))
    ? [{ code: 'chart-mixed-units', details: { units: units.join(', ') } }]
    : [];
}

function valueProblem(type: ChartType, { id, value }: ChartFigure): ChartProblem[] {
  const details = { figure: id, value: String(value) };
  if (!Number.isFinite(value)) return [{ code: 'chart-value-missing', details }];
  if (type === 'magnitude' && value <= 0) return [{ code: 'chart-not-positive', details }];
  if (value >= 0 || type === 'line') return [];
  return [{ code: shares.includes(type) ? 'chart-negative-part' : 'chart-negative-value', details }];
}

function rangeProblems(figures: ChartFigure[]): ChartProblem[] {
  const values = figures.map((figure) => figure.value).filter((value) => value > 0);
  const ratio = Math.round(Math.max(...values) / Math.min(...values));
  return ratio > WIDEST_RANGE ? [{ code: 'chart-range-too-wide', details: { ratio: String(ratio) } }] : [];
}

/** What is wrong with the units and values that are to share a scale: one axis, one unit, none missing or negative. */
export function scaleProblems(type: ChartType, { figures, wholes }: ChartRequest): ChartProblem[] {
  const perList = type === 'small-multiples' || type === 'stacked-share';
  const axes = perList ? figures : [figures.flat()];
  const measured = axes.map((axis, place) => (shares.includes(type) ? [...axis, ...wholes.slice(place, place + 1)] : axis));
  return [
    ...measured.flatMap(unitProblems),
    ...figures.flat().flatMap((figure) => valueProblem(type, figure)),
    ...(fromZero.includes(type) ? axes.flatMap(rangeProblems) : []),
  ];
}

/** Sums of decimals such as 0.1 + 0.2 differ from the spoken whole by less than this share of it. */
const ROUNDING = 1e-9;

function sumProblem(parts: ChartFigure[], whole: ChartFigure): ChartProblem[] {
  const sum = parts.reduce((total, part) => total + part.value, 0);
  if (whole.value > 0 && Math.abs(sum - whole.value) <= whole.value * ROUNDING) return [];
  const details = { whole: whole.id, value: String(whole.value), sum: String(Number(sum.toPrecision(12))) };
  return [{ code: 'chart-parts-not-whole', details }];
}

/**
 * What is wrong with parts and their wholes: every list of a share needs one declared whole, and its
 * parts must sum to it. Approximate figures (1.7万余) are held to the same sum: where they do not
 * add up, a share would claim more than was said.
 */
export function shareProblems(type: ChartType, { figures, wholes }: ChartRequest): ChartProblem[] {
  if (type !== 'stacked-share' && type !== 'doughnut') {
    return wholes.length > 0 ? [{ code: 'chart-whole-unused', details: { type } }] : [];
  }
  if (wholes.length !== figures.length) {
    return [{ code: 'chart-no-whole', details: { found: String(wholes.length), wanted: String(figures.length) } }];
  }
  return figures.flatMap((parts, place) => wholes.slice(place, place + 1).flatMap((whole) => sumProblem(parts, whole)));
}
