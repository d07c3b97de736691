import type { FoundHit } from './found-hit.ts';
import { partsOf } from './parts.ts';
import { looksLikePinyin } from './pinyin.ts';

/**
 * How words were understood that stand in no text as they were typed: in the characters of the texts, without quotation marks, in parts,
 * as only some of the words, as the pinyin of Chinese words.
 */
export type OtherWay = 'script' | 'unquoted' | 'parts' | 'some' | 'pinyin';

/** Sections that hold something else than what was typed. */
export interface OtherHits {
  hits: FoundHit[];
  /** In the order in which they were taken; each adds to those before it. */
  ways: OtherWay[];
  /** What was looked for instead. */
  words: string[];
}

/** Where nothing else was looked for or found. */
export const noOthers: OtherHits = { hits: [], ways: [], words: [] };

/** What the other ways need; words are normalised and folded as the texts are. */
export interface Lookups {
  /** The sections that hold every word. */
  hitsOf(words: string[]): Promise<FoundHit[]>;
  /** The sections that hold the most of the words, not all of them. */
  partialHitsOf(words: string[]): Promise<FoundHit[]>;
  /** The sections that hold what the words spell. */
  pinyinHitsOf(words: string[]): Promise<FoundHit[]>;
  /** The words in the characters of the texts. */
  inScript(words: string[]): Promise<string[]>;
  /** The words of the report. */
  vocabulary(): Promise<string[]>;
}

/** Returns what words find that stand in no text as they were typed, in the first way that finds anything. */
export async function foundOtherwise(asked: string[], lookups: Lookups): Promise<OtherHits> {
  const changes: [OtherWay, (words: string[]) => Promise<string[]>][] = [
    ['script', lookups.inScript],
    ['unquoted', async (words) => withoutQuotes(words)],
    ['parts', async (words) => (words.some((word) => word.length > 1) ? partsOf(words, await lookups.vocabulary()) : words)],
  ];
  const ways: OtherWay[] = [];
  let words = asked;
  for (const [way, change] of changes) {
    const changed = await change(words);
    if (changed.join('\n') === words.join('\n')) continue;
    words = changed;
    ways.push(way);
    const hits = await lookups.hitsOf(words);
    if (hits.length > 0) return { hits, ways: [...ways], words };
    const spelled = await foundByPinyin(words, lookups);
    if (spelled.hits.length > 0) return { ...spelled, ways: [...ways, ...spelled.ways] };
  }
  const hits = words.length > 1 ? await lookups.partialHitsOf(words) : [];
  return hits.length > 0 ? { hits, ways: [...ways, 'some'], words } : noOthers;
}

/** Returns what words find as pinyin, with the words that they spell. */
export async function foundByPinyin(words: string[], lookups: Lookups): Promise<OtherHits> {
  const hits = looksLikePinyin(words) ? await lookups.pinyinHitsOf(words) : [];
  return hits.length > 0 ? { hits, ways: ['pinyin'], words: [...new Set(hits.flatMap((hit) => hit.words))] } : noOthers;
}

/** Quotation marks as `normalise` writes them; an apostrophe within a word is none. */
function withoutQuotes(words: string[]): string[] {
  const plain = words.map((word) => word.replace(/"/g, '').replace(/^'(.*)'$/u, '$1')).filter((word) => word !== '');
  return plain.length > 0 ? [...new Set(plain)] : words;
}
