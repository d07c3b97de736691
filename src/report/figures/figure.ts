import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Amount } from '../numerals/amount.ts';
import type { Certainty, Operation } from '../schema/registers.ts';

/** A W3C TextQuoteSelector in the reading text, with the id of the sentence it stands in. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  sentence: string;
  /** Where it is the cell of a table: the heads of its row and of its column. */
  row?: string;
  column?: string;
  /** The words with what the editor supplied in 〔 〕; left out where the transcript has all of them. */
  emended?: string;
}

/** Why the editor is not sure of a figure, and how far: of characters that were supplied in its number, or of what it refers to. */
export interface Doubt {
  text: string;
  /** The same in English; empty where the editor did not write it. */
  english: string;
  certainty: Certainty;
  /** Id of the figure that it was said of. */
  figure: string;
  /** The emendation that is not certain; 0 where the editor doubts what the number refers to. */
  emendation: number;
}

/** A number as shown: the numeral set large, what stands before it (约, $) and after it (余张, 元/月). */
export interface Display {
  before: string;
  number: string;
  after: string;
}

/** How a derived figure is computed: the operation, the ids of its inputs, the formula a reader sees. */
export interface Derivation {
  operation: Operation;
  inputs: string[];
  expression: string;
}

/** One quantity of the report, either quoted from one sentence or derived from other figures. */
export interface Figure extends Amount {
  id: string;
  label: string;
  /** The label in English; empty where the editor gives none. */
  labelEn: string;
  /** Its one number in `unit`, to draw and to sort by: 1.7万余张 is 17000. NaN for a range, a ratio and a vague amount. */
  value: number;
  unit: string;
  /** What the editor added to the spoken unit (`/月`), or an empty string. */
  unitAdded: string;
  display: Display;
  /** `2020`, `2020-11`, `2020-12-25`, an interval `2017/2020`, or `period`. */
  asOf: string;
  /** Whether it is planned or promised, not reached; a derived figure is where one of its inputs is. */
  plan: boolean;
  /** 1-based number of the policy area; 0 outside the areas. */
  area: number;
  /** Id of the measure, such as `2.3`; empty outside the measures. */
  measure: string;
  /** Id of the question in which it was said, by who asks or by who answers, such as `q3`; empty outside the questions. */
  question: string;
  basis: 'quoted' | 'derived';
  quote: Quote | null;
  /** Where its quote begins in its sentence. */
  quoteStart: number;
  /** Offsets of its numeral in the reading text. */
  spoken: { start: number; end: number } | null;
  derivation: Derivation | null;
  /** Id of the figure that a growth percentage tells about. */
  growthOf: string;
  /** Id of the quoted figure that a derived one should equal, and whether it does. */
  agreesWith: string;
  agrees: boolean;
  note: string;
  /** Those of the figures it is derived from, then its own; none where nothing is doubted. */
  doubts: Doubt[];
  /** Whether the editor supplied characters of its number, and of its unit: 1450//月 read as 1450元/人/月. */
  supplied: { number: boolean; unit: boolean };
  /** Where its entry stands in the content folder, and the values of some of its keys. */
  place: Place;
  places: Record<'asOf' | 'label' | 'labelEn' | 'note' | 'doubt' | 'doubtEn', Place>;
}

/** The number as one string: `1.7万余张`. */
export function displayText(display: Display): string {
  return display.before + display.number + display.after;
}

/** The number as it was spoken, without what the editor added to its unit: 710元 of 710元/月. */
export function spokenText({ display, unitAdded }: Pick<Figure, 'display' | 'unitAdded'>): string {
  const text = displayText(display);
  return text.slice(0, text.length - unitAdded.length).trimEnd();
}
