import { unitGroups, unitsText } from '../../components/Register/unit-groups.ts';
import { type Words, wordsOf } from '../../i18n/words.ts';
import { displayText, type Figure } from '../../report/figures/figure.ts';
import type { Report } from '../../report/report.ts';
import { countByClass } from '../../report/rules/classification.ts';
import { bracketed, runsOf } from '../../report/transcript/runs.ts';
import { rawOf } from '../../report/transcript/span.ts';
import { sentenceAt } from '../../report/transcript/transcript.ts';
import { innerQuotes } from '../../report/transcript/typography.ts';
import { unmarkedTextFinder } from './supplied.ts';
import { Source } from './whole-numerals.ts';

/** For each kind of structure that a report has many of: everything that a text may call one of them, without white space. */
export type StructureNames = Record<'measure' | 'area' | 'question' | 'sentence' | 'units' | 'date' | 'leftOut', ReadonlySet<string>>;

/** What the output is held against, looked up once. */
export interface Facts {
  report: Report;
  words: Words;
  /**
   * The texts of each sentence: as read, as published, as it stands within quotation marks, there also with what was supplied in 〔 〕,
   * its emendations, and the passages of it that count nothing.
   */
  sentences: Map<string, Source[]>;
  counts: Record<string, number>;
  names: StructureNames;
  /** Every fixed text of the interface. */
  interfaceTexts: Set<string>;
  /** Whether a whole sentence stands in a text in which what was supplied passes for spoken. */
  isUnmarked: ReturnType<typeof unmarkedTextFinder>;
}

/** Looks up what the audit of the output needs. */
export function factsOf(report: Report): Facts {
  const { transcript } = report;
  const others = otherTexts(report);
  const sentences = new Map(
    transcript.sentences.map(({ id, text, spans }) => [
      id,
      [...new Set([text, rawOf(spans), innerQuotes(text), innerQuotes(bracketed(runsOf({ spans }))), ...(others.get(id) ?? [])])].map(
        (said) => new Source(said),
      ),
    ]),
  );
  const words = wordsOf(report.meta.language);
  return {
    report,
    words,
    sentences,
    counts: countsOf(report),
    names: namesOf(report, words),
    interfaceTexts: new Set(fixedTexts(words)),
    isUnmarked: unmarkedTextFinder(report.sentenceById.values()),
  };
}

/**
 * Passages and readings of emendations, by the sentence where the change begins: they may reach over its end. Passages that count
 * nothing only name a place, so that they may end within what is said there: 60岁 of 60岁以上老人. Sentences without the marks that lead
 * to notes: each of those is a text of its own.
 */
function otherTexts({ transcript, notFigures, sentenceById }: Report): Map<string, string[]> {
  const beginning = new Map<number, string>();
  for (const { id, spans } of transcript.sentences)
    for (const { emendation } of spans) if (!beginning.has(emendation)) beginning.set(emendation, id);
  const texts = new Map<string, string[]>();
  for (const { number, passage, reading } of transcript.emendations) {
    const id = beginning.get(number) ?? '';
    texts.set(id, [...(texts.get(id) ?? []), passage, reading]);
  }
  for (const [id, marks] of Map.groupBy(transcript.noteLinks.marks, ({ sentence }) => sentence.id)) {
    const said = sentenceById.get(id)?.text ?? '';
    texts.set(id, [...(texts.get(id) ?? []), marks.reduceRight((text, { start, end }) => text.slice(0, start) + text.slice(end), said)]);
  }
  for (const { passage, places } of notFigures)
    for (const { start, end } of places) {
      const id = sentenceAt(transcript, start, end)?.id ?? '';
      texts.set(id, [...(texts.get(id) ?? []), passage]);
    }
  return texts;
}

/** Lists the names once, since every page calls sentences, measures and areas by them. */
function namesOf({ transcript, areas, questions, milestones, figures, meta }: Report, words: Words): StructureNames {
  return {
    measure: new Set([...transcript.sections.map(({ id }) => id), ...areas.map(({ number }) => String(number))]),
    area: new Set(areas.map(({ number }) => withoutSpace(words.areaNumber(number)))),
    question: new Set(questions.map(({ number }) => withoutSpace(words.questions.number(number)))),
    leftOut: new Set(transcript.sections.flatMap(({ paragraphs }) => paragraphs.map(({ leftOut }) => withoutSpace(leftOut)))),
    units: new Set(unitGroups(figures).map((group) => withoutSpace(unitsText(group, words)))),
    sentence: new Set(transcript.sentences.flatMap(({ id }) => sentenceNames(id, words))),
    date: new Set(
      [meta.event.date, ...milestones.flatMap(({ date }) => [date, date.slice(0, 4)])].map((date) => withoutSpace(words.dateText(date))),
    ),
  };
}

/** What a link to a sentence may be called: its id, or the words for going there. */
export function sentenceNames(id: string, words: Words): string[] {
  return [id, withoutSpace(words.toSentence(id))];
}

/** Every count that the site states, counted from the report itself. */
function countsOf(report: Report): Record<string, number> {
  const { areas, questions, figures, documents, milestones, transcript } = report;
  const numerals = report.numerals;
  const perArea = areas.map(({ number, sections }) => [`measures-${number}`, sections.length]);
  return {
    areas: areas.length,
    questions: questions.length,
    readers: report.readerQuestions.length,
    measures: transcript.sections.filter(({ kind }) => kind === 'measure').length,
    figures: figures.length,
    derived: figures.filter(({ basis }) => basis === 'derived').length,
    documents: documents.length,
    milestones: milestones.length,
    corrections: report.corrections.length,
    sentences: transcript.sentences.length,
    emendations: transcript.emendations.length,
    numerals: numerals.length,
    sums: report.sums.length + figures.filter(({ agreesWith }) => agreesWith !== '').length,
    ...Object.fromEntries(perArea),
    ...Object.fromEntries(countByClass(numerals).map(([kind, count]) => [`fate-${kind}`, count])),
  };
}

/** Text as it is compared: without white space, which HTML folds. */
export function withoutSpace(text: string): string {
  return text.replace(/\s+/gu, '');
}

/** The number of a figure with its unit, as every format shows it. */
export function shownAs(figure: Figure): string {
  return withoutSpace(displayText(figure.display));
}

function fixedTexts(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  if (typeof value !== 'object' || value === null) return [];
  return Object.values(value).flatMap(fixedTexts);
}
