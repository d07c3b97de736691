import type { ChartType } from '../schema/chart-types.ts';
import type { ChartProblem } from './problems.ts';
import type { ChartFigure, ChartRequest } from './request.ts';

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
