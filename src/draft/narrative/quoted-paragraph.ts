import { displayText, type Figure } from '../../report/figures/figure.ts';
import type { Numeral } from '../../report/numerals/read-numerals.ts';
import { type Paragraph, type Sentence, sentenceAt, type Transcript } from '../../report/transcript/transcript.ts';

/** A speech with its figures, each where it was spoken. */
export interface SpeechOfFigures {
  transcript: Transcript;
  figures: readonly Figure[];
}

/** A numeral that a figure says, with that figure. */
interface Placed {
  numeral: Numeral;
  id: string;
  /** Whether the figure is shown in the very words of the speech: no unit of a list is added, no sign that it is planned. */
  isAsSaid: boolean;
}

/** Finds the figures of a speech by place. */
export class SpokenFigures {
  /** By the place where their sentence begins. */
  readonly #placed: ReadonlyMap<number | undefined, readonly Placed[]>;

  constructor({ transcript, figures }: SpeechOfFigures) {
    const byStart = new Map(figures.flatMap((figure) => (figure.spoken ? [[figure.spoken.start, figure] as const] : [])));
    const placed = transcript.numerals.flatMap((numeral) => {
      const figure = figureWithin(numeral, byStart);
      return figure ? [{ numeral, id: figure.id, isAsSaid: isAsSaid(figure, numeral, transcript.reading) }] : [];
    });
    this.#placed = Map.groupBy(placed, ({ numeral }) => sentenceAt(transcript, numeral.start, numeral.end)?.start);
  }

  /** Those of a sentence, in its order. */
  in({ start }: Pick<Sentence, 'start'>): readonly Placed[] {
    return this.#placed.get(start) ?? [];
  }
}

function figureWithin({ start, end }: Numeral, byStart: ReadonlyMap<number, Figure>): Figure | undefined {
  for (let at = start; at < end; at += 1) {
    const figure = byStart.get(at);
    if (figure) return figure;
  }
  return undefined;
}

function isAsSaid({ display, plan }: Figure, { start, end }: Numeral, reading: string): boolean {
  const packed = (text: string) => text.replace(/\s+/gu, '');
  return !plan && packed(displayText(display)) === packed(reading.slice(start, end));
}

/** Sentences in rows of those that a quotation with tags tells word for word, and of those that it would not. */
export function rowsAsSaid(sentences: readonly Sentence[], spoken: SpokenFigures): { sentences: Sentence[]; isAsSaid: boolean }[] {
  const rows: { sentences: Sentence[]; isAsSaid: boolean }[] = [];
  for (const sentence of sentences) {
    const isAsSaid = spoken.in(sentence).every((placed) => placed.isAsSaid);
    const last = rows.at(-1);
    if (last?.isAsSaid === isAsSaid) last.sentences.push(sentence);
    else rows.push({ sentences: [sentence], isAsSaid });
  }
  return rows;
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

function withTags({ text, start }: Sentence, spoken: SpokenFigures): string {
  let [written, from] = ['', 0];
  for (const { numeral, id } of spoken.in({ start })) {
    if (numeral.start - start < from) continue;
    written += `${escaped(text.slice(from, numeral.start - start))}<Value id="${id}" />`;
    from = numeral.end - start;
  }
  return written + escaped(text.slice(from));
}

/** Text in which Markdown and MDX see nothing but text. */
export function escaped(text: string): string {
  return text
    .replace(/[\\`*_{}[\]<>~|&#]/g, '\\$&')
    .replace(/\s*\n\s*/g, ' ')
    .replace(/^(\d+)(?=[.)])/, '$1\\')
    .replace(/^[-+]/, '\\$&');
}

/** Paragraphs that say something of their own: not the heading of their section, a table or a note. */
export function isProse({ kind }: Paragraph): boolean {
  return kind === 'text' || kind === 'item';
}
