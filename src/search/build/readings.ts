import { pinyin, polyphonic } from 'pinyin-pro';
import type { PinyinData } from '../shared/pinyin.ts';

/**
 * Takes Chinese words and gives how they are read: no tones, v for ü. A character with several readings is read as its
 * word has it (重庆 chong qing), and known by the others too.
 */
export function readingsOf(words: readonly string[]): Pick<PinyinData, 'readings' | 'spoken'> {
  const characters = [...new Set(words.join(''))].sort();
  const readings = Object.fromEntries(characters.map((character) => [character, readingsOfCharacter(character)]));
  const usual = (word: string) => [...word].map((character) => readings[character]?.split(' ')[0]).join(' ');
  const ambiguous = words.filter((word) => [...word].some((character) => readings[character]?.includes(' ')));
  const spoken = ambiguous.map((word) => [word, spelled(word)] as const).filter(([word, reading]) => reading !== usual(word));
  return { readings, spoken: Object.fromEntries(spoken) };
}

function spelled(word: string): string {
  return pinyin(word, { toneType: 'none', type: 'array', v: true }).join(' ');
}

function readingsOfCharacter(character: string): string {
  const [all = ''] = polyphonic(character, { toneType: 'none' });
  return [...new Set(all.replaceAll('ü', 'v').split(' '))].join(' ');
}
