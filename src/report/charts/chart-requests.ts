import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Figure } from '../figures/figure.ts';
import { listOf, seriesOf, textsOf } from '../mdx/attributes.ts';
import type { WrittenTag } from '../mdx/written-tag.ts';
import type { ChartProblemCode } from './problem.ts';
import { chartProblems } from './problems.ts';
import type { ChartRequest } from './request.ts';

/** The id of the chart that the attributes of a tag draw: `chart-` and the first figure's id, with the type. */
export function chartId(attributes: Record<string, string>): string {
  return `chart-${attributes.type}-${seriesOf(attributes.figures).flat()[0] ?? ''}`;
}

/** What a `Chart` tag asks for, its ids looked up; ids that nothing has are left out (they have diagnostics of their own). */
export function chartRequest(
  attributes: Record<string, string>,
  figureById: ReadonlyMap<string, Figure>,
  language: Language,
): ChartRequest {
  const lookUp = (ids: string[]) => ids.flatMap((id) => figureById.get(id) ?? []);
  return {
    id: chartId(attributes),
    type: attributes.type ?? '',
    title: attributes.title ?? '',
    description: attributes.description ?? '',
    figures: seriesOf(attributes.figures).map(lookUp),
    seriesNames: textsOf(attributes.series),
    labels: textsOf(attributes.labels),
    wholes: lookUp(listOf(attributes.whole)),
    language,
    words: wordsOf(language).chart,
  };
}

/** Problems that the schema of the `Chart` tag reports already, as missing attributes and unknown words. */
const reportedByTag: readonly ChartProblemCode[] = ['chart-no-title', 'chart-no-description', 'chart-no-figures', 'chart-unknown-type'];
/** The attribute that an author has to change, where it is not `figures`. */
const attributeOf: Partial<Record<ChartProblemCode, string>> = {
  'chart-uneven-names': 'series',
  'chart-uneven-labels': 'labels',
  'chart-no-whole': 'whole',
  'chart-whole-unused': 'whole',
  'chart-range-too-wide': 'type',
};

/** What is dishonest or incomplete in the charts of a report. */
export function chartDiagnostics(tags: readonly WrittenTag[], figures: readonly Figure[], language: Language): Diagnostic[] {
  const figureById = new Map(figures.map((figure) => [figure.id, figure]));
  // Of a figure that could not be read, as of one that nobody has, its own mistake is told, not what the chart then lacks.
  const isChart = ({ tag, attributes }: WrittenTag) =>
    tag === 'Chart' && [...seriesOf(attributes.figures).flat(), ...listOf(attributes.whole)].every((id) => figureById.has(id));
  return tags.filter(isChart).flatMap(({ attributes, placeOf }) => {
    const problems = chartProblems(chartRequest(attributes, figureById, language)).filter(({ code }) => !reportedByTag.includes(code));
    return problems.map(({ code, details }) => diagnostic(code, placeOf(attributeOf[code] ?? 'figures', details.figure), details));
  });
}
