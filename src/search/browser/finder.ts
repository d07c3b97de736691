import { folded } from '../shared/folding.ts';
import { pinyinFile } from '../shared/index-files.ts';
import { queryWords } from '../shared/normalise.ts';
import { createFileStore, type FileStore } from './file-store.ts';
import type { FoundHit } from './found-hit.ts';
import { lookupsIn } from './lookups.ts';
import { foundByPinyin, foundOtherwise, noOthers, type OtherHits } from './otherwise.ts';
import { type PinyinDictionary, readPinyin } from './pinyin.ts';
import type { SearchEngine } from './section-index.ts';
import { indexSource, type SearchMethod, type Source, scanSource } from './source.ts';

/** What was found, the best first. */
export interface SearchAnswer {
  /** The sections that contain the words letter by letter, or with their numbers in another spelling: all of these, and only these. */
  hits: FoundHit[];
  /** Further sections, where the words may be pinyin or stand in no text as they were typed. */
  others: OtherHits;
  method: SearchMethod;
}

/** The search as the interface sees it. */
export interface SearchFinder {
  /** Answers a query as the reader typed it; rejects only when nothing at all could be read. */
  find(query: string): Promise<SearchAnswer>;
  /** Starts loading what every search needs. */
  prepare(): void;
}

/** The one global of the search. */
export interface PageSearch extends FileStore {
  engine?: SearchEngine;
  finder?: SearchFinder;
}

declare global {
  var xunliSearch: PageSearch | undefined;
}

/** Returns the search of this page; nothing of it is loaded before it is asked or told to prepare. */
export function pageFinder(): SearchFinder {
  globalThis.xunliSearch ??= createFileStore(new URL('search/', document.baseURI).href);
  const search = globalThis.xunliSearch;
  search.finder ??= createFinder(search);
  return search.finder;
}

/** Returns a finder that uses the index as long as that is intact, and scans the texts themselves from then on. */
export function createFinder(search: PageSearch): SearchFinder {
  let source: Promise<Source> | undefined;
  let scan: Promise<Source> | undefined;
  let dictionary: Promise<PinyinDictionary> | undefined;

  async function find(query: string): Promise<SearchAnswer> {
    const words = queryWords(query);
    if (words.length === 0) return { hits: [], others: noOthers, method: 'index' };
    try {
      source ??= indexSource(search);
      return await answerFrom(await source, words);
    } catch (error) {
      return answerFrom(await distrust(error), words);
    }
  }

  async function answerFrom(from: Source, asked: string[]): Promise<SearchAnswer> {
    const words = asked.map((word) => folded(word, from.folding));
    const lookups = lookupsIn(from, wordsOfReport);
    const hits = await lookups.hitsOf(words);
    const spelled = await foundByPinyin(words, lookups);
    const others = hits.length > 0 || spelled.hits.length > 0 ? spelled : await foundOtherwise(words, lookups);
    return { hits: hits.map(watched), others: { ...others, hits: others.hits.map(watched) }, method: from.method };
  }

  /** A text that cannot be read, though the index has it, shows that something is damaged. */
  function watched(hit: FoundHit): FoundHit {
    const read = () =>
      hit.read().catch((error: unknown) => {
        distrust(error);
        throw error;
      });
    return { ...hit, read };
  }

  /** From now on the texts are scanned. */
  function distrust(error: unknown): Promise<Source> {
    if (scan) return scan;
    console.warn(error);
    source = scan = scanSource(search);
    scan.catch(() => {
      source = scan = undefined;
    });
    return scan;
  }

  /** Pinyin and questions are an extra: when the words cannot be read, there are none. */
  function wordsOfReport(): Promise<PinyinDictionary> {
    dictionary ??= search.read(pinyinFile).then(readPinyin);
    return dictionary.catch(() => []);
  }

  return {
    find,
    prepare() {
      source ??= indexSource(search);
      source.catch(() => {});
    },
  };
}
