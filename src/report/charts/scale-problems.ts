import { likeRates } from '../figures/rates.ts';
import { likeUnits } from '../figures/units.ts';
import type { ChartType } from '../schema/chart-types.ts';
import { extentOf, hasNoLength, isSpan } from './extent.ts';
import type { ChartProblem } from './problem.ts';
import { type ChartFigure, type ChartRequest, placeLabels, scaleName } from './request.ts';

/** Beyond this ratio the shortest bar of a phone's width is under two pixels. */
const WIDEST_RANGE = 150;

const shares: readonly ChartType[] = ['stacked-share', 'doughnut'];
const fromZero: readonly ChartType[] = ['bar', 'horizontal-bar', 'grouped-bar', 'before-after', 'small-multiples'];

function unitProblems(figures: ChartFigure[]): ChartProblem[] {
  const names = [...new Set(figures.map(scaleName))];
  return names.some((name) => !likeUnits(name, names[0] ?? name))
    ? [{ code: 'chart-mixed-units', details: { units: names.join(', ') } }]
    : [];
}

/**
 * Rows of before and after compare within themselves: each has one unit. Those of different rows may be rates of the same thing (元/月
 * beside 元/人/月), because every mark shows its own unit.
 */
function rowProblems(request: ChartRequest): ChartProblem[] {
  const labels = placeLabels(request);
  const [before = [], after = []] = request.figures;
  const mixed = before.flatMap((figure, place) => unitProblems([figure, ...after.slice(place, place + 1)]));
  if (mixed.length > 0) return mixed;
  const rows = after.map((figure, place) => ({ unit: scaleName(figure), label: labels[place] ?? '' }));
  const areLike = rows.every((one, place) => rows.slice(place).every((other) => likeUnits(one.unit, other.unit) || likeRates(one, other)));
  return areLike ? [] : [{ code: 'chart-mixed-units', details: { units: [...new Set(rows.map(({ unit }) => unit))].join(', ') } }];
}

function valueProblem(type: ChartType, figure: ChartFigure): ChartProblem[] {
  const { id, form, display } = figure;
  const details = { figure: id, form, said: display.number };
  const extent = extentOf(figure);
  if (!extent && hasNoLength(form)) return [{ code: 'chart-no-length', details }];
  if (!extent || !Number.isFinite(extent.low) || !Number.isFinite(extent.high)) return [{ code: 'chart-value-missing', details }];
  if (type === 'magnitude' && extent.low <= 0) return [{ code: 'chart-not-positive', details }];
  if (extent.low >= 0 || type === 'line') return [];
  return [{ code: shares.includes(type) ? 'chart-negative-part' : 'chart-negative-value', details }];
}

/** The bars must all be long enough to be seen; that of a range is as long as the range is wide. */
function rangeProblems(figures: ChartFigure[]): ChartProblem[] {
  const extents = figures.flatMap((figure) => extentOf(figure) ?? []);
  const lengths = extents.map((extent) => (isSpan(extent) ? extent.high - extent.low : extent.high)).filter((length) => length > 0);
  const ratio = Math.round(Math.max(...extents.map(({ high }) => high)) / Math.min(...lengths));
  return ratio > WIDEST_RANGE ? [{ code: 'chart-range-too-wide', details: { ratio: String(ratio) } }] : [];
}

/** What is wrong with the units and values that are to share a scale: one axis, one unit, none without a length or negative. */
export function scaleProblems(type: ChartType, request: ChartRequest): ChartProblem[] {
  const { figures, wholes } = request;
  const perList = type === 'small-multiples' || type === 'stacked-share';
  const axes = perList ? figures : [figures.flat()];
  const measured = axes.map((axis, place) => (shares.includes(type) ? [...axis, ...wholes.slice(place, place + 1)] : axis));
  return [
    ...(type === 'before-after' ? rowProblems(request) : measured.flatMap(unitProblems)),
    ...figures.flat().flatMap((figure) => valueProblem(type, figure)),
    ...wholes.filter((whole) => !extentOf(whole)).flatMap((whole) => valueProblem(type, whole)),
    ...(fromZero.includes(type) ? axes.flatMap(rangeProblems) : []),
  ];
}
