/** Letters and digits stand together; a point belongs to a run only inside a number (1.7万). */
const run = /(?:\p{Nd}\.(?=\p{Nd})|[\p{L}\p{N}])+/gu;

/**
 * Takes folded text and gives its tokens for the index: every overlapping pair of neighbours in a run of
 * letters and digits. Numbers stay whole (1. .7 7万), so nothing but the number has all of its tokens.
 */
export function indexTokens(folded: string): string[] {
  return runsOf(folded).flatMap(pairs);
}

/**
 * Takes the folded words of a query and gives the tokens every hit has: none is missing from `indexTokens` of
 * a text that contains the words. A single character makes no pair; where there is no token, any text may be
 * a hit and all must be read. (Pagefind cannot find the pairs that begin with a character: it looks for
 * them only in the index chunk where the character alone would stand.)
 */
export function queryTokens(words: string[]): string[] {
  return [...new Set(words.flatMap(indexTokens))];
}

/** Accents go, because Pagefind drops them on its side; the literal check asks for them again. */
function runsOf(folded: string): string[][] {
  const bare = folded.normalize('NFD').replace(/\p{M}/gu, '');
  return (bare.match(run) ?? []).map((characters) => [...characters]);
}

function pairs(characters: string[]): string[] {
  return characters.slice(1).map((character, index) => `${characters[index]}${character}`);
}
