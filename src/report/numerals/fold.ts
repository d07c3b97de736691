import { simplify } from './traditional.ts';
import { unwrapped } from './wrapped-lines.ts';

/** A text made plain for reading numerals; `origins[i]` is the offset in the original of character `i`, and one more for its end. */
export interface Folded {
  text: string;
  origins: readonly number[] | null;
  /** Simplified characters whose traditional forms stand in the original. */
  variants: ReadonlyMap<string, string>;
}

const wide = /[０-９％．／＋：－＄Ａ-Ｚａ-ｚ]/;
const alike: Record<string, string> = {
  '−': '-',
  '‐': '-',
  '‑': '-',
  '∶': ':',
  '○': '〇',
  '＜': '<',
  '＞': '>',
  '⩽': '≤',
  '⩾': '≥',
  '\u00a0': ' ',
  '\u2009': ' ',
  '\u202f': ' ',
  '\u3000': ' ',
  '￥': '¥',
  '￡': '£',
  '「': '“',
  '」': '”',
  '『': '‘',
  '』': '’',
};
/** Most texts hold nothing to make plain. */
const needsFolding = /[^\t\n -~\p{Script=Han}，。、；！？“”‘’（）《》〈〉—·…]|[\r\n]/u;

/**
 * One spelling of every sign: full-width digits and signs, dashes, spaces, quotation marks; traditional characters simplified; lines that
 * the width of a page broke joined again. One character for one, so that places can be told; joined line breaks are left out, between words
 * a space stays.
 */
export function fold(text: string): Folded {
  const whole = unwrapped(text);
  const variants = new Map<string, string>();
  if (whole.origins === null && !needsFolding.test(text) && !isHan.test(text)) return { text, origins: null, variants };
  const plain = (character: string): string => {
    const folded = foldCharacter(character);
    if (folded !== character && isHan.test(character)) variants.set(folded, character);
    return folded;
  };
  return { text: whole.text.replace(/[^\t\n -~]/gu, plain), origins: whole.origins, variants };
}

function foldCharacter(character: string): string {
  if (character.length !== 1) return character;
  if (alike[character] !== undefined) return alike[character];
  return wide.test(character) ? String.fromCharCode(character.charCodeAt(0) - 0xfee0) : simplify(character);
}

/** A unit of the folded text with the characters in which the text itself writes it: 個百分點, not 个百分点. */
export function asWritten(text: string, folded: Folded, unit: string, start: number, end: number): string {
  if (folded.text.slice(start, end) !== unit) return [...unit].map((character) => folded.variants.get(character) ?? character).join('');
  return [...unit].map((character, index) => (isHan.test(character) ? text.charAt(originOf(folded, start + index)) : character)).join('');
}

const isHan = /\p{Script=Han}/u;

/** Where a place of the folded text stands in the original. */
export function originOf({ origins }: Folded, at: number): number {
  return origins?.[at] ?? at;
}

/** The original place of the end of a stretch: just behind its last character. */
export function originOfEnd(folded: Folded, end: number): number {
  return end === 0 ? 0 : originOf(folded, end - 1) + 1;
}
