import type { DocumentationLanguage } from '../i18n/language.ts';
import { examples as chart } from './Chart/examples.ts';
import { examples as compare } from './Compare/examples.ts';
import { examples as dataTable } from './DataTable/examples.ts';
import { examples as documents } from './Documents/examples.ts';
import { examples as said } from './Said/examples.ts';
import { examples as source } from './Source/examples.ts';
import { examples as stats } from './Stats/examples.ts';
import { examples as timeline } from './Timeline/examples.ts';
import { examples as value } from './Value/examples.ts';

/** A use of a tag, as an author writes it; ids are those of the invented report `tests/reports/harbour-town`. */
export interface Example {
  /** What it shows, in half a sentence. */
  shows: Record<DocumentationLanguage, string>;
  mdx: string;
}

/** The examples of every tag, by its name. */
export const examplesOf: Record<string, readonly Example[]> = {
  Value: value,
  Stats: stats,
  Compare: compare,
  DataTable: dataTable,
  Timeline: timeline,
  Documents: documents,
  Source: source,
  Said: said,
  Chart: chart,
};
