/** The kinds of chart an author can ask for. */
export const chartTypes = [
  'bar',
  'horizontal-bar',
  'grouped-bar',
  'stacked-share',
  'line',
  'doughnut',
  'before-after',
  'magnitude',
  'small-multiples',
] as const;
export type ChartType = (typeof chartTypes)[number];
