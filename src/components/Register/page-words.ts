import type { Words } from '../../i18n/words.ts';
import type { Report } from '../../report/report.ts';
import { pageHref, publicHref } from '../../report/routes.ts';

/** What the script of the register says; `{n}` and the like are filled in by it. */
export interface RegisterWords {
  shown: string;
  none: string;
  ascending: string;
  descending: string;
  byUnit: string;
  unit: string;
  list: string;
  copied: string;
  refused: string;
  /** The register's public address; empty where the report gives none, and the address in the browser is taken. */
  address: string;
}

/** The words of the register, as its page carries them. */
export function registerPageWords({ filter, chart, list, colon }: Words, { hosting }: Report['meta']): RegisterWords {
  const { count: shown, none, ascending, descending, byUnit } = filter;
  const { copied, refused } = chart;
  const address = hosting.address ? publicHref(hosting.address, pageHref('figures')) : '';
  return { shown, none, ascending, descending, byUnit, unit: `${chart.unit}${colon}{unit}`, list, copied, refused, address };
}
