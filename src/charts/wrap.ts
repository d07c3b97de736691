import { breaksAround, textWidth } from './text-width.ts';

const NO_START = /^[ 、，。；：？！）〕》”’…％%)\],.;:?!]/;
const NO_END = /[（〔《“‘([] *$/;

/** A short quotation or title or a date, which stay whole, or one character. */
const UNIT = /“[^“”]{1,6}”|《[^《》]{1,6}》|(?:\d+[年月日])+|[\s\S]/gu;

/** Cuts text where a line may break: around Han characters, after spaces, never before closing punctuation. */
function pieces(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const [character] of text.matchAll(UNIT)) {
    const last = found.at(-1);
    const joins = last !== undefined && (NO_START.test(character) || NO_END.test(last) || (open && !breaksAround(character)));
    if (joins) found[found.length - 1] = last + character;
    else found.push(character);
    open = !breaksAround(character) && character !== ' ';
  }
  return found;
}

function fill(parts: string[], width: number, size: number): string[] {
  const lines: string[] = [];
  for (const part of parts) {
    const line = lines.at(-1);
    if (line !== undefined && textWidth((line + part).trimEnd(), size) <= width) lines[lines.length - 1] = line + part;
    else lines.push(part);
  }
  return lines.map((line) => line.trim());
}

/**
 * Breaks `text` into the fewest lines of at most `width` pixels, then evens their lengths out, so
 * that no single character is left alone on the last. A piece that cannot break may be longer.
 */
export function wrap(text: string, width: number, size: number): string[] {
  const parts = pieces(text);
  let best = fill(parts, width, size);
  const count = best.length;
  for (let narrower = width - size / 2; narrower > size; narrower -= size / 2) {
    const lines = fill(parts, narrower, size);
    if (lines.length > count) break;
    best = lines;
  }
  return best;
}
