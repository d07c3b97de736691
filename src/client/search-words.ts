import type { SearchKind } from '../search/section.ts';

/** The interface's words for the search, in one language; {count} and {query} are filled in. */
export interface SearchWords {
  label: string;
  submit: string;
  example: string;
  noScript: string;
  wholeReport: string;
  siteMap: string;
  suggestions: string;
  loading: string;
  count: string;
  none: string;
  noneHint: string;
  failed: string;
  incomplete: string;
  more: string;
  kind: string;
  area: string;
  all: string;
  kinds: Record<SearchKind, string>;
}

/** Takes the element that carries the words as `data-words` and gives them. Throws when it carries none. */
export function wordsOf(element: HTMLElement): SearchWords {
  const { words } = element.dataset;
  if (!words) throw new Error('The search results carry no data-words');
  return JSON.parse(words) as SearchWords;
}

/** Takes a phrase and what to fill in, and gives the phrase filled. */
export function fill(phrase: string, values: Record<string, string | number>): string {
  return phrase.replace(/\{(\w+)\}/g, (_, name: string) => String(values[name] ?? ''));
}
