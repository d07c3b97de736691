/** Sizes of type in the drawing's own pixels; both widths are shown at about their natural size. */
export const TEXT = 14;
export const VALUE = 15;
export const SCALE = 12;
/** Distance between the lines of one label. */
export const LINE = 19;
/** From the middle of a line of type down to its baseline, in ems. */
export const MIDDLE = 0.36;

/**
 * Wide and fullwidth ranges of Unicode Standard Annex #11 (East Asian Width) that occur in running
 * text, and the ambiguous quotation marks, dashes and ellipsis, which Chinese fonts set wide.
 */
const WIDE = new RegExp(
  `[${[
    '\\u1100-\\u115f\\u2014\\u2018-\\u201d\\u2026\\u2e80-\\u303e\\u3041-\\ua4cf\\uac00-\\ud7a3\\uf900-\\ufaff',
    '\\ufe30-\\ufe6f\\uff00-\\uff60\\uffe0-\\uffe6\\u{1f300}-\\u{1faff}\\u{20000}-\\u{3fffd}',
  ].join('')}]`,
  'u',
);
const NARROW = /[ .,:;'!|ijl()[\]]/;
const CAPITAL = /[A-Z%@&]/;
const BROAD = /[mwMW]/;

function emWidth(character: string): number {
  if (WIDE.test(character)) return 1;
  if (NARROW.test(character)) return 0.34;
  if (BROAD.test(character)) return 0.88;
  return CAPITAL.test(character) ? 0.72 : 0.6;
}

/**
 * The width in pixels of `text` set at `size`: one em for a wide character, and for others what the
 * broadest common system fonts need (a tenth more where they are bold; wide characters stay as wide), so that a line never turns
 * out longer than planned.
 */
export function textWidth(text: string, size: number, weight: 'regular' | 'bold' = 'regular'): number {
  let ems = 0;
  for (const character of text) ems += emWidth(character) * (weight === 'bold' && !WIDE.test(character) ? 1.1 : 1);
  return ems * size;
}

/** Whether a line may break on either side of this character. */
export function breaksAround(character: string): boolean {
  return WIDE.test(character);
}

const NO_START = /^[ 、，。；：？！）〕》”’」』…％%)\],.;:?!]/;
const NO_END = /[（〔《“‘「『([] *$/;

/** A short quotation or title or a date, which stay whole, or one character. */
const UNIT = /“[^“”]{1,6}”|「[^「」]{1,6}」|《[^《》]{1,6}》|(?:\d+[年月日])+|[\s\S]/gu;

/** Cuts text where a line may break: around Han characters, after spaces, never before closing punctuation. */
function segments(text: string): string[] {
  const found: string[] = [];
  let open = false;
  for (const [character] of text.matchAll(UNIT)) {
    const last = found[found.length - 1];
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
    const line = lines[lines.length - 1];
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
  const parts = segments(text);
  let best = fill(parts, width, size);
  const count = best.length;
  for (let narrower = width - size / 2; narrower > size; narrower -= size / 2) {
    const lines = fill(parts, narrower, size);
    if (lines.length > count) break;
    best = lines;
  }
  return best;
}

/** A block of lines that would best have its middle at `y`. */
export interface Block {
  y: number;
  height: number;
}

/**
 * The middles of blocks set in one column between `top` and `bottom`, each as near as may be to where
 * it wants to stand and none over another. Blocks must come sorted by `y`; where they do not all fit
 * they run on past `bottom`.
 */
export function spread(blocks: Block[], top: number, bottom: number): number[] {
  const middles: number[] = [];
  let free = top;
  for (const { y, height } of blocks) {
    const middle = Math.max(y, free + height / 2);
    middles.push(middle);
    free = middle + height / 2;
  }
  let limit = Math.max(
    bottom,
    blocks.reduce((sum, { height }) => sum + height, top),
  );
  for (let place = blocks.length - 1; place >= 0; place--) {
    const height = blocks[place]?.height ?? 0;
    const middle = Math.min(middles[place] ?? 0, limit - height / 2);
    middles[place] = middle;
    limit = middle - height / 2;
  }
  return middles;
}
