import { isCharacter, type Part, textOf } from './running-text.ts';
import { isUnspaced, kindOf } from './scripts.ts';

/**
 * Running text whose line breaks are what they are to readers: nothing between two Chinese characters, else a space. Punctuation and
 * tags belong to the text beside them; where only one side says what it is, the break is like that side.
 */
export function withoutBreaks(parts: readonly Part[]): Part[] {
  return parts.map((part, at) => {
    if (!isCharacter(part) || part.value !== '\n') return part;
    const sides = [sideOf(parts, at, -1), sideOf(parts, at, 1)];
    return { ...part, value: sides.includes('unspaced') && !sides.includes('spaced') ? '' : ' ' };
  });
}

/** A text of several lines on one. */
export function onOneLine(text: string): string {
  const characters = [...text.matchAll(/[ \t]*\r?\n\s*|./gsu)].map(({ 0: written, index }) => {
    return { value: written.includes('\n') ? '\n' : written, start: index, end: index + written.length, isBare: true };
  });
  return withoutBreaks(characters)
    .map((part) => (isCharacter(part) ? part.value : ''))
    .join('');
}

type Side = 'unspaced' | 'spaced' | undefined;

/** What the text on one side of a line break is, undefined where nothing tells. */
function sideOf(parts: readonly Part[], at: number, step: 1 | -1): Side {
  for (let index = at + step; index >= 0 && index < parts.length; index += step) {
    const part = parts[index] as Part;
    if (!isCharacter(part) && part.type === 'break') return undefined;
    const characters = [...(isCharacter(part) ? part.value : textOf(part))];
    if (step === -1) characters.reverse();
    const telling = characters.find((character) => isUnspaced(character) || kindOf(character) === 'other');
    if (telling !== undefined) return isUnspaced(telling) ? 'unspaced' : 'spaced';
  }
  return undefined;
}
