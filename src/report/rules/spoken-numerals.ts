import { type SpokenNumeral, scanNumerals, wordPattern, wordSpans } from '../numerals/scan.ts';
import { ordinalWords } from './classes/ordinals.ts';

/** Words that a text may use of itself, whether they were said or not. */
const ownWords = new RegExp(`${wordPattern.source}|${ordinalWords}`, wordPattern.flags);

/** How a typed numeral stands to the part of the speech its text rests on. */
export type TypedNumeral = SpokenNumeral & { kind: 'source' | 'word' | 'unspoken' };

/**
 * Holds every numeral that is typed in a text against a part of the speech: it must stand there too, with the same
 * character after it (年, %, 个 …), or be part of an ordinary word or an English ordinal.
 */
export function typedNumerals(text: string, spoken: string): TypedNumeral[] {
  const words = wordSpans(text, ownWords);
  const keys = keysOf(spoken);
  return scanNumerals(text).map((numeral) => {
    if (words.some(([start, end]) => start <= numeral.start && numeral.end <= end)) return { ...numeral, kind: 'word' };
    return { ...numeral, kind: keys.has(keyOf(text, numeral)) ? 'source' : 'unspoken' };
  });
}

const keysByText = new Map<string, Set<string>>();

/** Every numeral of a text, alone and with the character after it. */
function keysOf(text: string): Set<string> {
  const known = keysByText.get(text);
  if (known) return known;
  const keys = new Set(scanNumerals(text).flatMap((numeral) => [numeral.text, numeral.text + text.charAt(numeral.end)]));
  keysByText.set(text, keys);
  return keys;
}

/** The numeral with the character after it, or alone where a mark or the end follows. */
function keyOf(text: string, { end, text: numeral }: SpokenNumeral): string {
  const after = text.charAt(end);
  return /[\p{Script=Han}%a-z]/iu.test(after) ? numeral + after : numeral;
}
