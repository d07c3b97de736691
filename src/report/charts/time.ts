import type { ChartFigure } from './request.ts';

/**
 * The middle of the year, month or day that a figure holds for, as a decimal year: 2020 is 2020.5,
 * 2020-11 is 2020.88. NaN for an interval or `period`, which are no point in time.
 */
export function pointInTime(asOf: string): number {
  const match = /^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$/.exec(asOf);
  if (!match) return Number.NaN;
  const [, year, month, day] = match.map(Number);
  if (!month) return Number(year) + 0.5;
  return Number(year) + (month - 1) / 12 + (day ? (day - 0.5) / 31 / 12 : 0.5 / 12);
}

/** Whether every figure of `before` holds at an earlier point in time than its counterpart. */
export function isEarlier(before: ChartFigure[], after: ChartFigure[]): boolean {
  return before.every((figure, place) => pointInTime(figure.asOf) < pointInTime(after[place]?.asOf ?? ''));
}
