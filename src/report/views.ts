import { wordsOf } from '../i18n/words.ts';
import { chartRequest } from './charts/chart-requests.ts';
import { itemKey, openItems } from './drafts/read-item.ts';
import { whereSpoken } from './figures/register.ts';
import { listOf, seriesOf } from './mdx/attributes.ts';
import { partsOf } from './parts.ts';
import { participantsOf } from './people.ts';
import { type Question, questionsFile, questionTitle } from './questions.ts';
import type { Area, MeasureSection, Report, ReportContent, SentenceUse, TagUse } from './report.ts';
import { areaHref, figureHref, pageHref, questionHref, readerQuestionHref } from './routes.ts';
import { classifyNumerals } from './rules/classification.ts';
import { comparedSums } from './rules/compared-sums.ts';
import { numeralKeys } from './rules/typed-numerals.ts';
import { attributesOfKind } from './schema/tags.ts';
import { sentencesOf, type Transcript } from './transcript/transcript.ts';

/** The report of a content folder: its content with all that follows from it. */
export function reportOf(content: ReportContent): Report {
  const { transcript, figures, uses, meta } = content;
  const figureById = new Map(figures.map((figure) => [figure.id, figure]));
  const requests = uses.filter(({ tag }) => tag === 'Chart').map(({ attributes }) => chartRequest(attributes, figureById, meta.language));
  const numerals = classifyNumerals(content);
  return {
    ...content,
    openItems: new Map(openItems(content.readItems).map((item) => [itemKey(item.kind, item.id), item])),
    participants: participantsOf(transcript, meta.speakers),
    figureById,
    sentenceById: new Map(transcript.sentences.map((sentence) => [sentence.id, sentence])),
    numerals,
    sums: comparedSums(content, numerals),
    usesBySentence: usesOf(content),
    charts: new Map(requests.map((request) => [request.id, request])),
    disagreements: figures.filter(({ agrees }) => !agrees),
    numeralsSaidIn: numeralReader(transcript),
    ...partsOf(transcript),
  };
}

/** Reads the numerals of parts of a speech; every text rests on some part, and many on the same, so what was read is remembered. */
function numeralReader({ reading, sections, sentences }: Transcript): Report['numeralsSaidIn'] {
  const texts = new Map<string, string>([['speech', reading]]);
  const addTo = (part: string, text: string[]) => texts.set(part, [texts.get(part) ?? '', ...text].join('\n'));
  for (const section of sections) {
    const { id, kind, area } = section;
    const text = sentencesOf(section).map((sentence) => sentence.text);
    texts.set(id, text.join('\n'));
    if (kind === 'part') addTo(whereSpoken(`${id}-1`).measure, text);
    if (area > 0) addTo(`area:${area}`, text);
  }
  for (const { id, text } of sentences) texts.set(id, text);
  const known = new Map<string, ReadonlySet<string>>();
  return (part) => {
    const said =
      known.get(part) ??
      numeralKeys(
        listOf(part)
          .flatMap((id) => texts.get(id) ?? [])
          .join('\n'),
      );
    known.set(part, said);
    return said;
  };
}

/** For each sentence id, every place that uses the sentence: sections of the narrative, figures, documents, milestones. */
function usesOf(report: ReportContent): Map<string, SentenceUse[]> {
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
  for (const question of report.questions) add(`${question.id}-1`, questionUse(question));
  const areaOf = new Map(report.areas.map((area) => [`areas/${area.slug}.mdx`, area]));
  for (const use of report.uses) {
    const target = narrativeUse(report, areaOf.get(use.place.file), use);
    for (const id of figuresIn(use)) add(sentenceOf.get(id), target);
    for (const id of listOf(use.attributes.at)) add(id, target);
  }
  const place = (kind: SentenceUse['kind'], title: string, href: string): SentenceUse => ({ kind, measure: '', title, href });
  for (const { id, label, quote } of report.figures) add(quote?.sentence, place('figure', label, figureHref(id)));
  for (const { id, title, quote } of report.documents) add(quote.sentence, place('document', title, pageHref('documents', `d-${id}`)));
  for (const { id, title, quote } of report.milestones) add(quote.sentence, place('milestone', title, pageHref('timeline', `t-${id}`)));
  for (const { id, question, sentences } of report.readerQuestions)
    for (const sentence of sentences) add(sentence, place('reader', question, readerQuestionHref(id)));
  return uses;
}

function figuresIn({ tag, attributes }: TagUse): string[] {
  return attributesOfKind(tag, ['figure', 'figures', 'series']).flatMap((name) => seriesOf(attributes[name]).flat());
}

/** Where a tag stands for the reader: the section of an area's page, a question, the page of questions, or the overview. */
function narrativeUse(report: ReportContent, area: Area | undefined, use: TagUse): SentenceUse {
  const question = report.questions.find(({ id }) => id === use.measure);
  if (question) return questionUse(question);
  if (use.place.file === questionsFile)
    return { kind: 'narrative', measure: '', title: wordsOf(report.meta.language).pages.questions, href: pageHref('questions') };
  const section = area?.sections.find(({ id }) => id === use.measure);
  if (!area) return { kind: 'narrative', measure: '', title: report.overview.title, href: pageHref('index', 'overview') };
  return section ? sectionUse(area, section) : { kind: 'narrative', measure: '', title: area.title, href: areaHref(area) };
}

function sectionUse(area: Area, { id, heading }: MeasureSection): SentenceUse {
  return { kind: 'narrative', measure: id, title: heading, href: areaHref(area, id) };
}

function questionUse(question: Question): SentenceUse {
  return { kind: 'narrative', measure: question.id, title: questionTitle(question), href: questionHref(question.id) };
}
