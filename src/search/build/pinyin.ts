import { pinyin, polyphonic } from 'pinyin-pro';
import { inSimplified } from '../../report/numerals/traditional.ts';
import type { PinyinData } from '../shared/index-files.ts';
import { type SearchRecord, searchedText } from '../shared/section.ts';
import { vocabularyOf } from './vocabulary.ts';

/** Returns the words of a site's sections with their readings, for the search by pinyin. */
export function pinyinOf(records: SearchRecord[]): PinyinData {
  const words = vocabularyOf(records.map(searchedText));
  return { words: words.join(' '), ...readingsOf(words.toSorted()) };
}

/**
 * Readings without tones, v for ü. A character with several readings is read as its word has it (重庆 chong qing), and
 * is found by the others too.
 */
function readingsOf(words: readonly string[]): Pick<PinyinData, 'readings' | 'spoken'> {
  const characters = [...new Set(words.join(''))].sort();
  const readings = Object.fromEntries(characters.map((character) => [character, readingsOfCharacter(character)]));
  const usual = (word: string) => [...word].map((character) => readings[character]?.split(' ')[0]).join(' ');
  const ambiguous = words.filter((word) => [...word].some((character) => readings[character]?.includes(' ')));
  const spoken = ambiguous.map((word) => [word, readingOfWord(word)] as const).filter(([word, reading]) => reading !== usual(word));
  return { readings, spoken: Object.fromEntries(spoken) };
}

/** The dictionary knows words in simplified characters only: as 银行 it reads 銀行 yin hang. */
function readingOfWord(word: string): string {
  return pinyin(inSimplified(word), { toneType: 'none', type: 'array', v: true }).join(' ');
}

function readingsOfCharacter(character: string): string {
  const all = polyphonic(inSimplified(character) + character, { toneType: 'none' }).join(' ');
  return [...new Set(all.replaceAll('ü', 'v').split(' '))].join(' ');
}
