import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import type { Language } from '../../i18n/language.ts';
import { wordsOf } from '../../i18n/words.ts';
import type { Figure } from '../figures/figure.ts';
import { signsOf } from '../figures/signs.ts';
import { listOf, seriesOf, textsOf } from '../mdx/attributes.ts';
import type { WrittenTag } from '../mdx/written-tag.ts';
import type { ChartProblem, ChartProblemCode } from './problem.ts';
import { chartProblems } from './problems.ts';
import type { ChartFigure, ChartRequest } from './request.ts';
import { chartWarnings } from './warnings.ts';

/** The id of the chart that the attributes of a tag draw: `chart-`, its type, the first figure's id, and how many figures it has. */
export function chartId(attributes: Record<string, string>): string {
  const figures = seriesOf(attributes.figures).flat();
  return `chart-${attributes.type}-${figures[0] ?? ''}-${figures.length}`;
}

/** What a `Chart` tag asks for, its ids looked up; ids that nothing has are left out (they have diagnostics of their own). */
export function chartRequest(
  attributes: Record<string, string>,
  figureById: ReadonlyMap<string, Figure>,
  language: Language,
): ChartRequest {
  const words = wordsOf(language);
  const seriesNames = textsOf(attributes.series);
  const lookUp = (ids: string[], isMarkedDerived = true): ChartFigure[] =>
    ids
      .flatMap((id) => figureById.get(id) ?? [])
      .map((figure) => ({ ...figure, signs: signsOf(figure, words, isMarkedDerived ? '' : words.chart.derivedSign) }));
  /** Before and after are told apart by what derived marks of other types are: only a list's name can say that it was computed. */
  const isMarked = (series: number) => attributes.type !== 'before-after' || (seriesNames[series] ?? '').includes(words.chart.derived);
  return {
    id: chartId(attributes),
    type: attributes.type ?? '',
    title: attributes.title ?? '',
    subtitle: attributes.subtitle ?? '',
    description: attributes.description ?? '',
    note: attributes.note ?? '',
    figures: seriesOf(attributes.figures).map((ids, series) => lookUp(ids, isMarked(series))),
    seriesNames,
    labels: textsOf(attributes.labels),
    wholes: lookUp(listOf(attributes.whole), false),
    changes: lookUp(listOf(attributes.change), false),
    lead: listOf(attributes.lead),
    language,
    words: words.chart,
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
  'chart-lead-none': 'lead',
  'chart-lead-unused': 'lead',
  'chart-uneven-change': 'change',
  'chart-change-unused': 'change',
  'chart-change-other': 'change',
};

/** Changes that tell about neither figure of their row: a list in another order would give each row the change of another. */
function changeProblems({ figures, changes }: ChartRequest, figureById: ReadonlyMap<string, Figure>): ChartProblem[] {
  return changes.flatMap(({ id }, place): ChartProblem[] => {
    const row = figures.flatMap((list) => list.slice(place, place + 1).map((figure) => figure.id));
    const change = figureById.get(id);
    const isDerivedFrom = (derived: Figure | undefined, input: string) => derived?.derivation?.inputs.includes(input) ?? false;
    const isOfRow = row.some((one) => change?.growthOf === one || isDerivedFrom(change, one) || isDerivedFrom(figureById.get(one), id));
    return isOfRow || row.length < 2 ? [] : [{ code: 'chart-change-other', details: { figure: id, row: row.join(', ') } }];
  });
}

/** All that is to be told of a chart: what it is refused for or, where nothing is, what may be done better. */
function told(request: ChartRequest, figureById: ReadonlyMap<string, Figure>): ChartProblem[] {
  const problems = [...chartProblems(request), ...changeProblems(request, figureById)];
  const isKnown = ({ code, details }: ChartProblem) => code !== 'chart-lead-none' || figureById.has(details.figure ?? '');
  return problems.length > 0 ? problems.filter(isKnown) : chartWarnings(request);
}

/** What is dishonest or incomplete in the charts of a report, and what may be done better. */
export function chartDiagnostics(tags: readonly WrittenTag[], figures: readonly Figure[], language: Language): Diagnostic[] {
  const figureById = new Map(figures.map((figure) => [figure.id, figure]));
  // Of a figure that could not be read, as of one that nobody has, its own mistake is told, not what the chart then lacks.
  const isChart = ({ tag, attributes }: WrittenTag) =>
    tag === 'Chart' && [...seriesOf(attributes.figures).flat(), ...listOf(attributes.whole)].every((id) => figureById.has(id));
  const charts = tags.filter(isChart);
  const twice = charts.flatMap(({ attributes, placeOf }, place) => {
    const other = charts.slice(0, place).find((before) => chartId(before.attributes) === chartId(attributes));
    if (!other || isSameData(other.attributes, attributes)) return [];
    const { file, line } = other.placeOf('figures');
    return [diagnostic('chart-id-twice', placeOf('figures'), { other: `${file}:${line}` })];
  });
  const own = charts.flatMap(({ attributes, placeOf }) => {
    const problems = told(chartRequest(attributes, figureById, language), figureById).filter(({ code }) => !reportedByTag.includes(code));
    return problems.map(({ code, details }) => diagnostic(code, placeOf(attributeOf[code] ?? 'figures', details.figure), details));
  });
  return [...own, ...twice];
}

/** Whether two charts draw the same figures in the same way, whatever they are called. */
export function isSameDrawing(one: Record<string, string>, other: Record<string, string>): boolean {
  const drawn = (attributes: Record<string, string>) =>
    ['type', 'figures', 'whole', 'change', 'lead'].map((name) =>
      seriesOf(attributes[name])
        .map((ids) => ids.join(' '))
        .join('|'),
    );
  return drawn(one).join() === drawn(other).join();
}

/** Whether two charts show the same data under the same names: then they are one, shown twice. */
function isSameData(one: Record<string, string>, other: Record<string, string>): boolean {
  return ['figures', 'series', 'labels', 'whole', 'change'].every((name) => one[name] === other[name]);
}
