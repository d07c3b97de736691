import type { Numeral } from '../numerals/read-numerals.ts';
import { classifyNumerals } from '../rules/classification.ts';
import type { Spoken } from '../rules/numeral-classes.ts';

/** The numerals of a speech that are neither figures nor known to be none. */
export function gapsOf(spoken: Spoken): Numeral[] {
  return classifyNumerals(spoken).filter(({ classification }) => classification.kind === 'lost');
}
