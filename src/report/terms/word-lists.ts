/** The words of a list that is written as a text, with spaces between them. */
export function listed(words: string): ReadonlySet<string> {
  return new Set(words.split(/\s+/u).filter((word) => word !== ''));
}

/** Matches what ends in one of the listed words, which may be patterns. */
export function endingIn(words: string): RegExp {
  return new RegExp(`(?:${[...listed(words)].join('|')})$`, 'u');
}
