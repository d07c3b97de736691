import { numbersOf } from './numbers.ts';

/** Pagefind counts this in the places of tokens and does not list it. */
const gap = '-';
/** So many stand behind each run. */
export const gapLength = 2;

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
 * Returns the tokens of a normalised text as the index places them: neighbours in a run stand in neighbouring places, and runs so far
 * apart that tokens one or two places apart are always of one run.
 */
export function placedTokens(normalised: string): string[] {
  return runsOf(normalised).flatMap((characters) => [...pairs(characters), ...Array<string>(gapLength).fill(gap)]);
}

/** A token, and how far behind the first one of its run it stands. */
export interface PlacedToken {
  token: string;
  behind: number;
}

/**
 * Returns for each run of a normalised text, but for single characters, the tokens that prove it: where they stand so far apart, the run
 * stands in full. Every second pair is enough, since what lies between two of them is the pair that both overlap. (Pagefind cannot list
 * the pairs that begin with a single character: it looks for them only in the index chunk where the character alone would be.)
 */
export function provingTokens(normalised: string): PlacedToken[][] {
  const all = runsOf(normalised).map((characters) => pairs(characters).map((token, behind) => ({ token, behind })));
  return all.filter(({ length }) => length > 0).map((run) => run.filter(({ behind }) => behind % 2 === 0 || behind === run.length - 1));
}

/** Whether a normalised text has no accents, so that the index has its very letters. */
export function isBare(normalised: string): boolean {
  return bare(normalised) === normalised;
}

/** Returns a token for each word in Latin letters of a normalised text, as often as it stands there by itself. */
export function latinWordTokens(normalised: string): string[] {
  return (bare(normalised).match(/[\p{sc=Latin}\p{Nd}]+/gu) ?? []).filter((word) => !/\p{Nd}/u.test(word)).map(latinWordToken);
}

/** Returns the token under which the index lists a word in Latin letters. */
export function latinWordToken(word: string): string {
  return wholeToken(word);
}

/** Returns the tokens under which the index lists the numbers of a normalised text, the same for every spelling of a number. */
export function numberTokens(normalised: string): string[] {
  return numbersOf(normalised).map(({ value }) => numberToken(value));
}

/** Returns the token under which the index lists the value of a number. */
export function numberToken(value: string): string {
  return wholeToken(value.replace('.', '点').replace('/', '分'));
}

/**
 * A token that neither begins another one nor has one at its beginning, since Pagefind takes such tokens for each other: it stands between
 * two letters of full width, which no normalised text has. At a point Pagefind would cut it in two.
 */
function wholeToken(text: string): string {
  return `ｗ${text}ｗ`;
}

function runsOf(normalised: string): string[][] {
  return (bare(normalised).match(run) ?? []).map((characters) => [...characters]);
}

/** Drops accents, because Pagefind drops them on its side; matching the words in the text asks for them again. */
function bare(normalised: string): string {
  return normalised.normalize('NFD').replace(/\p{M}/gu, '');
}

function pairs(characters: string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
