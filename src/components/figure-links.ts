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

/** The sentences that figures were said in, those of derived ones through their inputs, each once and in the order of the speech. */
export function sentencesBehind(figures: readonly Figure[], figureOf: (id: string) => Figure): string[] {
  const behind = ({ quote, derivation }: Figure): string[] =>
    quote ? [quote.sentence] : (derivation?.inputs ?? []).flatMap((id) => behind(figureOf(id)));
  return [...new Set(figures.flatMap(behind))].sort(new Intl.Collator('en', { numeric: true }).compare);
}
