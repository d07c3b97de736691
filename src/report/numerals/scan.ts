import { readNumerals } from './read-numerals.ts';

/** A numeral and where it stands. */
export interface SpokenNumeral {
  start: number;
  end: number;
  text: string;
}

/** Every numeral of a text, without the limits and the units around it. */
export function scanNumerals(text: string): SpokenNumeral[] {
  return readNumerals(text).map(({ numberStart: start, numberEnd: end }) => ({ start, end, text: text.slice(start, end) }));
}
