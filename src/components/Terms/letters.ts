import type { IndexTerm } from '../../report/terms/index-terms.ts';

/** The terms of an index under their letters, in its order; those that begin with a digit stand under ''. */
export function termsByLetter(terms: readonly IndexTerm[]): Map<string, readonly IndexTerm[]> {
  const groups = new Map<string, IndexTerm[]>();
  for (const term of terms) groups.set(term.letter, [...(groups.get(term.letter) ?? []), term]);
  return groups;
}

/** The anchor of a letter's section. */
export function letterId(letter: string): string {
  return `letter-${letter || 'digits'}`;
}
