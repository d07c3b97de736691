import { type Folding, folded, noFolding, readFolding } from '../shared/folding.ts';
import { fragmentList, pinyinFile, recordsOfFile, textFoldingFile, typedFoldingFile } from '../shared/index-files.ts';
import { normalise, queryWords } from '../shared/normalise.ts';
import { type SearchRecord, searchedText } from '../shared/section.ts';
import { queryTokens } from '../shared/tokens.ts';
import { createFileStore, type FileStore } from './file-store.ts';
import { foundByPinyin, foundOtherwise, type Lookups, noOthers, type OtherHits } from './otherwise.ts';
import { expandQuery, type PinyinDictionary, rankPinyinHits, readPinyin } from './pinyin.ts';
import { rankHits, rankPartialHits, type SearchHit } from './rank.ts';
import { termsOf, termTokens } from './terms.ts';

/** How an answer came about: from the index, or by scanning texts one by one, all of them or those that could be read. */
export type SearchMethod = 'index' | 'full-scan' | 'partial-scan';

/** What was found, the best first. */
export interface SearchAnswer {
  /** The sections that contain the words letter by letter, or with their numbers in another spelling: all of these, and only these. */
  hits: SearchHit[];
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

/** The index, which the engine's script adds. */
export interface SearchEngine {
  /** Returns every section that has all tokens, or all sections when there is no token; rejects when a file is damaged. */
  candidates(tokens: string[]): Promise<SearchRecord[]>;
}

/** The one global of the search. */
export interface PageSearch extends FileStore {
  engine?: SearchEngine;
  finder?: SearchFinder;
}

declare global {
  var xunliSearch: PageSearch | undefined;
}

/** Where candidates come from, and how their texts are folded. */
interface Source extends SearchEngine {
  method: SearchMethod;
  /** Of the characters that the texts write in two ways. */
  folding: Folding;
  /** Of all characters that a reader may type. */
  typedFolding(): Promise<Folding>;
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
  let dictionary: Promise<PinyinDictionary> | undefined;

  async function find(query: string): Promise<SearchAnswer> {
    const words = queryWords(query);
    if (words.length === 0) return { hits: [], others: noOthers, method: 'index' };
    try {
      source ??= indexSource(search);
      return await answerFrom(await source, words);
    } catch (error) {
      console.warn(error);
      source = scanSource(search);
      source.catch(() => {
        source = undefined;
      });
      return answerFrom(await source, words);
    }
  }

  async function answerFrom(from: Source, asked: string[]): Promise<SearchAnswer> {
    const words = asked.map((word) => folded(word, from.folding));
    const hits = await hitsFrom(from, words);
    const lookups = lookupsIn(from, hits);
    const spelled = await foundByPinyin(words, lookups);
    const others = hits.length > 0 || spelled.hits.length > 0 ? spelled : await foundOtherwise(words, lookups);
    return { hits, others, method: from.method };
  }

  /** @param found what is not found again by pinyin */
  function lookupsIn(from: Source, found: SearchHit[]): Lookups {
    return {
      hitsOf: (words) => hitsFrom(from, words),
      async partialHitsOf(words) {
        const candidates = await Promise.all(words.map((word) => candidatesFrom(from, [word])));
        return rankPartialHits([...new Set(candidates.flat())], words, from.folding);
      },
      pinyinHitsOf: (words) => pinyinHitsFrom(from, words, new Set(found.map(({ record }) => record))),
      inScript: (words) => inScript(from, words),
      vocabulary: async () => (await wordsOfReport()).map(({ word }) => folded(word, from.folding)),
    };
  }

  async function hitsFrom(from: Source, words: string[]): Promise<SearchHit[]> {
    return rankHits(await candidatesFrom(from, words), words, from.folding);
  }

  /** The texts that may hold the words letter by letter, and those that may hold their numbers in another spelling. */
  async function candidatesFrom(from: Source, words: string[]): Promise<SearchRecord[]> {
    const terms = termsOf(words);
    const asked = [queryTokens(words), ...(terms.some(({ numbers }) => numbers.length > 0) ? [termTokens(terms)] : [])];
    const found = await Promise.all(asked.map((tokens) => from.candidates(tokens)));
    return [...new Set(found.flat())];
  }

  /** Pinyin and questions are an extra: when the words cannot be read, there are none. */
  function wordsOfReport(): Promise<PinyinDictionary> {
    dictionary ??= search.read(pinyinFile).then(readPinyin);
    return dictionary.catch(() => []);
  }

  async function pinyinHitsFrom(from: Source, words: string[], found: Set<SearchRecord>): Promise<SearchHit[]> {
    const expanded = expandQuery(words, await wordsOfReport(), from.folding);
    const spelled = expanded.find(({ length }) => length > 1);
    if (!spelled) return [];
    const candidates = await Promise.all(spelled.map((word) => from.candidates(queryTokens([word]))));
    const others = new Set(candidates.flat().filter((record) => !found.has(record)));
    return rankPinyinHits([...others], expanded, from.folding);
  }

  return {
    find,
    prepare() {
      source ??= indexSource(search);
      source.catch(() => {});
    },
  };
}

async function indexSource(search: PageSearch): Promise<Source> {
  await Promise.all([search.load('start.js'), search.load('engine.js')]);
  const { engine } = search;
  if (!engine) throw new Error('The search engine did not start');
  return {
    method: 'index',
    candidates: engine.candidates,
    folding: readFolding(await search.read(textFoldingFile)),
    typedFolding: () => search.read(typedFoldingFile).then(readFolding),
  };
}

/** All texts that can be read; throws when none can. */
async function scanSource(search: PageSearch): Promise<Source> {
  const paths = JSON.parse(await search.read(fragmentList)) as string[];
  const files = await Promise.allSettled(paths.map(async (path) => recordsOfFile(await search.read(path))));
  const read = files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
  if (read.length === 0) throw new Error('None of the search files can be read');
  const all = read.flat();
  const typed = await search.read(typedFoldingFile).then(readFolding, () => null);
  const isWhole = typed !== null && read.length === files.length;
  const written = new Set(all.flatMap((record) => [...normalise(searchedText(record)).text]));
  return {
    method: isWhole ? 'full-scan' : 'partial-scan',
    candidates: async () => all,
    folding: new Map([...(typed ?? noFolding)].filter(([character]) => written.has(character))),
    typedFolding: async () => typed ?? noFolding,
  };
}

/** The words in the characters of the texts; what that takes is read only for words that have such characters. */
async function inScript(from: Source, words: string[]): Promise<string[]> {
  if (!words.some((word) => /\p{sc=Han}/u.test(word))) return words;
  const folding = await from.typedFolding();
  return words.map((word) => folded(word, folding));
}
