import type { Words } from '../../i18n/words.ts';

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
}

/** The words of the register, as its page carries them. */
export function registerPageWords({ filter, chart, list, colon }: Words): RegisterWords {
  const { count: shown, none, ascending, descending, byUnit } = filter;
  const { copied, refused } = chart;
  return { shown, none, ascending, descending, byUnit, unit: `${chart.unit}${colon}{unit}`, list, copied, refused };
}
