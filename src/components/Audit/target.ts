import type { PolicyDocument, Report } from '../../report/report.ts';
import { figureHref, pageHref } from '../../report/routes.ts';
import type { ClassifiedNumeral } from '../../report/rules/classification.ts';

/** The id that a passage of not-figures.yaml has in the page. */
export function notFigureId(index: number): string {
  return `n${index + 1}`;
}

/**
 * Where a numeral of the speech leads: to its figure, the document it names, the event it dates, the reason why it counts
 * nothing; undefined where nowhere.
 */
export function targetOf(
  { numberStart: start, numberEnd: end, classification }: ClassifiedNumeral,
  report: Pick<Report, 'documents' | 'milestones' | 'notFigures'>,
): string | undefined {
  const [figure] = classification.figures;
  if (figure) return figureHref(figure);
  if (classification.kind === 'listed') {
    const index = report.notFigures.findIndex(({ places }) => places.some((place) => place.start <= start && end <= place.end));
    return `#${notFigureId(index)}`;
  }
  const quoting = ({ quote, quoteStart }: Pick<PolicyDocument, 'quote' | 'quoteStart'>) =>
    quoteStart <= start && end <= quoteStart + quote.exact.length;
  if (classification.kind === 'title') {
    const document = report.documents.find(quoting);
    return document && pageHref('documents', `d-${document.id}`);
  }
  const milestone = classification.kind === 'date' ? report.milestones.find(quoting) : undefined;
  return milestone && pageHref('timeline', `t-${milestone.id}`);
}
