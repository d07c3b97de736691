import { numbersOf } from './numbers.ts';

/** Letters and digits form a run; a point belongs to it only inside a number (1.7万). */
const run = /(?:\p{Nd}\.(?=\p{Nd})|[\p{L}\p{N}])+/gu;

/**
 * Returns the tokens under which the index lists a normalised text: every overlapping pair of neighbours in a run of
 * letters and digits. Numbers stay whole (1. .7 7万), so nothing but the number has all of its tokens.
 */
export function indexTokens(normalised: string): string[] {
  return runsOf(normalised).flatMap(pairs);
}

/**
 * Returns the tokens that every hit for these normalised words has: `indexTokens` of a text that contains the words
 * includes them all. A single character makes no pair; without any token every text is a candidate and must be read.
 * (Pagefind cannot list the pairs that begin with a character: it looks for them only in the index chunk where the
 * character alone would be.)
 */
export function queryTokens(words: string[]): string[] {
  return [...new Set(words.flatMap(indexTokens))];
}

/** Returns the tokens under which the index lists the numbers of a normalised text, the same for every spelling of a number. */
export function numberTokens(normalised: string): string[] {
  return numbersOf(normalised).map(({ value }) => numberToken(value));
}

/** Longer than two characters, as no pair is. */
export function numberToken(value: string): string {
  return `num${value.replace('/', 'of')}`;
}

/** Drops accents, because Pagefind drops them on its side; matching the words in the text asks for them again. */
function runsOf(normalised: string): string[][] {
  const bare = normalised.normalize('NFD').replace(/\p{M}/gu, '');
  return (bare.match(run) ?? []).map((characters) => [...characters]);
}

function pairs(characters: string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
