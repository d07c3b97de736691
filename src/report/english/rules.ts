import { type Diagnostic, diagnostic, mistakesIn } from '../../diagnostics/diagnostic.ts';
import { englishUnitNames } from '../../i18n/en/units.ts';
import type { Language } from '../../i18n/language.ts';
import { chartDiagnostics, chartId, isSameDrawing } from '../charts/chart-requests.ts';
import { displayText, type Figure } from '../figures/figure.ts';
import { seriesOf } from '../mdx/attributes.ts';
import type { WrittenTag } from '../mdx/written-tag.ts';
import { englishFile } from '../schema/registers.ts';
import { attributesOfKind } from '../schema/tags.ts';
import { isSayable, unitInEnglish } from './amounts.ts';
import { figuresInEnglish } from './view.ts';

/** Tags whose words are all in English there; the others list titles and sentences of the speech. */
const allowed = ['Value', 'Stats', 'Chart', 'Said'];

/**
 * What the English page shows that cannot be shown in English, or that the report itself does not show.
 * @param tags those of `english.mdx`
 * @param others those of the report
 */
export function englishDiagnostics(
  tags: readonly WrittenTag[],
  others: readonly WrittenTag[],
  figures: readonly Figure[],
  language: Language,
): Diagnostic[] {
  if (language === 'en') return [diagnostic('english-of-english', { file: englishFile, line: 1, column: 1 }, {})];
  const byId = new Map(figures.map((figure) => [figure.id, figure]));
  const used = tags.flatMap((tag) => figuresIn(tag, byId).map((figure) => ({ tag, figure })));
  const first = [...new Map([...used].reverse().map((use) => [use.figure.id, use])).values()].reverse();
  return [
    ...tags.filter(({ tag }) => !allowed.includes(tag)).map(({ tag, place }) => diagnostic('english-tag', place, { tag })),
    ...first.flatMap(({ figure }) => untranslated(figure, byId)),
    ...first.flatMap(({ tag, figure }) => unsayable(figure, byId, tag, language)),
    ...tags.filter(({ tag }) => tag === 'Chart').flatMap((chart) => newCharts(chart, others)),
    // What may be done better is told of the chart that the report draws.
    ...mistakesIn(chartDiagnostics(tags, [...figuresInEnglish(figures, language).values()], 'en')),
  ];
}

/** The figures that a tag shows. */
function figuresIn({ tag, attributes }: WrittenTag, byId: ReadonlyMap<string, Figure>): Figure[] {
  const ids = attributesOfKind(tag, ['figure', 'figures', 'series']).flatMap((name) => seriesOf(attributes[name]).flat());
  return [...new Set(ids)].flatMap((id) => byId.get(id) ?? []);
}

/** A label or a doubt of a shown figure that is written in Chinese alone. */
function untranslated(figure: Figure, byId: ReadonlyMap<string, Figure>): Diagnostic[] {
  const { id, label, labelEn, place, doubts } = figure;
  const doubted = doubts.filter(({ emendation, english }) => emendation === 0 && english === '');
  return [
    ...(labelEn === '' ? [diagnostic('english-label-missing', place, { id, label })] : []),
    ...doubted.map((doubt) =>
      diagnostic('english-doubt-missing', byId.get(doubt.figure)?.places.doubt ?? place, { id, doubt: doubt.text }),
    ),
  ];
}

/** An amount or a unit of a shown figure, or of what it is computed from, that has no English. */
function unsayable(figure: Figure, byId: ReadonlyMap<string, Figure>, { tag, placeOf }: WrittenTag, language: Language): Diagnostic[] {
  const behind = (figure.derivation?.inputs ?? []).flatMap((id) => byId.get(id) ?? []);
  const name = attributesOfKind(tag, ['figure', 'figures', 'series'])[0] ?? '';
  const place = placeOf(name, figure.id);
  return [figure, ...behind].flatMap((each) => {
    const details = { id: each.id, said: displayText(each.display), unit: each.unit };
    if (!isSayable(each)) return [diagnostic('english-amount', place, details)];
    if (unitInEnglish(each.unit, language) !== undefined) return [];
    return [diagnostic('english-unit', place, { ...details, known: englishUnitNames(language === 'zh-CN').join(' ') })];
  });
}

/** A chart that the report does not draw: the page in English would say what the record does not show. */
function newCharts({ attributes, placeOf }: WrittenTag, others: readonly WrittenTag[]): Diagnostic[] {
  const isDrawn = others.some(({ tag, attributes: own }) => tag === 'Chart' && isSameDrawing(own, attributes));
  return isDrawn ? [] : [diagnostic('english-chart', placeOf('figures'), { id: chartId(attributes) })];
}
