import { pinyin } from 'pinyin-pro';
import { inSimplified } from '../numerals/traditional.ts';

/** Where a term stands in the alphabet: its letter, empty for digits and all else, and what it is sorted by. */
export interface Alphabetical {
  letter: string;
  key: string;
}

/**
 * The place of a term in the alphabet: of Chinese by the pinyin of its characters as the word is read (重庆 chong), first without tones and
 * then with them. Marks of titles and the like count for nothing. The dictionary knows words in simplified characters only.
 */
export function alphabetical(term: string): Alphabetical {
  const plain = inSimplified(term).replace(/[^\p{L}\p{N}\s]/gu, '');
  const syllables = pinyin(plain, { toneType: 'num', type: 'array', nonZh: 'consecutive', v: true }).map((syllable) =>
    syllable.toLowerCase(),
  );
  const [first = ''] = syllables;
  const toneless = syllables.map((syllable) => syllable.replace(/(?<=\p{L})\d$/u, ''));
  // A space sorts before every letter: 安 before 昂.
  return {
    letter: /^[a-z]/.test(first) ? (first[0] ?? '').toUpperCase() : '',
    key: [toneless.join(' '), syllables.join(' '), plain].join('\n'),
  };
}

/** Compares places in the alphabet; digits come before it. */
export function byAlphabet(one: Alphabetical, other: Alphabetical): number {
  if (one.letter !== other.letter) return one.letter < other.letter ? -1 : 1;
  return one.key < other.key ? -1 : 1;
}
