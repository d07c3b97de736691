import type { Numeral } from '../numerals/read-numerals.ts';
import { findPlaces } from '../transcript/quote.ts';
import { type Stretch, uniqueStretch } from './unique-quote.ts';

/** A passage for not-figures.yaml; why its numerals count nothing is for the author to say. */
export interface ProposedPassage {
  passage: string;
  every: boolean;
}

/** A numeral with the sentence that holds it. */
export interface NumeralAt {
  numeral: Numeral;
  sentence: Stretch;
}

/**
 * One passage for numerals that are alike wherever they stand, and one each for the others.
 * @param others numerals that passages must leave alone: they count something
 */
export function passagesOf(reading: string, numerals: readonly NumeralAt[], others: readonly Stretch[]): ProposedPassage[] {
  const passages = new Map<string, ProposedPassage>();
  for (const { numeral, sentence } of numerals) {
    const named = namedStretch(reading, numeral, sentence);
    const text = reading.slice(named.start, named.end);
    if (passages.has(text)) continue;
    const places = findPlaces(reading, text).map((start) => ({ start, end: start + text.length }));
    const isSafe = places.every((place) => !others.some((other) => place.start <= other.start && other.end <= place.end));
    if (isSafe) {
      passages.set(text, { passage: text, every: places.length > 1 });
      continue;
    }
    const own = uniqueStretch(reading, numeral, sentence) ?? sentence;
    const passage = reading.slice(own.start, own.end);
    passages.set(passage, { passage, every: findPlaces(reading, passage).length > 1 });
  }
  return [...passages.values()];
}

/** A numeral with the words that make it a name or a word: 五保对象, not 五. */
function namedStretch(reading: string, { start, end, text }: Numeral, sentence: Stretch): Stretch {
  if (/\p{Script=Han}{2}|[A-Za-z]{2}/u.test(text)) return { start, end };
  const before = /[\p{L}\p{N}“]{0,2}$/u.exec(reading.slice(sentence.start, start))?.[0] ?? '';
  const after = /^(?:[A-Za-z]+| [A-Za-z]+|[\p{L}\p{N}”]{0,2})/u.exec(reading.slice(end, sentence.end))?.[0] ?? '';
  const whole = uniqueStretch(reading, { start: start - before.length, end: end + after.length }, sentence);
  return whole ?? { start: start - before.length, end: end + after.length };
}
