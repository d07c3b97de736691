import { pinyin } from 'pinyin-pro';
import { inSimplified } from '../numerals/traditional.ts';

/** Where a term stands in the alphabet: its letter, empty for digits and all else, and what it is sorted by. */
export interface Alphabetical {
  letter: string;
  key: string;
}

/**
 * The place of a term in the alphabet. Chinese stands as in a dictionary: character by character by its pinyin as the word is read (重庆
 * chong), then by its tone, so that terms that begin alike stand together. Marks of titles and the like count for nothing. pinyin-pro knows
 * words in simplified characters only.
 */
export function alphabetical(term: string): Alphabetical {
  const plain = inSimplified(term).replace(/[^\p{L}\p{N}\s]/gu, '');
  const parts = plain.match(/\p{sc=Han}|\P{sc=Han}+/gu) ?? [];
  const read = pinyin(plain, { toneType: 'num', type: 'array', nonZh: 'consecutive', v: true });
  // A space sorts before letters and digits: an 安 before ang 昂, whatever their tones.
  const key = parts.map((part, index) => `${(read[index] ?? part).toLowerCase().replace(/(?<=\p{Ll})\d$/u, ' $&')} ${part}`).join(' ');
  return { letter: /^[a-z]/u.test(key) ? key.slice(0, 1).toUpperCase() : '', key };
}

/** Compares places in the alphabet; digits come before it. */
export function byAlphabet(one: Alphabetical, other: Alphabetical): number {
  if (one.letter !== other.letter) return one.letter < other.letter ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}
