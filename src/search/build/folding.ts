import { simplify } from '../../report/numerals/traditional.ts';

/** What the search needs to find a text in either script, as `readFolding` takes it. */
export interface Foldings {
  /** The characters of the texts that mean the same as another one in them: every search needs these, and most reports have none. */
  inTexts: string;
  /** All that a reader may type, those included: a search needs the others only when it finds nothing. */
  typed: string;
}

/** The blocks of Unicode in which the characters of both scripts stand. */
const blocks = [
  [0x3400, 0x4dbf],
  [0x4e00, 0x9fff],
] as const;

/**
 * Returns the foldings of some texts. Of the characters that have one simplified form (后 and 後), the one that stands in the texts stands
 * for all, so that a search in the script of the texts needs nothing more.
 */
export function foldingsOf(texts: readonly string[]): Foldings {
  const written = [...new Set(texts.flatMap((text) => text.match(/\p{sc=Han}/gu) ?? []))].sort();
  const leaders = new Map<string, string>();
  for (const character of written) if (!leaders.has(simplify(character))) leaders.set(simplify(character), character);
  const pairsOf = (characters: readonly string[]) =>
    characters.flatMap((character) => {
      const leader = leaders.get(simplify(character)) ?? character;
      return leader === character || leader.length !== character.length ? [] : [character + leader];
    });
  const all = blocks.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, at) => String.fromCharCode(from + at)));
  return { inTexts: pairsOf(written).join(''), typed: pairsOf(all).join('') };
}
