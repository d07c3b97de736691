import { diagnostic, type Place } from '../diagnostics/diagnostic.ts';
import { nearestPassage } from '../diagnostics/nearest.ts';
import type { ContentFiles } from './content.ts';
import { type Placed, readEntries, uniqueEntries } from './entries.ts';
import { whereSpoken } from './figures/register.ts';
import { typedMistake } from './figures/typed-mistakes.ts';
import type { Milestone, NotFigure, PolicyDocument } from './report.ts';
import { failure, gather, type Result, success } from './result.ts';
import { type CorrectionEntry, correctionSchema, correctionsFile } from './schema/corrections.ts';
import {
  cellSchema,
  type DerivedEntry,
  type DocumentEntry,
  derivedSchema,
  documentsSchema,
  type EmendationEntry,
  emendationSchema,
  type IndexTermEntry,
  indexTermSchemas,
  indexTermsFile,
  type MilestoneEntry,
  milestonesSchema,
  type NotFigureEntry,
  notFigureSchema,
  type QuotedEntry,
  quotedSchema,
  type ReaderQuestionEntry,
  readerQuestionSchema,
  readerQuestionsFile,
} from './schema/registers.ts';
import { emendedIn, findPlaces, placeQuote, quoteDiagnostic, saysDate } from './transcript/quote.ts';
import type { Transcript } from './transcript/transcript.ts';

/** The entries of all registers that are well formed by themselves; they have not been compared with the speech yet. */
export interface Registers {
  emendations: Placed<EmendationEntry>[];
  quoted: Placed<QuotedEntry>[];
  derived: Placed<DerivedEntry>[];
  documents: Placed<DocumentEntry>[];
  milestones: Placed<MilestoneEntry>[];
  notFigures: Placed<NotFigureEntry>[];
  readerQuestions: Placed<ReaderQuestionEntry>[];
  indexTerms: Placed<IndexTermEntry>[];
  corrections: Placed<CorrectionEntry>[];
}

/** Reads every register of a content folder. */
export function readRegisters(files: ContentFiles): Result<Registers> {
  const names = [...files.keys()].filter((name) => name.startsWith('figures/'));
  const lists = names.map((name) => readEntries(files, name, figureSchema));
  const figures = unique({ value: lists.flatMap(({ value }) => value), diagnostics: lists.flatMap(({ diagnostics }) => diagnostics) });
  const emendations = readEntries(files, 'emendations.yaml', () => emendationSchema);
  const documents = unique(readEntries(files, 'documents.yaml', () => documentsSchema.element));
  const milestones = unique(readEntries(files, 'milestones.yaml', () => milestonesSchema.element));
  const notFigures = readEntries(files, 'not-figures.yaml', () => notFigureSchema);
  const readerQuestions = unique(readEntries(files, readerQuestionsFile, () => readerQuestionSchema));
  const indexTerms = readEntries(files, indexTermsFile, indexTermSchema);
  const corrections = readEntries(files, correctionsFile, correctionSchema);
  const quoted = gather(figures.value.filter((item): item is Placed<QuotedEntry> => 'quote' in item.entry).map(wellTyped));
  return {
    value: {
      emendations: emendations.value,
      quoted: quoted.value,
      derived: figures.value.filter((item): item is Placed<DerivedEntry> => 'derive' in item.entry),
      documents: documents.value,
      milestones: milestones.value,
      notFigures: notFigures.value,
      readerQuestions: readerQuestions.value,
      indexTerms: indexTerms.value,
      corrections: corrections.value,
    },
    diagnostics: [figures, quoted, emendations, documents, milestones, notFigures, readerQuestions, indexTerms, corrections].flatMap(
      ({ diagnostics }) => diagnostics,
    ),
  };
}

/** What the entry of a figure may hold: it is derived, quoted from a cell, or quoted in words. */
function figureSchema(entry: unknown) {
  const { derive, quote } = (typeof entry === 'object' && entry !== null ? entry : {}) as { derive?: unknown; quote?: unknown };
  if (derive !== undefined) return derivedSchema;
  return typeof quote === 'object' && quote !== null ? cellSchema : quotedSchema;
}

/** What an entry of the index may hold: a term is added or left out. */
function indexTermSchema(entry: unknown) {
  const isLeftOut = typeof entry === 'object' && entry !== null && 'leaveOut' in entry;
  return isLeftOut ? indexTermSchemas.leftOut : indexTermSchemas.added;
}

/** A quoted figure whose value and unit are each where they belong. */
function wellTyped(item: Placed<QuotedEntry>): Result<Placed<QuotedEntry> | null> {
  const mistake = typedMistake(item.entry);
  return mistake ? failure(diagnostic(mistake.code, item.at(mistake.key), mistake.details)) : success(item);
}

function unique<T extends { id: string }>(read: Result<Placed<T>[]>): Result<Placed<T>[]> {
  const { value, diagnostics } = uniqueEntries(read.value);
  return { value, diagnostics: [...read.diagnostics, ...diagnostics] };
}

interface Spoken extends Pick<PolicyDocument, 'quote' | 'quoteStart' | 'area' | 'measure' | 'question'> {}

/** Where in the speech the quote of an entry stands. */
function spoken(entry: { quote: string; prefix: string; suffix: string }, place: Place, transcript: Transcript): Result<Spoken | null> {
  const { value, diagnostics } = placeQuote(transcript, entry, place);
  if (!value) return failure(...diagnostics);
  const { exact, prefix, suffix, sentence, start } = value;
  return success({
    quote: { exact, prefix, suffix, sentence: sentence.id, ...emendedIn(value) },
    quoteStart: start,
    ...whereSpoken(sentence.id),
  });
}

/** The documents of a report in the order of the speech; each title stands in its quote. */
export function placeDocuments(items: readonly Placed<DocumentEntry>[], transcript: Transcript): Result<PolicyDocument[]> {
  const { value, diagnostics } = gather(
    items.map(({ entry, at }): Result<PolicyDocument | null> => {
      const { id, title, quote } = entry;
      if (!quote.includes(title))
        return failure(diagnostic('title-not-said', at('title'), { title, nearest: nearestPassage(title, quote) }));
      const where = spoken(entry, at('quote'), transcript);
      return { ...where, value: where.value && { id, title, ...where.value } };
    }),
  );
  return { value: value.sort((a, b) => a.quoteStart - b.quoteStart), diagnostics };
}

/** The milestones of a report in the order of time; each date can be read in its quote. */
export function placeMilestones(items: readonly Placed<MilestoneEntry>[], transcript: Transcript): Result<Milestone[]> {
  const { value, diagnostics } = gather(
    items.map(({ entry, at }): Result<Milestone | null> => {
      const { id, date, title, quote } = entry;
      if (!saysDate(quote, date)) return failure(diagnostic('date-not-said', at('date'), { date }));
      const where = spoken(entry, at('quote'), transcript);
      return { ...where, value: where.value && { id, date, title, place: at('title'), ...where.value } };
    }),
  );
  return { value: value.sort((a, b) => a.date.localeCompare(b.date) || a.quoteStart - b.quoteStart), diagnostics };
}

/** The passages of not-figures.yaml with their places in the reading text: one each or, as names have them, any number. */
export function placeNotFigures(items: readonly Placed<NotFigureEntry>[], { reading }: Transcript): Result<NotFigure[]> {
  return gather(
    items.map(({ entry, at }) => {
      const { passage, prefix, suffix, every, reason } = entry;
      const starts = findPlaces(reading, passage, prefix, suffix);
      if (starts.length === 1 || (every && starts.length > 0))
        return success({ passage, reason, places: starts.map((start) => ({ start, end: start + passage.length })) });
      if (starts.length === 0) return failure(quoteDiagnostic(passage, reading, at('passage')));
      return failure(diagnostic('quote-many', at('passage'), { quote: passage, count: String(starts.length) }));
    }),
  );
}
