import type { Figure } from '../../report/figures/figure.ts';
import type { Sentence } from '../../report/transcript/transcript.ts';

/** A run of a sentence: what the editor supplied (the emendation's number), a figure's numeral (its id), or neither. */
export interface Piece {
  text: string;
  emendation: number;
  figure: string;
}

/** Cuts a sentence at its emendations and at the numerals of its figures; the pieces joined are the sentence as read. */
export function piecesOf({ start, spans }: Pick<Sentence, 'start' | 'spans'>, figures: readonly Figure[]): Piece[] {
  const spoken = figures.flatMap(({ id, spoken }) => (spoken ? [{ id, from: spoken.start - start, to: spoken.end - start }] : []));
  const edges = spoken.flatMap(({ from, to }) => [from, to]);
  let at = 0;
  return spans.flatMap(({ reading, emendation }) => {
    const begin = at;
    at += reading.length;
    const cuts = [...new Set([begin, ...edges.filter((edge) => begin < edge && edge < begin + reading.length)])].sort((a, b) => a - b);
    return cuts.map((cut, nth) => ({
      text: reading.slice(cut - begin, (cuts[nth + 1] ?? at) - begin),
      emendation,
      figure: spoken.find(({ from, to }) => from <= cut && cut < to)?.id ?? '',
    }));
  });
}
