import type { Report } from '../../report/report.ts';
import { figureHref, pageHref } from '../../report/routes.ts';
import type { AuditedNumeral } from '../../report/rules/classify.ts';
import type { Sentence } from '../../report/transcript/transcript.ts';

/** The id that a passage of not-figures.yaml has in the page. */
export function notFigureId(index: number): string {
  return `n${index + 1}`;
}

/** Where a numeral of the speech went: its figure, the document it names, the event it dates, the reason why it counts nothing; undefined where it leads nowhere. */
export function targetOf(
  { start, end, fate }: AuditedNumeral,
  sentence: Sentence,
  report: Pick<Report, 'documents' | 'milestones' | 'notFigures'>,
): string | undefined {
  const [figure] = fate.figures;
  if (figure) return figureHref(figure);
  if (fate.kind === 'listed') {
    const index = report.notFigures.findIndex(({ places }) => places.some((place) => place.start <= start && end <= place.end));
    return `#${notFigureId(index)}`;
  }
  const quoting = ({ quote }: { quote: { sentence: string; exact: string } }) => {
    if (quote.sentence !== sentence.id) return false;
    const at = sentence.start + sentence.text.indexOf(quote.exact);
    return at <= start && end <= at + quote.exact.length;
  };
  if (fate.kind === 'title') {
    const document = report.documents.find(quoting);
    return document && pageHref('documents', `d-${document.id}`);
  }
  const milestone = fate.kind === 'date' ? report.milestones.find(quoting) : undefined;
  return milestone && pageHref('timeline', `t-${milestone.id}`);
}
