import report from 'virtual:xunli/report';
import type { Figure } from '../report/figures/figure.ts';
import { listOf } from '../report/mdx/attributes.ts';
import { figureHref, sentenceHref } from '../report/pages.ts';

const byId = report.figureById;

/** The figure of an id. The content was checked before any page is made; throws where that was passed by. */
export function figureOf(id: string): Figure {
  const figure = byId.get(id);
  if (!figure) throw new Error(`no figure ${id}`);
  return figure;
}

/** The figures of a list attribute. */
export function figuresOf(ids: string | undefined): Figure[] {
  return listOf(ids).map(figureOf);
}

/** The part of the speech that a figure's label rests on: its measure, or the whole where it is of none. */
export function sourceOf(figure: Figure): string {
  return figure.measure || 'speech';
}

/** Where a reader checks a figure: the sentence that says it, or the row that shows how it was derived. */
export function proofHref(figure: Figure): string {
  return figure.quote ? sentenceHref(figure.quote.sentence) : figureHref(figure.id);
}
