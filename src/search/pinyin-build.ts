import { pinyin, polyphonic } from 'pinyin-pro';
import type { PinyinData } from './pinyin.ts';
import { type SearchRecord, searchedText } from './section.ts';
import { vocabularyOf } from './vocabulary.ts';

/**
 * Takes the sections of a site and gives their words with their readings, for the search by pinyin: no tones, v for ü.
 * A character with several readings is read as its word has it (重庆 chong qing), and known by the others too.
 */
export function pinyinOf(records: SearchRecord[]): PinyinData {
  const words = vocabularyOf(records.map(searchedText));
  const characters = [...new Set(words.join(''))].sort();
  const readings = Object.fromEntries(characters.map((character) => [character, readingsOf(character)]));
  const usual = (word: string) => [...word].map((character) => readings[character]?.split(' ')[0]).join(' ');
  const ambiguous = words.filter((word) => [...word].some((character) => readings[character]?.includes(' ')));
  const spoken = ambiguous.map((word) => [word, spelled(word)] as const).filter(([word, reading]) => reading !== usual(word));
  return { words: words.join(' '), readings, spoken: Object.fromEntries(spoken) };
}

function spelled(word: string): string {
  return pinyin(word, { toneType: 'none', type: 'array', v: true }).join(' ');
}

function readingsOf(character: string): string {
  const [all = ''] = polyphonic(character, { toneType: 'none' });
  return [...new Set(all.replaceAll('ü', 'v').split(' '))].join(' ');
}
