/** Everything that can be dishonest or incomplete in a request for a chart, and what of it may be done better. */
export type ChartProblemCode =
  | 'chart-unknown-type'
  | 'chart-no-title'
  | 'chart-no-description'
  | 'chart-no-figures'
  | 'chart-figure-twice'
  | 'chart-too-many'
  | 'chart-too-few'
  | 'chart-uneven-series'
  | 'chart-uneven-names'
  | 'chart-uneven-labels'
  | 'chart-mixed-units'
  | 'chart-value-missing'
  | 'chart-no-length'
  | 'chart-negative-value'
  | 'chart-negative-part'
  | 'chart-not-positive'
  | 'chart-range-too-wide'
  | 'chart-no-whole'
  | 'chart-whole-unused'
  | 'chart-parts-not-whole'
  | 'chart-part-not-certain'
  | 'chart-no-date'
  | 'chart-not-earlier'
  | 'chart-lead-none'
  | 'chart-lead-unused'
  | 'chart-uneven-change'
  | 'chart-change-unused'
  | 'chart-change-other'
  | 'chart-unsorted'
  | 'chart-few-marks';

/** One thing wrong with a request; `details` are the words its message needs. */
export interface ChartProblem {
  code: ChartProblemCode;
  details: Record<string, string>;
}
