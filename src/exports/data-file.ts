import type { FieldName } from '../i18n/data.ts';
import { bounds, type Form } from '../report/numerals/amount.ts';
import { partKinds } from '../report/parts.ts';
import { certainties, operations } from '../report/schema/registers.ts';

/** The folder of the open data, relative to the site's root. */
export const dataFolder = 'data/';

/** A file of the open data. */
export interface DataFile {
  /** Relative to the site's root: `data/figures.csv`. */
  path: string;
  /** What it is, in the report's language. */
  title: string;
  mediaType: string;
  /** What a program has to know to read it. */
  description?: string;
  contents: string;
  /** For a table: its fields, whether `id` is its key, and the key of a JSON file that holds the rows. */
  table?: { fields: Field[]; keyed: boolean; property?: string };
}

/** Types of the Table Schema; a `list` is numbers within one cell, an `array` a list of JSON. */
type FieldType = 'string' | 'number' | 'integer' | 'object' | 'list' | 'array';

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

/** Every form of an amount: a missing one would not compile. */
const forms = Object.keys({ point: 0, range: 0, ratio: 0, fraction: 0, rank: 0, vague: 0 } satisfies Record<Form, 0>);

const rules = {
  id: required,
  status: { type: 'string', values: ['draft'] },
  label: required,
  label_en: optional,
  labelEn: optional,
  value: { type: 'number' },
  unit: optional,
  display: required,
  form: { ...required, values: forms },
  bound: { ...required, values: bounds },
  value_low: { type: 'number' },
  value_high: { type: 'number' },
  parts: { type: 'list', separator: ' ' },
  asOf: { ...required, pattern: `period|${day}(/${day})?` },
  part: { ...required, values: partKinds },
  area: { type: 'integer' },
  measure: optional,
  basis: { ...required, values: ['quoted', 'derived'] },
  quote: optional,
  quotePrefix: optional,
  quoteSuffix: optional,
  quoteRow: optional,
  quoteColumn: optional,
  emended: optional,
  sentence: optional,
  derivation: { type: 'object' },
  operation: { type: 'string', values: operations },
  inputs: { type: 'string', separator: ' ' },
  expression: optional,
  growthOf: optional,
  plan: { type: 'string', values: ['planned'] },
  formerIds: { type: 'list', separator: ' ' },
  note: optional,
  certainty: { type: 'string', values: certainties },
  doubt: optional,
  href: required,
  series: optional,
  chart: required,
  chartTitle: required,
  chartLabel: required,
  title: required,
  date: { ...required, pattern: day },
} as const satisfies Record<FieldName, FieldRule>;

export type { FieldName };

/** A field by its name. */
export interface Field extends FieldRule {
  name: FieldName;
}

/** What stands in JSON for a text of CSV. */
const inJson: Partial<Record<FieldName, FieldType>> = { quote: 'object', parts: 'array', formerIds: 'array' };

/** The rule of a field in a format. */
export function field(name: FieldName, format: 'csv' | 'json'): Field {
  const rule: FieldRule = rules[name];
  return { name, ...rule, ...(format === 'json' && inJson[name] && { type: inJson[name] }) };
}
