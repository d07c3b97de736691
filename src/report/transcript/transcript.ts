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

/** The numerals whose digits stand wholly within a stretch of the reading text, in order. */
export function numeralsIn({ numerals }: Pick<Transcript, 'numerals'>, start: number, end: number): Numeral[] {
  const found: Numeral[] = [];
  for (let place = lastBegun(numerals, start); place < numerals.length; place += 1) {
    const numeral = numerals[place];
    if (!numeral || numeral.start >= end) break;
    if (start <= numeral.numberStart && numeral.numberEnd <= end) found.push(numeral);
  }
  return found;
}

/** Of stretches in order, the place of the last that begins at `start` or before it, found by halving; the first where none does. */
function lastBegun(stretches: readonly { start: number }[], start: number): number {
  let [first, beyond] = [0, stretches.length];
  while (beyond - first > 1) {
    const middle = (first + beyond) >> 1;
    if ((stretches[middle]?.start ?? 0) <= start) first = middle;
    else beyond = middle;
  }
  return first;
}

/** The sentence that holds a stretch of the reading text wholly; undefined where none does. */
export function sentenceAt({ sentences }: Pick<Transcript, 'sentences'>, start: number, end: number): Sentence | undefined {
  const sentence = sentences[lastBegun(sentences, start)];
  return sentence && sentence.start <= start && end <= sentence.end ? sentence : undefined;
}
