import type { BlockKind, Turn } from '../document/block.ts';
import type { Cast } from '../document/header.ts';
import type { SectionKind } from '../document/outline.ts';
import type { UnevenRow } from '../document/uneven-rows.ts';
import type { Numeral } from '../numerals/read-numerals.ts';
import type { Emendation } from './emendations.ts';
import type { NoteLinks } from './note-marks.ts';
import type { Span } from './span.ts';

/** How the ids of sentences look: `2.3-4`, `2.c-1`, `o2-1`, `q3-2`, and those of cells, `2.3-t1-r4c2`. */
export const sentenceId = String.raw`(?:\d+(?:\.\d+)*(?:\.c)?|[hocnmq]\d*)-(?:t\d+-(?:r\d+c\d+|caption|unit)|\d+)`;

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

/** A cell of a table is a sentence of its own (`2.3-t1-r4c2`, the first row is `r1`); null where the table has none. */
export interface TranscriptTable {
  /** `2.3-t1` */
  id: string;
  caption: Sentence | null;
  unit: Sentence | null;
  /** How many rows name the columns. */
  head: number;
  rows: (Sentence | null)[][];
  /** The rows that do not fit the head. */
  uneven: readonly UnevenRow[];
}

/** What stands together: running text, a heading on a line of its own, an item, a table, a note, or what belongs to the page alone. */
export interface Paragraph {
  kind: 'text' | Exclude<BlockKind, 'paragraph'>;
  /** Its sentences in order, of a table its cells; none where it belongs to the page. */
  sentences: Sentence[];
  /** Who says it; empty where the text does not tell. */
  speaker: string;
  turn: Turn | null;
  table: TranscriptTable | null;
  /** Of furniture of the page: as it stands in the verbatim text. */
  leftOut: string;
}

/**
 * A part of the speech: header (`h`), opening (`o`), an area (`2`), a measure (`2.3`), a part (`2.3.1`), a closing (`c`, that of an area
 * `2.c`), words of the host (`m1`), a question with its answers (`q3`), notes (`n`).
 */
export interface Section {
  id: string;
  kind: SectionKind;
  /** The heading as spoken, without its marker; empty where there is none. */
  title: string;
  /** The area in which it stands; 0 outside of all. */
  area: number;
  paragraphs: Paragraph[];
}

/** The sentences of a section, in order. */
export function sentencesOf({ paragraphs }: Pick<Section, 'paragraphs'>): Sentence[] {
  return paragraphs.flatMap(({ sentences }) => sentences);
}

/** The transcript as read: verbatim text, reading text, sections of sentences, emendations in order. */
export interface Transcript {
  sha256: string;
  raw: string;
  reading: string;
  sections: Section[];
  /** Who takes part, as far as the text tells. */
  cast: Cast;
  /** All sentences of the sections, in order. */
  sentences: readonly Sentence[];
  emendations: Emendation[];
  /** The marks in it that lead to notes, and the notes. */
  noteLinks: NoteLinks;
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

/** Sentences in the order of the speech, each once. */
export function sentencesInOrder({ sentences }: Pick<Transcript, 'sentences'>, ids: readonly string[]): string[] {
  const named = new Set(ids);
  return sentences.flatMap(({ id }) => (named.has(id) ? [id] : []));
}
