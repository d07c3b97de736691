import type { SuppliedPlaces } from './supplied.ts';

/** What a search result can be; the interface has a word for each. */
export const searchKinds = [
  'measure',
  'question',
  'reader',
  'figure',
  'document',
  'milestone',
  'transcript',
  'text',
  'correction',
] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One searchable section: a place in a page, what it is called and what it says. */
export interface SearchRecord {
  /** Page and fragment, relative to the site's root: `area-1.html#m1.2`. */
  url: string;
  /** The page's title. */
  title: string;
  /** The section's own name, or all of its text where it has none, as a sentence has none. */
  section: string;
  /** Its text without its name, one line per block; empty where the name is all there is. */
  text: string;
  /** The policy area's short name, or empty. */
  area: string;
  /** The number and unit that a figure's result shows beside its name; otherwise empty. */
  value: string;
  /** What stands behind that number and is not searched: that it is planned, computed or doubted. */
  signs: string;
  /** Where the editor supplied something in its name and its text, a line break between them. */
  supplied: SuppliedPlaces;
  /**
   * How far it leads others of its kind that are called alike, as the page says; 0 where it says nothing. A figure from `leadingWeight` on
   * leads sections of every kind whose name holds what is searched for.
   */
  weight: number;
  kind: SearchKind;
}

/** Returns all the text of a record that a query is matched against. */
export function searchedText(record: Pick<SearchRecord, 'section' | 'text'>): string {
  return `${record.section}\n${record.text}`;
}

const collator = new Intl.Collator('en', { numeric: true });

/** Compares two records by their places in the report, as their addresses tell them. */
export function byPlace(one: Pick<SearchRecord, 'url'>, other: Pick<SearchRecord, 'url'>): number {
  return collator.compare(one.url, other.url);
}

/** The weight of a headline. */
export const leadingWeight = 4;

/** Makes an element a section of its own, under the name in this attribute. */
export const sectionMark = 'data-search-section';
/** Names the section from within, on a line of its own. */
export const nameMark = 'data-search-name';
/** Excludes an element from the search. */
export const ignoreMark = 'data-search-ignore';
/** Excludes a sign behind a number from the search; where the number is shown with a result, the sign is too. */
export const signMark = 'data-search-sign';

/** Elements whose text no reader sees. */
export const silentElements = new Set(['script', 'style', 'template', 'noscript', 'head']);

/** Nodes that stand within a line; every other element begins and ends one. */
export const inlineElements = new Set(
  '#comment a abbr b bdi bdo cite code data del dfn em i ins kbd mark q s small span strong sub sup time u var wbr'.split(' '),
);
