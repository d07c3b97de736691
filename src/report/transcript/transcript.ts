import type { Numeral } from '../numerals/read-numerals.ts';
import type { Emendation } from './emendations.ts';
import type { Span } from './span.ts';

export type SectionKind = 'header' | 'opening' | 'area' | 'measure' | 'closing';

/** A sentence of the reading text; its id (`2.3-4`, `h-1`, `o-2`, `c-1`) never changes while the text stands. */
export interface Sentence {
  id: string;
  /** Offsets in the reading text. */
  start: number;
  end: number;
  /** Where it begins in the verbatim text. */
  rawStart: number;
  text: string;
  spans: Span[];
}

/** A part of the speech: header (`h`), opening (`o`), an area (`2`), a measure (`2.3`) or the closing (`c`). */
export interface Section {
  id: string;
  kind: SectionKind;
  /** The spoken heading without its marker; empty for header, opening and closing. */
  title: string;
  area: number;
  paragraphs: Sentence[][];
}

/** The transcript as read: verbatim text, reading text, sections of sentences, emendations in order. */
export interface Transcript {
  sha256: string;
  raw: string;
  reading: string;
  sections: Section[];
  /** All sentences of the sections, in order. */
  sentences: readonly Sentence[];
  emendations: Emendation[];
  /** Every numeral of the reading text, in order. */
  numerals: readonly Numeral[];
}

/** The sentence that holds a stretch of the reading text wholly, found by halving; undefined where none does. */
export function sentenceAt({ sentences }: Pick<Transcript, 'sentences'>, start: number, end: number): Sentence | undefined {
  let [first, beyond] = [0, sentences.length];
  while (beyond - first > 1) {
    const middle = (first + beyond) >> 1;
    if ((sentences[middle]?.start ?? 0) <= start) first = middle;
    else beyond = middle;
  }
  const sentence = sentences[first];
  return sentence && sentence.start <= start && end <= sentence.end ? sentence : undefined;
}
