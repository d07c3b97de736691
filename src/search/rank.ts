import { foldText } from './fold.ts';
import { holdsEveryWord, standsAlone } from './literal.ts';
import { type SearchRecord, searchedText } from './section.ts';

/** A section that may be a hit, with the index's own score. */
export interface Candidate {
  record: SearchRecord;
  score: number;
}

/**
 * Takes candidates and folded words; gives the sections that hold every word letter by letter: first those
 * whose name holds them, then those where numbers and Latin words stand alone, then by the index's score.
 */
export function rankHits(candidates: Candidate[], words: string[]): SearchRecord[] {
  const hits = candidates.flatMap(({ record, score }) => {
    const { folded } = foldText(searchedText(record));
    if (!holdsEveryWord(folded, words)) return [];
    const named = holdsEveryWord(foldText(record.section).folded, words);
    const alone = words.every((word) => standsAlone(folded, word));
    return [{ record, score, tier: (named ? 2 : 0) + (alone ? 1 : 0) }];
  });
  hits.sort((a, b) => b.tier - a.tier || b.score - a.score);
  return hits.map(({ record }) => record);
}
