import type { SearchRecord } from '../shared/section.ts';
import type { SearchHit } from './rank.ts';

/** A section that was found, of which the text may not have been read yet. */
export interface FoundHit extends Pick<SearchRecord, 'kind' | 'area'> {
  /** What was found in it, folded where its text was not read. */
  words: string[];
  /** Whether a number that was asked for stands here only within a longer one: 30 in 31305. */
  isPart: boolean;
  /** Returns its text, with the words to mark in it; rejects where that cannot be read or does not hold what the index said. */
  read(): Promise<SearchHit>;
}

/** Returns hits of which the texts were read. */
export function foundHits(hits: SearchHit[]): FoundHit[] {
  return hits.map((hit) => ({ kind: hit.record.kind, area: hit.record.area, words: hit.words, isPart: hit.isPart, read: async () => hit }));
}
