import type { Correction } from '../../report/editions/corrections.ts';
import type { TextRun } from './blocks.ts';
import { type Facts, withoutSpace } from './facts.ts';

/**
 * Whether a text stands in an entry of the corrections: its edition, its reason, the id of a figure today or the name of one that was
 * withdrawn. What a figure, a sentence or a passage was before may stand only where it is struck out.
 */
export function isOfCorrection(correction: Correction | undefined, { text, element }: TextRun, { report, words }: Facts): boolean {
  if (!correction) return false;
  const { edition, reason, was, figure, withdrawn, formerIds } = correction;
  const said = withoutSpace(text);
  const told = [words.footer.edition(edition.version, words.dateText(edition.date)), reason, figure, withdrawn];
  const former = [was.value, was.label, was.text, was.asOf && words.asOfText(was.asOf, report.meta.period), ...formerIds];
  const allowed = element?.name === 'del' ? former : told;
  return allowed.some((one) => one !== '' && withoutSpace(one) === said);
}
