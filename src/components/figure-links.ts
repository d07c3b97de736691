import type { Figure } from '../report/figures/figure.ts';
import { figureHref, sentenceHref } from '../report/routes.ts';

/** The part of the speech that a figure's label rests on: its measure, its question, or the whole where it is of none. */
export function sourceOf(figure: Figure): string {
  return figure.measure || figure.question || 'speech';
}

/** Where a reader checks a figure: the sentence that says it, or the row that shows how it was derived. */
export function proofHref(figure: Figure): string {
  return figure.quote ? sentenceHref(figure.quote.sentence) : figureHref(figure.id);
}
