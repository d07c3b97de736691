import { codeHash } from '../cache/code-hash.ts';
import { keptResult } from '../cache/kept-results.ts';
import type { PinyinData } from './pinyin.ts';
import { type SearchRecord, searchedText } from './section.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * Takes the sections of a site and gives their words with their readings, for the search by pinyin. Where the words are
 * those of an earlier run, the dictionary is not even loaded.
 */
export async function pinyinOf(records: SearchRecord[]): Promise<PinyinData> {
  const words = vocabularyOf(records.map(searchedText));
  const known = words.toSorted();
  const code = codeHash(['search'], ['pinyin-pro']);
  const readings = await keptResult('readings', [code, known], async () => (await import('./readings.ts')).readingsOf(known));
  return { words: words.join(' '), ...readings };
}
