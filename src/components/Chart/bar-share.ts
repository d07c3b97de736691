import { type ChartRequest, sharedUnit } from '../../report/charts/request.ts';

/**
 * How long the bar of a mark is in a table, of 1: measured by the whole its list is parts of, else by the greatest mark of its
 * unit, so that all bars of a unit can be compared. None where a mark lies below zero, because no bar starts there, and none of
 * magnitudes, which lie so far apart that the bars of most would not be seen.
 */
export function barShare({ type, figures, wholes }: ChartRequest, series: number, place: number): number | undefined {
  const list = figures[series] ?? [];
  const value = list[place]?.value;
  const compared = (sharedUnit(figures) === '' ? list : figures.flat()).map((figure) => figure.value);
  if (type === 'magnitude' || value === undefined || compared.some((other) => other < 0)) return undefined;
  return value / (wholes[series]?.value ?? (Math.max(...compared) || 1));
}
