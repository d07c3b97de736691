import type { Place } from '../diagnostics/diagnostic.ts';
import type { Figure, Quote } from './figures/figure.ts';
import type { ReportMeta } from './schema/report.ts';
import type { Transcript } from './transcript/transcript.ts';

/** A policy document that the transcript names. */
export interface PolicyDocument {
  id: string;
  title: string;
  area: number;
  measure: string;
  quote: Quote;
}

/** A dated event of the transcript. */
export interface Milestone {
  id: string;
  date: string;
  title: string;
  area: number;
  measure: string;
  quote: Quote;
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
  headline: string;
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
  body: string;
}

/** A tag as an author wrote it, with the measure under which it stands (empty: the overview or an introduction). */
export interface TagUse {
  tag: string;
  attributes: Record<string, string>;
  place: Place;
  measure: string;
  /** The words just before and after it in its paragraph. */
  near: string;
}

/** A piece of running text of the narrative, with the measure under which it stands. */
export interface Prose {
  text: string;
  place: Place;
  measure: string;
}

/** A content folder, read and checked: all that pages, charts, search and open data are made from. */
export interface Report {
  meta: ReportMeta;
  transcript: Transcript;
  figures: Figure[];
  documents: PolicyDocument[];
  milestones: Milestone[];
  notFigures: NotFigure[];
  areas: Area[];
  overview: Overview;
  uses: TagUse[];
  prose: Prose[];
}
