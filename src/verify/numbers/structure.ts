import Big from 'big.js';
import { openDataWords } from '../../i18n/data.ts';
import type { Words } from '../../i18n/words.ts';
import { sizeText } from '../../report/attachments/attachment.ts';
import { statedFacts } from '../../report/drafts/facts.ts';
import { displayText, type Figure } from '../../report/figures/figure.ts';
import { timeSpan } from '../../report/figures/time-span.ts';
import { scanNumerals } from '../../report/numerals/scan.ts';
import { questionTitle } from '../../report/questions.ts';
import type { Report } from '../../report/report.ts';
import { areaHref, correctionHref, figureHref, pageHref, publicHref, questionHref } from '../../report/routes.ts';
import type { ComparedSum } from '../../report/rules/compared-sums.ts';
import { publishedAt } from '../../report/schema/report.ts';
import type { PageElement } from '../pages.ts';
import type { TextRun } from './blocks.ts';
import { isOfCorrection } from './corrections.ts';
import { JsonNumber, parseExactly } from './exact-json.ts';
import { type Facts, sentenceNames, withoutSpace } from './facts.ts';
import { isScaleNumber } from './scales.ts';
import { wholeNumerals } from './whole-numerals.ts';

/**
 * For each kind of structure that templates mark: whether a text is one. What it is about, a count or a figure, may follow
 * after a colon.
 */
const kinds: Record<string, (text: string, facts: Facts, run: TextRun) => boolean> = {
  measure: (text, { names }) => names.measure.has(text),
  area: (text, { names }) => names.area.has(text),
  question: (text, { names }) => names.question.has(text),
  sentence: (text, { names, words }, { marks: { target } }) =>
    target ? sentenceNames(target, words).includes(text) : names.sentence.has(text),
  date: (text, { names, words }, { element }) => names.date.has(text) && isOfDate(text, element, words),
  publisher: (text, { report }) => text === withoutSpace(report.meta.publisher),
  place: (text, { report }) => text === withoutSpace(report.meta.event.place),
  licence: (text, { report }) => text === withoutSpace(report.meta.licence?.name ?? ''),
  edition: (text, { report, words }) => text === withoutSpace(words.footer.edition(report.meta.edition.version, report.meta.edition.date)),
  archived: (text, { report, words }) =>
    report.meta.archived !== undefined && text === withoutSpace(words.footer.archived(report.meta.archived)),
  published: (text, { report }) => text === withoutSpace(publishedAt(report.meta.edition)),
  hash: (text, { report }) => text === report.transcript.sha256,
  identifier: (text, { report }) =>
    Object.values(report.meta.hosting).some((value) => value !== undefined && text.endsWith(withoutSpace(value))),
  address: (text, { report }) => report.meta.hosting.address !== undefined && text.startsWith(report.meta.hosting.address),
  units: (text, { names }) => names.units.has(text),
  'left-out': (text, { names }) => names.leftOut.has(text),
  file: (text, { report }) => /^data\/[\w.-]+$/.test(text) || report.attachments.has(text),
  metadata: (_, { report }, run) => isMetadata(run.text, report),
  scale: (_, { report }, { element }) => element !== null && isScaleNumber(element, (id) => report.charts.get(id)),
};

/** Whether an element that carries a date for programs shows this date, or its year. */
function isOfDate(text: string, element: PageElement | null, { dateText }: Words): boolean {
  const date = element?.attribs.datetime;
  return date === undefined || [date, date.slice(0, 4)].some((said) => text === withoutSpace(dateText(said)));
}

/** Whether a text that a template marks as structure really is that structure. */
export function isStructure(run: TextRun, facts: Facts): boolean {
  const { structure, entry } = run.marks;
  const text = withoutSpace(run.text);
  const [name = '', about = entry] = structure.split(':');
  if (name === 'count')
    return (
      wholeNumerals(run.text)
        .map((numeral) => numeral.text)
        .join() === String(facts.counts[about])
    );
  if (name === 'as-of')
    return text === withoutSpace(facts.words.asOfText(facts.report.figureById.get(about)?.asOf ?? '', facts.report.meta.period));
  if (name === 'expression') return text === withoutSpace(facts.report.figureById.get(about)?.derivation?.expression ?? '');
  if (name === 'correction') return isOfCorrection(facts.report.corrections[Number(about)], run, facts);
  if (name === 'sum') return isSum(text, facts.report.sums[Number(about)]);
  if (name === 'attachment') return text === withoutSpace(attachmentNote(about, facts));
  if (name === 'attachment-hash') return text === facts.report.attachments.get(about)?.sha256;
  return kinds[name]?.(text, facts, run) ?? false;
}

/** What kind of file an attachment is, and how large. */
function attachmentNote(path: string, { report, words }: Facts): string {
  const attachment = report.attachments.get(path);
  return attachment ? words.attachments.note(attachment.label, sizeText(attachment.bytes.byteLength)) : '';
}

/** Whether a text is the addition of a compared sum, added up once more. */
function isSum(text: string, sum: ComparedSum | undefined): boolean {
  const total = sum?.parts.reduce((left, { number }) => left.plus(number), new Big(0));
  return sum !== undefined && total?.eq(sum.total) === true && text === withoutSpace(sum.expression);
}

/** What a key must say, or how it must look. */
type Entry = Record<string, string | JsonNumber | ((text: string) => boolean)>;

/** For each type of schema.org that the site describes itself with: the entries of the report that a node of it may state. */
const entriesOf: Record<string, (report: Report) => Entry[]> = {
  Report: ({ meta, figures, corrections }) => [
    {
      ...editionOf(meta, figures),
      url: atSite(meta, pageHref('index')),
      name: meta.title,
      ...given({ alternativeHeadline: statedFacts(meta).subtitle, abstract: statedFacts(meta).summary }),
      ...(corrections.length > 0 && { correction: atSite(meta, pageHref('corrections')) }),
    },
  ],
  CorrectionComment: ({ corrections }) =>
    corrections.map(({ number, edition: { version, date }, reason }) => ({
      ...{ url: correctionHref({ number }), datePublished: date, version, text: reason },
    })),
  Dataset: (report) => [
    {
      ...editionOf(report.meta, report.figures),
      name: openDataWords(report.meta.language).dataset(report.meta.title),
      url: atSite(report.meta, pageHref('about', 'data')),
      description: (text) => isDescription(text, report),
      ...(report.meta.licence?.link && { license: report.meta.licence.link }),
    },
  ],
  CreativeWork: ({ meta }) => (meta.licence ? [{ name: meta.licence.name }] : []),
  WebPage: ({ meta, english }) =>
    english ? [{ url: pageHref('english'), name: meta.title, description: english.description, inLanguage: 'en' }] : [],
  Event: ({ meta }) => [given({ name: statedFacts(meta).subtitle, startDate: statedFacts(meta).date })],
  Place: ({ meta }) => [given({ name: statedFacts(meta).place })],
  Person: ({ participants, questions }) =>
    [...participants, ...questions.flatMap(({ turns }) => turns.map(({ speaker, office }) => ({ name: speaker, office })))].map(
      ({ name, office }) => ({ name, ...(office && { jobTitle: office }) }),
    ),
  Organization: ({ meta }) => [given({ name: statedFacts(meta).publisher })],
  Chapter: ({ areas, meta }) =>
    areas.map((area) => ({ position: new JsonNumber(String(area.number)), name: area.title, url: atSite(meta, areaHref(area)) })),
  Question: ({ questions, meta }) =>
    questions.map((question) => ({
      position: new JsonNumber(String(question.number)),
      name: questionTitle(question),
      url: atSite(meta, questionHref(question.id)),
    })),
  Answer: ({ questions, meta }) => questions.map(({ id }) => ({ url: atSite(meta, questionHref(id)) })),
  PropertyValue: ({ meta, figureById }) =>
    meta.headline
      .flatMap((id) => figureById.get(id) ?? [])
      .map((figure) => ({ ...measuredOf(figure), url: atSite(meta, figureHref(figure.id)) })),
  DataDownload: ({ meta }) => [
    {
      name: (text) => Object.values(openDataWords(meta.language).files).includes(text),
      encodingFormat: (text) => /^[a-z]+\/[a-z+.-]+(?:; ?charset=utf-8)?$/.test(text),
      contentUrl: (text) =>
        text.startsWith(meta.hosting.address ?? '') && /^data\/[\w.-]+$/.test(text.slice(meta.hosting.address?.length ?? 0)),
    },
  ],
};

/** What a draft does not know yet, it does not state. */
function given(entry: Record<string, string | undefined>): Entry {
  return Object.fromEntries(Object.entries(entry).flatMap(([key, text]) => (text === undefined ? [] : [[key, text]])));
}

function editionOf({ edition, language, archived }: Report['meta'], figures: readonly Figure[]): Entry {
  const span = timeSpan(figures);
  return {
    ...{ version: edition.version, datePublished: edition.date, inLanguage: language },
    ...(span && { temporalCoverage: span }),
    ...(archived && { creativeWorkStatus: `Archived ${archived}` }),
  };
}

/** The address of a page as structured data tells it: whole where the report says where it is published. */
function atSite({ hosting }: Report['meta'], href: string): string {
  return hosting.address === undefined ? href : publicHref(hosting.address, href);
}

/** Whether a text describes the dataset: the summary, or nothing where it is too long, and what was counted. */
function isDescription(text: string, { meta, figures, documents, milestones }: Report): boolean {
  const counts = { figures: figures.length, documents: documents.length, milestones: milestones.length };
  const { publisher = '', summary = '' } = statedFacts(meta);
  const about = openDataWords(meta.language).about(publisher, counts);
  const withoutStop = (said: string) => withoutSpace(said).replace(/[。.]$/, '');
  return text.endsWith(about) && ['', withoutStop(summary)].includes(withoutStop(text.slice(0, -about.length)));
}

/** A figure as structured data tells it: a number where just that was said, else the words, with the ends that they name. */
function measuredOf({ label, display, form, numbers, bound, unit }: Figure): Entry {
  const [first = '', second = first] = numbers;
  const isOne = form === 'point' && bound === 'exact';
  const isLimited = (form === 'point' && !isOne && bound !== 'about') || (form === 'range' && bound !== 'about');
  return {
    name: label,
    value: isOne ? new JsonNumber(first) : displayText(display),
    ...(isLimited && bound !== 'under' && bound !== 'at-most' && { minValue: new JsonNumber(first) }),
    ...(isLimited && bound !== 'over' && bound !== 'at-least' && { maxValue: new JsonNumber(second) }),
    ...(unit !== '' && { unitText: unit }),
  };
}

/**
 * Whether structured data (JSON-LD) says of the report what the report says of itself: every node, key by key. Keys that no
 * entry knows may not hold a numeral.
 */
export function isMetadata(json: string, report: Report): boolean {
  try {
    return nodesIn(parseExactly(json)).every((node) => isTrue(node, entriesOf[String(node['@type'])]?.(report) ?? [{}]));
  } catch {
    return false;
  }
}

function isTrue(node: Record<string, unknown>, entries: Entry[]): boolean {
  return entries.some((entry) => Object.keys({ ...entry, ...node }).every((key) => isTrueOf(node[key], entry[key])));
}

function isTrueOf(value: unknown, known: Entry[string] | undefined): boolean {
  if (value instanceof JsonNumber) return known instanceof JsonNumber && known.written === value.written;
  if (typeof value === 'object') return true;
  if (known === undefined) return scanNumerals(String(value)).length === 0;
  if (typeof known === 'function') return known(String(value));
  return typeof known === 'string' && typeof value === 'string' && withoutSpace(known) === withoutSpace(value);
}

/** All objects of a JSON text, inner ones too; texts and numbers in lists as objects of their own. */
function nodesIn(value: unknown): Record<string, unknown>[] {
  if (Array.isArray(value))
    return value.flatMap((item) => (typeof item === 'object' && !(item instanceof JsonNumber) ? nodesIn(item) : [{ item }]));
  if (typeof value !== 'object' || value === null || value instanceof JsonNumber) return [];
  return [value as Record<string, unknown>, ...Object.values(value).flatMap(nodesIn)];
}
