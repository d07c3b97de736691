import { folded } from '../shared/folding.ts';
import type { SearchRecord } from '../shared/section.ts';
import { type PlacedToken, provingTokens } from '../shared/tokens.ts';
import { type FoundHit, foundHits } from './found-hit.ts';
import { indexedHits, indexedPartialHits, indexedPinyinHits } from './indexed-hits.ts';
import type { Lookups } from './otherwise.ts';
import { expandQuery, type PinyinDictionary, rankPinyinHits } from './pinyin.ts';
import { rankHits, rankPartialHits } from './rank.ts';
import { both, either, sectionsWith } from './section-index.ts';
import type { Source } from './source.ts';
import { termsOf, termTokens } from './terms.ts';

/**
 * Returns the ways of finding sections: by the index alone where that proves what it finds, so that of a common word only what is shown is
 * read, and else by reading the texts that may hold the words.
 */
export function lookupsIn(source: Source, wordsOfReport: () => Promise<PinyinDictionary>): Lookups {
  const { index, folding } = source;

  async function pinyinHitsOf(words: string[]): Promise<FoundHit[]> {
    const query = expandQuery(words, await wordsOfReport(), folding);
    const spelled = query.find(({ length }) => length > 1);
    if (!spelled) return [];
    const proven = index && (await indexedPinyinHits(index, query, folding));
    return proven ?? foundHits(rankPinyinHits(await textsWithAny(source, spelled), query, folding));
  }

  return {
    async hitsOf(words) {
      const proven = index && (await indexedHits(index, words, folding));
      return proven ?? foundHits(rankHits(await textsWithAll(source, words), words, folding));
    },
    async partialHitsOf(words) {
      const proven = index && (await indexedPartialHits(index, words, folding));
      return proven ?? foundHits(rankPartialHits(await textsWithAny(source, words), words, folding));
    },
    pinyinHitsOf,
    inScript: (words) => inScript(source, words),
    vocabulary: async () => (await wordsOfReport()).map(({ word }) => folded(word, folding)),
  };
}

/** The texts that may hold each term, letter by letter or with its numbers in another spelling, or each word letter by letter. */
async function textsWithAll(source: Source, words: string[]): Promise<SearchRecord[]> {
  if (!source.index) return source.all();
  const { engine } = source.index;
  const withRuns = (runs: PlacedToken[][]) => sectionsWith(engine, runs);
  const terms = await Promise.all(
    termsOf(words).map(async (term) => {
      const letters = await withRuns(provingTokens(term.text));
      return letters === 'all' || term.numbers.length === 0 ? letters : either(letters, await withRuns(termTokens([term])));
    }),
  );
  const found = either(terms.reduce(both, 'all'), await withRuns(words.flatMap(provingTokens)));
  return found === 'all' ? source.all() : engine.read(found);
}

/** The texts that may hold any of the words. */
async function textsWithAny(source: Source, words: string[]): Promise<SearchRecord[]> {
  const found = await Promise.all(words.map((word) => textsWithAll(source, [word])));
  return [...new Set(found.flat())];
}

/** The words in the characters of the texts; what that takes is read only for words that have such characters. */
async function inScript(source: Source, words: string[]): Promise<string[]> {
  if (!words.some((word) => /\p{sc=Han}/u.test(word))) return words;
  const folding = await source.typedFolding();
  return words.map((word) => folded(word, folding));
}
