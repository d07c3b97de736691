import { type ChartType, chartTypes } from '../schema/chart-types.ts';
import { emphasisProblems } from './emphasis-problems.ts';
import { limits } from './limits.ts';
import type { ChartProblem } from './problem.ts';
import { type ChartRequest, isChartType, isEarlier, pointInTime } from './request.ts';
import { scaleProblems } from './scale-problems.ts';
import { shareProblems } from './share-problems.ts';

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
    ...emphasisProblems(type, request),
  ];
}
