import type { Figure } from '../report/figures/figure.ts';

/** A numeral of a sentence, and the ids of the figures that it says. */
export interface SpokenNumeral {
  start: number;
  end: number;
  ids: string[];
}

/** The numerals of a sentence that are figures, in order; one that says several figures is there once. */
export function numeralsOf(sentence: string, figures: readonly Figure[]): SpokenNumeral[] {
  const numerals: SpokenNumeral[] = [];
  for (const { id, quote, spoken } of figures) {
    if (!spoken || quote?.sentence !== sentence) continue;
    const same = numerals.find(({ start, end }) => start === spoken.start && end === spoken.end);
    if (same) same.ids.push(id);
    else numerals.push({ ...spoken, ids: [id] });
  }
  return numerals.sort((one, other) => one.start - other.start || other.end - one.end);
}
