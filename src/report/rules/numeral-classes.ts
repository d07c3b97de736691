import type { NumeralKind } from '../numerals/kinds/kind.ts';
import type { ReportContent } from '../report.ts';

/** What became of a numeral of the speech: a figure, one of those that count nothing, or lost. */
export type NumeralClass = 'figure' | 'listed' | Exclude<NumeralKind, 'quantity' | 'rank' | 'unknown'> | 'lost';

/** What the rules look at. */
export type Spoken = Pick<ReportContent, 'transcript' | 'figures' | 'notFigures'>;

/** A stretch of the reading text that a rule knows. */
export interface Stretch {
  start: number;
  end: number;
  figures?: string[];
  reason?: string;
}

/** One rule: finds every stretch of the reading text in which numerals are accounted for. */
export interface Rule {
  kind: NumeralClass;
  find: (report: Spoken) => Stretch[];
}

/** The numeral that a quoted figure was read from. */
const figures: Rule = {
  kind: 'figure',
  find: ({ figures }) => figures.flatMap(({ id, spoken }) => (spoken ? [{ ...spoken, figures: [id] }] : [])),
};

/** Passages that the authors list in not-figures.yaml with the reason why they are no figures. */
const listed: Rule = {
  kind: 'listed',
  find: ({ notFigures }) => notFigures.flatMap(({ places, reason }) => places.map((place) => ({ ...place, reason }))),
};

/** The markers with which areas and measures begin: 一、 and 一是, and in English First, or Part I:. */
const markers: Rule = {
  kind: 'marker',
  find: ({ transcript }) =>
    transcript.sections
      .filter(({ kind }) => kind === 'area' || kind === 'measure')
      .flatMap(({ title, paragraphs }) => {
        const first = paragraphs[0]?.sentences[0];
        return first ? [{ start: first.start, end: first.start + first.text.indexOf(title) }] : [];
      }),
};

/** Marks of notes, in the text and in front of the notes. */
const noteMarks: Rule = {
  kind: 'marker',
  find: ({ transcript: { noteLinks } }) =>
    [...noteLinks.marks.filter(({ note }) => note), ...noteLinks.notes].map(({ sentence, start, end }) => ({
      start: sentence.start + start,
      end: sentence.start + end,
    })),
};

/** In the order in which they are asked, before what a numeral is by its form: what an author says of it comes first. */
export const rules: readonly Rule[] = [figures, listed, markers, noteMarks];

/** The class of a numeral that no rule above knows: quantities and ranks have to be figures, and nobody knows what an unknown one is. */
export function classOfKind(kind: NumeralKind): NumeralClass {
  return kind === 'quantity' || kind === 'rank' || kind === 'unknown' ? 'lost' : kind;
}
