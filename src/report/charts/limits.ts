import type { ChartType } from '../schema/chart-types.ts';

/** How many lists a type takes, and how many figures in each: least and most. */
export interface Limits {
  lists: readonly [number, number];
  marks: readonly [number, number];
}

/** Beyond these a chart of the text's width cannot be read, or says nothing that a sentence does not. */
export const limits: Record<ChartType, Limits> = {
  bar: { lists: [1, 1], marks: [2, 10] },
  'horizontal-bar': { lists: [1, 1], marks: [2, 15] },
  'grouped-bar': { lists: [2, 3], marks: [1, 8] },
  'stacked-share': { lists: [1, 4], marks: [2, 5] },
  line: { lists: [1, 3], marks: [2, 8] },
  doughnut: { lists: [1, 1], marks: [2, 5] },
  'before-after': { lists: [2, 2], marks: [1, 12] },
  magnitude: { lists: [1, 1], marks: [2, 16] },
  'small-multiples': { lists: [2, 8], marks: [1, 4] },
};
