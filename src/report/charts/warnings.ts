import { extentOf } from './extent.ts';
import type { ChartProblem } from './problem.ts';
import { type ChartFigure, type ChartRequest, pointInTime } from './request.ts';

/** Fewer marks say no more than a sentence does. */
const FEWEST = 4;

const sorted: readonly string[] = ['bar', 'horizontal-bar', 'magnitude'];

/** What may be done better in a chart that can be drawn: it is told and refuses nothing. */
export function chartWarnings({ type, figures }: ChartRequest): ChartProblem[] {
  const [list = []] = figures;
  const count = figures.flat().length;
  const isUnsorted = sorted.includes(type) && !isMonotonic(list.map(lengthOf)) && !(type === 'bar' && areTimes(list));
  return [
    ...(isUnsorted ? [{ code: 'chart-unsorted', details: { type } } as const] : []),
    ...(count < FEWEST ? [{ code: 'chart-few-marks', details: { found: String(count) } } as const] : []),
  ];
}

function lengthOf(figure: ChartFigure): number {
  return extentOf(figure)?.high ?? Number.NaN;
}

/** Whether numbers only rise or only fall. */
function isMonotonic(numbers: number[]): boolean {
  const steps = numbers.slice(1).map((number, place) => number - (numbers[place] ?? number));
  return steps.every((step) => step >= 0) || steps.every((step) => step <= 0);
}

/** Whether the places of a list are points in time, in their order: then their order is not that of size. */
function areTimes(list: ChartFigure[]): boolean {
  const times = list.map(({ asOf }) => pointInTime(asOf));
  return new Set(times).size > 1 && times.slice(1).every((time, place) => time >= (times[place] ?? Number.NaN));
}
