import type { SearchRecord } from './section.ts';

/** A section that was found, with the folded words to mark in it. */
export interface SearchHit {
  record: SearchRecord;
  words: string[];
}

/** How the answer came about: by the index, or by reading texts one by one, all of them or those that could be read. */
export type SearchWay = 'index' | 'every-text' | 'some-texts';

/** What was found, in order. */
export interface SearchAnswer {
  /** The sections that hold the words letter by letter, all and only these. */
  hits: SearchHit[];
  /** Further sections, where words typed in Latin letters are the pinyin of Chinese words. */
  spelled: SearchHit[];
  way: SearchWay;
}

/** What the engine's script adds: the index. */
export interface SearchEngine {
  /** Gives every section that has all tokens, and all sections where there is none; rejects when a file is damaged. */
  candidates(tokens: string[]): Promise<SearchRecord[]>;
}
