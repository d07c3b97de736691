import type { FieldName } from '../i18n/data.ts';
import { bounds } from '../report/numerals/amount.ts';
import { operations } from '../report/schema/registers.ts';

/** The folder of the open data, relative to the site's root. */
export const dataFolder = 'data/';

/** A file of the open data. */
export interface DataFile {
  /** Relative to the site's root: `data/figures.csv`. */
  path: string;
  /** What it is, in the report's language. */
  title: string;
  mediaType: string;
  contents: string;
  /** For a table: its fields, whether `id` is its key, and the key of a JSON file that holds the rows. */
  table?: { fields: Field[]; keyed: boolean; property?: string };
}

type FieldType = 'string' | 'number' | 'integer' | 'object';

/** What one column or key of the open data holds; both metadata formats are written from it. */
interface FieldRule {
  type: FieldType;
  required?: true;
  values?: readonly string[];
  /** The whole value, as a regular expression without anchors. */
  pattern?: string;
  /** What parts the items of a list within one cell. */
  separator?: string;
}

const day = '[0-9]{4}(-[0-9]{2}(-[0-9]{2})?)?';
const required = { type: 'string', required: true } as const;
const optional = { type: 'string' } as const;

const rules = {
  id: required,
  label: required,
  value: { type: 'number', required: true },
  unit: required,
  display: required,
  bound: { ...required, values: bounds },
  asOf: { ...required, pattern: `period|${day}(/${day})?` },
  area: { type: 'integer' },
  measure: optional,
  basis: { ...required, values: ['quoted', 'derived'] },
  quote: optional,
  quotePrefix: optional,
  quoteSuffix: optional,
  sentence: optional,
  derivation: { type: 'object' },
  operation: { type: 'string', values: operations },
  inputs: { type: 'string', separator: ' ' },
  expression: optional,
  growthOf: optional,
  note: optional,
  href: required,
  series: optional,
  chartLabel: required,
  title: required,
  date: { ...required, pattern: day },
} as const satisfies Record<FieldName, FieldRule>;

export type { FieldName };

/** A field by its name. */
export interface Field extends FieldRule {
  name: FieldName;
}

/** The rule of a field; in JSON a quote is an object. */
export function field(name: FieldName, format: 'csv' | 'json'): Field {
  const rule: FieldRule = rules[name];
  return { name, ...rule, type: name === 'quote' && format === 'json' ? 'object' : rule.type };
}
