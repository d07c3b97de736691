import { type Numeral, readNumerals } from '../numerals/read-numerals.ts';
import { classifyNumerals } from '../rules/classification.ts';
import type { Spoken } from '../rules/numeral-classes.ts';

/** The numerals of a speech that are neither figures nor known to be none, each once. */
export function gapsOf(spoken: Spoken): Numeral[] {
  const lost = classifyNumerals(spoken).filter(({ classification }) => classification.kind === 'lost');
  const numerals = readNumerals(spoken.transcript.reading);
  const gaps: Numeral[] = [];
  let next = 0;
  for (const { start, end } of lost) {
    while ((numerals[next]?.end ?? Number.POSITIVE_INFINITY) <= start) next += 1;
    const numeral = numerals[next];
    if (numeral && numeral.start < end && gaps.at(-1) !== numeral) gaps.push(numeral);
  }
  return gaps;
}
