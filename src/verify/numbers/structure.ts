import type { Words } from '../../i18n/words.ts';
import { publishedAt } from '../../report/schema/report.ts';
import { attribute, type PageElement } from '../../search/build/page-tree.ts';
import { type Facts, withoutSpace } from './facts.ts';
import { isMetadata } from './metadata.ts';
import type { TextRun } from './page-texts.ts';
import { isScaleNumber } from './scales.ts';
import { sentenceNames } from './structure-names.ts';

/** For each kind of structure that templates mark: whether a text is one. What it is about, a count or a figure, may follow after a colon. */
const kinds: Record<string, (text: string, facts: Facts, run: TextRun) => boolean> = {
  measure: (text, { names }) => names.measure.has(text),
  area: (text, { names }) => names.area.has(text),
  sentence: (text, { names, words }, { marks: { target } }) =>
    target ? sentenceNames(target, words).includes(text) : names.sentence.has(text),
  date: (text, { names, words }, { element }) => names.date.has(text) && isOfDate(text, element, words),
  publisher: (text, { report }) => text === withoutSpace(report.meta.publisher),
  place: (text, { report }) => text === withoutSpace(report.meta.event.place),
  edition: (text, { report, words }) => text === withoutSpace(words.footer.edition(report.meta.edition.version, report.meta.edition.date)),
  published: (text, { report }) => text === withoutSpace(publishedAt(report.meta.edition)),
  hash: (text, { report }) => text === report.transcript.sha256,
  identifier: (text, { report }) =>
    Object.values(report.meta.hosting).some((value) => value !== undefined && text.endsWith(withoutSpace(value))),
  address: (text, { report }) => report.meta.hosting.address !== undefined && text.startsWith(report.meta.hosting.address),
  file: (text) => /^data\/[\w.-]+$/.test(text),
  metadata: (_, { report }, run) => isMetadata(run.text, report),
  scale: (_, { charts }, { element }) => element !== null && isScaleNumber(element, (id) => charts.get(id)),
};

/** Whether an element that carries a date for programs shows this date, or its year. */
function isOfDate(text: string, element: PageElement | null, { dateText }: Words): boolean {
  const date = element ? attribute(element, 'datetime') : undefined;
  return date === undefined || [date, date.slice(0, 4)].some((said) => text === withoutSpace(dateText(said)));
}

/** Whether a text that a template marks as structure really is that structure. */
export function isStructure(run: TextRun, facts: Facts): boolean {
  const { structure, entry } = run.marks;
  const text = withoutSpace(run.text);
  const [name = '', about = entry] = structure.split(':');
  if (name === 'count') return (text.match(/\d+/g) ?? []).join() === String(facts.counts[about]);
  if (name === 'as-of') return text === withoutSpace(facts.words.asOfText(facts.figures.get(about)?.asOf ?? '', facts.report.meta.period));
  if (name === 'expression') return text === withoutSpace(facts.figures.get(about)?.derivation?.expression ?? '');
  return kinds[name]?.(text, facts, run) ?? false;
}
