import { likeUnits } from '../figures/units.ts';
import type { ChartType } from '../schema/chart-types.ts';
import type { ChartProblem } from './problems.ts';
import type { ChartFigure, ChartRequest } from './request.ts';

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
