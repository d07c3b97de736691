import type { Figure } from '../../report/figures/figure.ts';
import type { Numeral } from '../../report/numerals/read-numerals.ts';
import type { Paragraph, Sentence, Transcript } from '../../report/transcript/transcript.ts';

/** A speech with its figures, each where it was spoken. */
export interface SpeechOfFigures {
  transcript: Transcript;
  figures: readonly Figure[];
}

/** A numeral that a figure says, with that figure. */
interface Placed {
  numeral: Numeral;
  id: string;
}

/** Finds the figures of a speech by place. */
export class SpokenFigures {
  readonly #placed: readonly Placed[];

  constructor({ transcript: { numerals }, figures }: SpeechOfFigures) {
    const byStart = new Map(figures.flatMap(({ id, spoken }) => (spoken ? [[spoken.start, id] as const] : [])));
    this.#placed = numerals.flatMap((numeral) => {
      const id = idWithin(numeral, byStart);
      return id === undefined ? [] : [{ numeral, id }];
    });
  }

  /** Those of a sentence, in its order. */
  in({ start, end }: Pick<Sentence, 'start' | 'end'>): readonly Placed[] {
    return this.#placed.filter(({ numeral }) => numeral.start >= start && numeral.end <= end);
  }
}

function idWithin({ start, end }: Numeral, byStart: ReadonlyMap<number, string>): string | undefined {
  for (let at = start; at < end; at += 1) {
    const id = byStart.get(at);
    if (id !== undefined) return id;
  }
  return undefined;
}

/** Sentences as a quotation in Markdown, each a paragraph of its own, with a tag for each number that is a figure. */
export function quotation(sentences: readonly Sentence[], spoken: SpokenFigures): string {
  return sentences
    .map((sentence) => {
      const source = spoken.in(sentence).length > 0 ? '' : ` <Said at="${sentence.id}" />`;
      return `> ${withTags(sentence, spoken)}${source}\n`;
    })
    .join('>\n');
}

function withTags({ text, start, end }: Sentence, spoken: SpokenFigures): string {
  let [written, from] = ['', 0];
  for (const { numeral, id } of spoken.in({ start, end })) {
    if (numeral.start - start < from) continue;
    written += `${escaped(text.slice(from, numeral.start - start))}<Value id="${id}" />`;
    from = numeral.end - start;
  }
  return written + escaped(text.slice(from));
}

/** Text in which Markdown and MDX see nothing but text. */
export function escaped(text: string): string {
  return text.replace(/[\\`*_{}[\]<>~|&#]/g, '\\$&').replace(/\s*\n\s*/g, ' ');
}

/** Paragraphs that say something of their own: not the heading of their section, a table or a note. */
export function isProse({ kind }: Paragraph): boolean {
  return kind === 'text' || kind === 'item';
}
