import type { ChartType } from '../schema/chart-types.ts';
import type { ChartProblem } from './problem.ts';
import type { ChartRequest } from './request.ts';

/** Types whose colours tell lists or parts apart, so that none is left to lead by. */
const coloured: readonly ChartType[] = ['grouped-bar', 'stacked-share', 'doughnut'];

/** What is wrong with the marks that are to lead, and with the changes beside rows. */
export function emphasisProblems(type: ChartType, { figures, lead, changes }: ChartRequest): ChartProblem[] {
  const marks = new Set(figures.flat().map(({ id }) => id));
  const isUnused = lead.length > 0 && coloured.includes(type);
  const missing = isUnused ? [] : lead.filter((id) => !marks.has(id));
  const counts = { found: String(changes.length), wanted: String(figures[0]?.length ?? 0) };
  return [
    ...(isUnused ? [{ code: 'chart-lead-unused', details: { type } } as const] : []),
    ...missing.map((figure) => ({ code: 'chart-lead-none', details: { figure } }) as const),
    ...(changes.length > 0 && type !== 'before-after' ? [{ code: 'chart-change-unused', details: { type } } as const] : []),
    ...(changes.length > 0 && type === 'before-after' && counts.found !== counts.wanted
      ? [{ code: 'chart-uneven-change', details: counts } as const]
      : []),
  ];
}
