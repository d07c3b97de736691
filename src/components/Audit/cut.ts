import type { ClassifiedNumeral } from '../../report/rules/classification.ts';
import type { Sentence } from '../../report/transcript/transcript.ts';

/** A run of a sentence: a numeral, or the text between two. */
export interface Piece {
  text: string;
  numeral: ClassifiedNumeral | null;
}

/** Cuts a sentence at its numerals; the pieces joined are the sentence. */
export function cutAtNumerals({ text, start }: Pick<Sentence, 'text' | 'start'>, numerals: readonly ClassifiedNumeral[]): Piece[] {
  const pieces: Piece[] = [];
  let at = 0;
  for (const numeral of numerals) {
    const from = numeral.start - start;
    pieces.push({ text: text.slice(at, from), numeral: null }, { text: numeral.text, numeral });
    at = numeral.end - start;
  }
  return [...pieces, { text: text.slice(at), numeral: null }].filter((piece) => piece.text !== '');
}
