import type { Cell } from '../report/csv.ts';
import type { FieldName } from './fields.ts';
import type { FigureEntry } from './figure-entry.ts';

interface Column {
  name: FieldName;
  cell: (entry: FigureEntry) => Cell;
}

/**
 * The columns of `figures.csv`. They are headed with the keys of `figures.json`, not with words of the report's
 * language: programs and formulas written for one report then fit every other. The titles that readers know stand in
 * the CSV on the Web metadata and the data package.
 */
export const figureColumns: readonly Column[] = [
  { name: 'id', cell: (entry) => entry.id },
  { name: 'label', cell: (entry) => entry.label },
  { name: 'value', cell: (entry) => entry.value },
  { name: 'unit', cell: (entry) => entry.unit },
  { name: 'display', cell: (entry) => entry.display },
  { name: 'approximation', cell: (entry) => entry.approximation },
  { name: 'asOf', cell: (entry) => entry.asOf },
  { name: 'area', cell: (entry) => entry.area },
  { name: 'measure', cell: (entry) => entry.measure },
  { name: 'basis', cell: (entry) => entry.basis },
  { name: 'quote', cell: (entry) => entry.quote?.exact ?? null },
  { name: 'quotePrefix', cell: (entry) => entry.quote?.prefix ?? null },
  { name: 'quoteSuffix', cell: (entry) => entry.quote?.suffix ?? null },
  { name: 'sentence', cell: (entry) => entry.quote?.sentence ?? null },
  { name: 'operation', cell: (entry) => entry.derivation?.operation ?? null },
  { name: 'inputs', cell: (entry) => entry.derivation?.inputs.join(' ') ?? null },
  { name: 'expression', cell: (entry) => entry.derivation?.expression ?? null },
  { name: 'growthOf', cell: (entry) => entry.growthOf ?? null },
  { name: 'note', cell: (entry) => entry.note ?? null },
  { name: 'href', cell: (entry) => entry.href },
];

/** The names of the columns of `figures.csv`. */
export const figureHeader: readonly FieldName[] = figureColumns.map(({ name }) => name);

/** The names of the columns of a chart's CSV. */
export const chartHeader: readonly FieldName[] = ['series', 'chartLabel', ...figureHeader];

/** A figure as a row of `figures.csv`. */
export function figureRow(entry: FigureEntry): Cell[] {
  return figureColumns.map(({ cell }) => cell(entry));
}
