import type { Place } from '../diagnostics/diagnostic.ts';
import type { Attachment } from './attachments/attachment.ts';
import type { ChartRequest } from './charts/request.ts';
import type { ReadItem } from './drafts/read-item.ts';
import type { Correction } from './editions/corrections.ts';
import type { Figure, Quote } from './figures/figure.ts';
import type { Parts } from './parts.ts';
import type { Participant } from './people.ts';
import type { Answers, Question } from './questions.ts';
import type { ReaderQuestion } from './reader-questions.ts';
import type { ClassifiedNumeral } from './rules/classification.ts';
import type { ComparedSum } from './rules/compared-sums.ts';
import type { ReportMeta } from './schema/report.ts';
import type { IndexTerm } from './terms/index-terms.ts';
import type { Sentence, Transcript } from './transcript/transcript.ts';
import type { Wording } from './wording.ts';

/** A policy document that the transcript names. */
export interface PolicyDocument {
  id: string;
  title: string;
  area: number;
  measure: string;
  question: string;
  quote: Quote;
  /** Where the quote begins in the reading text. */
  quoteStart: number;
}

/** A dated event of the transcript. */
export interface Milestone {
  id: string;
  date: string;
  title: string;
  area: number;
  measure: string;
  question: string;
  quote: Quote;
  /** Where the quote begins in the reading text. */
  quoteStart: number;
  place: Place;
}

/** A section of an area file, one a measure. */
export interface MeasureSection {
  id: string;
  heading: string;
}

/** A passage whose numerals are no figures, the places where it stands, and why. */
export interface NotFigure {
  passage: string;
  reason: string;
  /** Offsets in the reading text. */
  places: { start: number; end: number }[];
}

/** One policy area: its page, its front matter, its sections. */
export interface Area {
  number: number;
  /** File below `areas/` without its ending; also the page's name. */
  slug: string;
  title: string;
  description: string;
  /** Its leading figure; undefined where none is chosen. */
  headline: string | undefined;
  /** The heading as spoken. */
  spoken: string;
  sections: MeasureSection[];
  /** Its narrative as MDX, without front matter. */
  body: string;
}

/** The narrative of the front page: its front matter, and its text as MDX without that. */
export interface Overview {
  title: string;
  description: string;
  /** What stands before its first heading and leads the page; empty where it begins with one. */
  lead: string;
  body: string;
}

/** A tag as an author wrote it, with the measure or the question under which it stands (empty: the overview or an introduction). */
export interface TagUse {
  tag: string;
  attributes: Record<string, string>;
  place: Place;
  measure: string;
  /** The words just before and after it in its paragraph. */
  near: string;
}

/** The running text of one block of the narrative, with the measure or the question under which it stands. */
export interface Prose {
  text: string;
  /** The place of the character at an index of the text. */
  placeOf(index: number): Place;
  measure: string;
  /** Whether it is the alternative text or the title of a picture. */
  ofPicture?: true;
}

/** `english.mdx`: the page that tells in English what a Chinese report is, and shows some of its figures and a chart. */
export interface EnglishPage {
  /** The report's own names in English. */
  title: string;
  subtitle: string;
  publisher: string;
  place: string;
  period: string;
  description: string;
  /** Its text as MDX, without front matter. */
  body: string;
  uses: TagUse[];
  prose: Prose[];
  wording: Wording[];
}

/** A place of the site that rests on a sentence of the speech. */
export interface SentenceUse {
  kind: 'narrative' | 'figure' | 'document' | 'milestone' | 'reader';
  /** Id of the measure or of the question whose section it is; empty for other places. */
  measure: string;
  title: string;
  href: string;
}

/** What the files of a content folder say. */
export interface ReportContent {
  meta: ReportMeta;
  transcript: Transcript;
  figures: Figure[];
  documents: PolicyDocument[];
  milestones: Milestone[];
  notFigures: NotFigure[];
  /** All that is read through before a report goes out, with what of it is still a draft. */
  readItems: readonly ReadItem[];
  /** What residents ask, with what in the speech answers it. */
  readerQuestions: ReaderQuestion[];
  /** The index: what the speech names, by the alphabet. */
  indexTerms: IndexTerm[];
  /** What editions corrected, the last edition first. */
  corrections: readonly Correction[];
  areas: Area[];
  overview: Overview;
  questions: Question[];
  /** The narrative of the page of questions. */
  answers: Answers;
  uses: TagUse[];
  prose: Prose[];
  /** The page in English; null where there is none. */
  english: EnglishPage | null;
  /** Titles, descriptions and the like. */
  wording: Wording[];
  /** Pictures and documents that the office publishes beside the report, by their paths in the site. */
  publicFiles: ReadonlyMap<string, Uint8Array>;
  /** Pictures and documents that the narrative shows and links, by their paths in the site. */
  attachments: ReadonlyMap<string, Attachment>;
}

/** What follows from the content and is looked up over and over: worked out once, when the report is read. */
export interface ReportViews extends Parts {
  /** What nobody has read yet, by kind and id as `itemKey` joins them; empty of a report that is no draft. */
  openItems: ReadonlyMap<string, ReadItem>;
  /** Those who took part. */
  participants: readonly Participant[];
  figureById: ReadonlyMap<string, Figure>;
  sentenceById: ReadonlyMap<string, Sentence>;
  /** Every numeral of the speech, in order, with what became of it. */
  numerals: readonly ClassifiedNumeral[];
  /** For each sentence id, the places of the site that use the sentence; sentences that none uses are left out. */
  usesBySentence: ReadonlyMap<string, readonly SentenceUse[]>;
  /** The charts of the narrative by their ids. */
  charts: ReadonlyMap<string, ChartRequest>;
  /** The wholes that the speech gives with their parts, compared. */
  sums: readonly ComparedSum[];
  /** Derived figures that should equal a quoted one but do not. */
  disagreements: readonly Figure[];
  /**
   * The numerals said in a part of the speech, as `numeralKeys` lists them.
   * @param part ids of measures, sentences or sections (`o`), `area:2`, or `speech` for all of it; several are parted by spaces
   */
  numeralsSaidIn: (part: string) => ReadonlySet<string>;
}

/** A content folder, read and checked: all that pages, charts, search and open data are made from. */
export interface Report extends ReportContent, ReportViews {}
