import { pinyin } from 'pinyin-pro';

/** The syllables of Chinese characters without tones (v for ü), and Latin words as they stand. */
export function spell(label: string): string[] {
  return pinyin(label, { toneType: 'none', type: 'array', nonZh: 'consecutive', v: true });
}
