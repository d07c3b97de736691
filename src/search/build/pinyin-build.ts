import type { PinyinData } from '../shared/pinyin.ts';
import { type SearchRecord, searchedText } from '../shared/section.ts';
import { readingsOf } from './readings.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * Takes the sections of a site and gives their words with their readings, for the search by pinyin.
 */
export function pinyinOf(records: SearchRecord[]): PinyinData {
  const words = vocabularyOf(records.map(searchedText));
  return { words: words.join(' '), ...readingsOf(words.toSorted()) };
}
