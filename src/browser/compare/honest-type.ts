import type { ChartRequest } from '../../report/charts/request.ts';
import { scaleProblems } from '../../report/charts/scale-problems.ts';

/** Bars, or dots on a logarithmic scale where the shortest bar would not be seen; undefined where zero has no place on that. */
export function honestType(request: ChartRequest): 'horizontal-bar' | 'magnitude' | undefined {
  const types = ['horizontal-bar', 'magnitude'] as const;
  return types.find((type) => scaleProblems(type, request).length === 0);
}
