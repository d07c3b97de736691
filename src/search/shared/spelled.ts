import { foldedText, inOrder } from '../browser/rank.ts';
import type { SearchHit } from './answer.ts';
import { type Pinyin, spellings } from './pinyin.ts';
import type { SearchRecord } from './section.ts';

/** A part of a query and what it may stand for: itself, and the words it spells, likely ones first. */
export type Reading = string[];

/** Whether a query needs the pinyin of words: it has two Latin letters in a row. */
export function looksLikePinyin(words: string[]): boolean {
  return words.some((word) => /\p{sc=Latin}['’]?\p{sc=Latin}/u.test(word));
}

/** Takes folded words and gives the readings of their parts; a word is parted where Latin and other letters meet. */
export function readingsOf(words: string[], pinyin: Pinyin): Reading[] {
  const parts = words.flatMap((word) => word.match(/[\p{sc=Latin}\p{M}'’]+|[^\p{sc=Latin}]+/gu) ?? []);
  return [...new Set(parts)].map((part) => [part, ...spellings(part, pinyin)]);
}

/**
 * Takes sections and the readings of the query's parts; gives those where each part stands as it was typed or as a word it
 * spells, one at least as such: those with likelier words first, then in the order of other hits.
 */
export function rankSpelled(records: SearchRecord[], readings: Reading[]): SearchHit[] {
  const hits = records.flatMap((record) => {
    const chosen = readings.map((reading) => reading.findIndex((word) => foldedText(record).includes(word)));
    if (chosen.includes(-1) || chosen.every((index) => index === 0)) return [];
    const words = readings.map((reading, part) => reading[chosen[part] ?? 0] ?? '');
    return [{ record, words, before: -chosen.reduce((sum, index) => sum + index, 0) }];
  });
  return inOrder(hits).map(({ record, words }) => ({ record, words }));
}
