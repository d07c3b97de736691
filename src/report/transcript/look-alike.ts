import { codePointOf } from '../hidden-characters.ts';

/** The first character of a quote that looks like what was said and is another. */
export interface LookAlike {
  /** Its number in the quote, from 1. */
  at: number;
  /** What was typed and what was said there, as characters; empty where there is none. */
  typed: string;
  said: string;
  /** What stands before it in the quote. */
  before: string;
}

const blank = /^[\p{Zs}\p{Default_Ignorable_Code_Point}\u200b\ufeff]$/u;
/** Radicals and compatibility characters, which converted PDF files have in place of characters, and dashes. */
const doubles = /^[\u2e80-\u2fdf\uf900-\ufaff]$/u;
const dash = /^[\u2010-\u2012\u2212\ufe63\uff0d]$/u;

/**
 * Where a quote that was not said differs from what was said, if that is only in blanks, dashes and doubles of characters; null where it
 * differs in more.
 */
export function lookAlike(quote: string, text: string): LookAlike | null {
  const [typed, said] = [visible(quote), visible(text)];
  const place = typed.letters === '' || text.includes(quote) ? -1 : said.letters.indexOf(typed.letters);
  if (place < 0) return null;
  let [at, there] = [0, said.origins[place] ?? 0];
  while (at < quote.length && quote.charAt(at) === text.charAt(there)) [at, there] = [at + 1, there + 1];
  if (at === quote.length) return null;
  const [a, b] = [quote.charAt(at), text.charAt(there)];
  const [isExtra, isMissing] = [blank.test(a) && !blank.test(b), blank.test(b) && !blank.test(a)];
  return { at: at + 1, typed: isMissing ? '' : a, said: isExtra ? '' : b, before: quote.slice(Math.max(0, at - 6), at) };
}

/** What of a text can be told apart by looking, and where each letter stands in it. */
function visible(text: string): { letters: string; origins: number[] } {
  let letters = '';
  const origins: number[] = [];
  for (let at = 0; at < text.length; at += 1) {
    const character = text.charAt(at);
    if (blank.test(character)) continue;
    origins.push(at);
    letters += dash.test(character) ? '-' : doubles.test(character) ? character.normalize('NFKC').charAt(0) : character;
  }
  return { letters, origins };
}

/** A look-alike as a message names it: characters by their numbers in Unicode. */
export function lookAlikeDetails({ at, typed, said, before }: LookAlike): Record<string, string> {
  const named = (character: string) => character && codePointOf(character);
  return { at: String(at), typed: named(typed), said: named(said), before };
}
