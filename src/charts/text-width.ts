/**
 * Wide and fullwidth ranges of Unicode Standard Annex #11 (East Asian Width) that occur in running
 * text, and the ambiguous quotation marks, dashes and ellipsis, which Chinese fonts set wide.
 */
const WIDE =
  /[\u1100-\u115f\u2014\u2018-\u201d\u2026\u2e80-\u303e\u3041-\ua4cf\uac00-\ud7a3\uf900-\ufaff\ufe30-\ufe6f\uff00-\uff60\uffe0-\uffe6\u{1f300}-\u{1faff}\u{20000}-\u{3fffd}]/u;
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
