import { listOf, seriesOf } from './mdx/attributes.ts';
import type { Area, MeasureSection, Report, TagUse } from './report.ts';
import { areaHref, figureHref, pageHref } from './routes.ts';

/** A place of the site that rests on a sentence of the speech. */
export interface SentenceUse {
  kind: 'narrative' | 'figure' | 'document' | 'milestone';
  /** Number of the measure whose section it is; empty for other places. */
  measure: string;
  title: string;
  href: string;
}

/** For each sentence id, every place that uses the sentence: sections of the narrative, figures, documents, milestones. */
export function usesOfSentences(report: Report): Map<string, SentenceUse[]> {
  const uses = new Map<string, SentenceUse[]>();
  const add = (sentence: string | undefined, use: SentenceUse) => {
    if (sentence === undefined) return;
    const list = uses.get(sentence) ?? [];
    if (!list.some((other) => other.href === use.href)) uses.set(sentence, [...list, use]);
  };
  const sentenceOf = new Map(report.figures.map((figure) => [figure.id, figure.quote?.sentence]));
  for (const area of report.areas) {
    for (const section of area.sections) {
      add(`${section.id}-1`, sectionUse(area, section));
    }
  }
  const areaOf = new Map(report.areas.map((area) => [`areas/${area.slug}.mdx`, area]));
  for (const use of report.uses) {
    const target = narrativeUse(report, areaOf.get(use.place.file), use);
    for (const id of figuresIn(use)) add(sentenceOf.get(id), target);
    for (const id of listOf(use.attributes.at)) add(id, target);
  }
  for (const { id, label, quote } of report.figures)
    add(quote?.sentence, { kind: 'figure', measure: '', title: label, href: figureHref(id) });
  for (const { id, title, quote } of report.documents)
    add(quote.sentence, { kind: 'document', measure: '', title, href: pageHref('documents', `d-${id}`) });
  for (const { id, title, quote } of report.milestones)
    add(quote.sentence, { kind: 'milestone', measure: '', title, href: pageHref('timeline', `t-${id}`) });
  return uses;
}

function figuresIn({ tag, attributes }: TagUse): string[] {
  const lists = [attributes.figures, attributes.before, attributes.after, attributes.change, attributes.whole];
  return [...(tag === 'Value' ? listOf(attributes.id) : []), ...lists.flatMap((list) => seriesOf(list).flat())];
}

/** Where a tag stands for the reader: the section of an area's page, or the overview. */
function narrativeUse(report: Report, area: Area | undefined, use: TagUse): SentenceUse {
  const section = area?.sections.find(({ id }) => id === use.measure);
  if (!area) return { kind: 'narrative', measure: '', title: report.overview.title, href: pageHref('index', 'overview') };
  return section ? sectionUse(area, section) : { kind: 'narrative', measure: '', title: area.title, href: areaHref(area) };
}

function sectionUse(area: Area, { id, heading }: MeasureSection): SentenceUse {
  return { kind: 'narrative', measure: id, title: heading, href: areaHref(area, id) };
}
