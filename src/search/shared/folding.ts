/**
 * Characters of which a search makes no difference, because simplified script has one character for them or they are its traditional
 * form: each with the one that stands for all.
 */
export type Folding = ReadonlyMap<string, string>;

/** Of a report that writes no character in two ways. */
export const noFolding: Folding = new Map();

/** Returns the folding that is written as a row of pairs: 后後裡里. */
export function readFolding(pairs: string): Folding {
  return new Map([...pairs.matchAll(/(.)(.)/gu)].map(([, character = '', other = '']) => [character, other]));
}

/** Returns a text with the characters that stand for others; each stands where the other stood. */
export function folded(text: string, folding: Folding): string {
  return folding.size === 0 ? text : text.replace(/\p{sc=Han}/gu, (character) => folding.get(character) ?? character);
}
