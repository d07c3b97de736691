import { publishedAt } from '../../schema/report.ts';
import { scanNumerals } from '../source/numeral.ts';
import { type Facts, withoutSpace } from './facts.ts';
import type { Marks } from './page-texts.ts';

/** For each kind of structure that templates mark: whether a text is one. Counts are `count:` and what is counted. */
const kinds: Record<string, (text: string, facts: Facts, target: string) => boolean> = {
  measure: (text, { report }) =>
    report.transcript.sections.some(({ id }) => id === text) || report.areas.some(({ number }) => String(number) === text),
  area: (text, { report, words }) => report.areas.some(({ number }) => withoutSpace(words.areaNumber(number)) === text),
  sentence: (text, { sentences, words }, target) =>
    (target ? [target] : [...sentences.keys()]).some(
      (id) => text === id || text === id.slice(id.lastIndexOf('-') + 1) || text === withoutSpace(words.toSentence(id)),
    ),
  date: (text, { report }) =>
    text === report.meta.event.date || report.milestones.some(({ date }) => date === text || date.slice(0, 4) === text),
  edition: (text, { report, words }) => text === withoutSpace(words.footer.edition(report.meta.edition.version, report.meta.edition.date)),
  published: (text, { report }) => text === withoutSpace(publishedAt(report.meta.edition)),
  hash: (text, { report }) => text === report.transcript.sha256,
  identifier: (text, { report }) =>
    Object.values(report.meta.hosting).some((value) => value !== undefined && text.endsWith(withoutSpace(value))),
  file: (text) => /^data\/[\w.-]+$/.test(text),
  metadata: (text, facts) => isMetadata(text, facts),
  scale: () => true,
};

/** Whether a text that a template marks as structure really is that structure. */
export function isStructure(text: string, { structure, target }: Marks, facts: Facts): boolean {
  const [name = '', counted] = structure.split(':');
  if (name === 'count' && counted !== undefined) return (text.match(/\d+/g) ?? []).join() === String(facts.counts[counted]);
  if (name === 'as-of' && counted !== undefined)
    return text === withoutSpace(facts.words.asOfText(facts.figures.get(counted)?.asOf ?? '', facts.report.meta.period));
  if (name === 'expression' && counted !== undefined)
    return text === withoutSpace(facts.figures.get(counted)?.derivation?.expression ?? '');
  return kinds[name]?.(withoutSpace(text), facts, target) ?? false;
}

/** Structured data: without the edition's version and the dates of edition and event, no numeral is left that the speech does not say. */
function isMetadata(text: string, { report, textOf }: Facts): boolean {
  const { edition, event } = report.meta;
  const known = [`"${edition.version}"`, edition.date, event.date, 'utf-8', 'UTF-8'];
  const rest = known.reduce((left, part) => left.replaceAll(part, ' '), text);
  const spoken = new Set(scanNumerals(textOf('speech')).map((numeral) => numeral.text));
  return scanNumerals(rest).every((numeral) => spoken.has(numeral.text));
}
