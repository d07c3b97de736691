import type { SearchRecord } from './section.ts';

/** What the engine found: the hits in order, the folded words they hold, and whether every file was read. */
export interface SearchAnswer {
  hits: SearchRecord[];
  words: string[];
  complete: boolean;
}

/** The search as the box sees it. */
export interface SearchEngine {
  /** Takes what the reader typed; rejects only when nothing at all could be read. */
  find(query: string): Promise<SearchAnswer>;
}
