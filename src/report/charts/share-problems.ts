import { compareDecimals, plus } from '../numerals/decimal.ts';
import type { ChartType } from '../schema/chart-types.ts';
import { hasNoLength } from './extent.ts';
import type { ChartProblem } from './problem.ts';
import type { ChartFigure, ChartRequest } from './request.ts';

/** Whether a part or a whole is one number, exactly or about: of a bound or a range nobody knows how much of the whole it is. */
function isCertain({ form, bound }: ChartFigure): boolean {
  return (form === 'point' || form === 'fraction') && (bound === 'exact' || bound === 'about');
}

function numberOf({ numbers }: ChartFigure): string {
  return numbers[0] ?? '0';
}

function sumProblem(parts: ChartFigure[], whole: ChartFigure): ChartProblem[] {
  const sum = parts.map(numberOf).reduce(plus);
  const value = numberOf(whole);
  if (compareDecimals(value, '0') > 0 && compareDecimals(sum, value) === 0) return [];
  return [{ code: 'chart-parts-not-whole', details: { whole: whole.id, value, sum } }];
}

function problemsOf(parts: ChartFigure[], whole: ChartFigure): ChartProblem[] {
  const uncertain = [...parts, whole].filter((figure) => !isCertain(figure));
  if (uncertain.length === 0) return sumProblem(parts, whole);
  // What has no length at all is told as such, with the values of the scale.
  const told = uncertain.filter(({ form }) => !hasNoLength(form));
  return told.map(({ id, display }) => ({
    code: 'chart-part-not-certain' as const,
    details: { figure: id, said: display.before + display.number + display.after },
  }));
}

/**
 * What is wrong with parts and their wholes: every list of a share needs one declared whole, its parts must sum to it, and none
 * may be a bound or a range. Figures said with 约 are held to the same sum: where they do not add up, a share would claim
 * more than was said.
 */
export function shareProblems(type: ChartType, { figures, wholes }: ChartRequest): ChartProblem[] {
  if (type !== 'stacked-share' && type !== 'doughnut') {
    return wholes.length > 0 ? [{ code: 'chart-whole-unused', details: { type } }] : [];
  }
  if (wholes.length !== figures.length) {
    return [{ code: 'chart-no-whole', details: { found: String(wholes.length), wanted: String(figures.length) } }];
  }
  return figures.flatMap((parts, place) => wholes.slice(place, place + 1).flatMap((whole) => problemsOf(parts, whole)));
}
