import type { Field } from './fields.ts';

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
