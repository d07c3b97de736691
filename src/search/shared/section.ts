/** What a search result can be; the interface has a word for each. */
export const searchKinds = ['measure', 'figure', 'document', 'milestone', 'transcript', 'text'] as const;
export type SearchKind = (typeof searchKinds)[number];

/** One result of its own: a place in a page, what it is called and what it says. */
export interface SearchRecord {
  /** Page and fragment, relative to the site's root: `area-1.html#m1.2`. */
  url: string;
  /** The page's name. */
  title: string;
  /** The section's own name; all of its text where it has none, as a sentence. */
  section: string;
  /** Its text without its name, blocks parted by line breaks; nothing where the name is all. */
  text: string;
  /** The policy area's short name, or nothing. */
  area: string;
  /** What a figure's result shows beside its name: the number with its unit; otherwise nothing. */
  value: string;
  kind: SearchKind;
}

/** Takes a record and gives all of it that a query is held against. */
export function searchedText(record: Pick<SearchRecord, 'section' | 'text'>): string {
  return `${record.section}\n${record.text}`;
}
