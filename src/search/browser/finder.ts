import type { SearchAnswer, SearchHit, SearchWay } from '../shared/answer.ts';
import { queryWords } from '../shared/fold.ts';
import { fragmentList, recordsOfFile } from '../shared/fragments.ts';
import { type Pinyin, pinyinFile, readPinyin } from '../shared/pinyin.ts';
import type { SearchRecord } from '../shared/section.ts';
import type { SearchShelf } from '../shared/shelf.ts';
import { looksLikePinyin, rankSpelled, readingsOf } from '../shared/spelled.ts';
import { queryTokens } from '../shared/tokenize.ts';
import { rankHits } from './rank.ts';

/** The search as the box sees it. */
export interface SearchFinder {
  /** Takes what the reader typed; rejects only when nothing at all could be read. */
  find(query: string): Promise<SearchAnswer>;
  /** Begins to load what every search needs. */
  prepare(): void;
}

/** Where candidates come from. */
interface Source {
  way: SearchWay;
  candidates(tokens: string[]): Promise<SearchRecord[]>;
}

/** Takes the page's shelf and gives its search: by the index as long as it is whole, then by the texts themselves. */
export function createFinder(shelf: SearchShelf): SearchFinder {
  let source: Promise<Source> | undefined;
  let pinyin: Promise<Pinyin> | undefined;

  async function find(query: string): Promise<SearchAnswer> {
    const words = queryWords(query);
    if (words.length === 0) return { hits: [], spelled: [], way: 'index' };
    try {
      source ??= indexOf(shelf);
      return await answerFrom(await source, words);
    } catch (error) {
      console.warn(error);
      source = textsOf(shelf);
      source.catch(() => {
        source = undefined;
      });
      return answerFrom(await source, words);
    }
  }

  async function answerFrom(from: Source, words: string[]): Promise<SearchAnswer> {
    const hits = rankHits(await from.candidates(queryTokens(words)), words);
    const spelled = looksLikePinyin(words) ? await spelledFrom(from, words, new Set(hits)) : [];
    return { hits: hits.map((record) => ({ record, words })), spelled, way: from.way };
  }

  /** Pinyin is an addition: where its file cannot be read, there is none. */
  async function spelledFrom(from: Source, words: string[], literal: Set<SearchRecord>): Promise<SearchHit[]> {
    pinyin ??= shelf.read(pinyinFile).then(readPinyin);
    const readings = readingsOf(words, await pinyin.catch(() => []));
    const spelling = readings.find(({ length }) => length > 1);
    if (!spelling) return [];
    const found = await Promise.all(spelling.map((word) => from.candidates(queryTokens([word]))));
    const others = new Set(found.flat().filter((record) => !literal.has(record)));
    return rankSpelled([...others], readings);
  }

  return {
    find,
    prepare() {
      source ??= indexOf(shelf);
      source.catch(() => {});
    },
  };
}

async function indexOf(shelf: SearchShelf): Promise<Source> {
  await Promise.all([shelf.load('start.js'), shelf.load('engine.js')]);
  const { engine } = shelf;
  if (!engine) throw new Error('The search engine did not start');
  return { way: 'index', candidates: engine.candidates };
}

/** Plain search over all text that can be read; throws when nothing can. */
async function textsOf(shelf: SearchShelf): Promise<Source> {
  const paths = JSON.parse(await shelf.read(fragmentList)) as string[];
  const files = await Promise.allSettled(paths.map(async (path) => recordsOfFile(await shelf.read(path))));
  const read = files.flatMap((file) => (file.status === 'fulfilled' ? [file.value] : []));
  if (read.length === 0) throw new Error('None of the search files can be read');
  const all = read.flat();
  return { way: read.length === files.length ? 'every-text' : 'some-texts', candidates: async () => all };
}
