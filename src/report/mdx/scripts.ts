/** What a character is where marks of emphasis stand beside it; `other` are letters and digits that words are parted by spaces in. */
export type CharacterKind = 'space' | 'cjk' | 'punctuation' | 'other';

const space = /^[\t\n\f\r\p{Zs}]$/u;
const punctuation = /^[\p{P}\p{S}]$/u;

/** Wide and full-width characters (UAX #11) and Hangul, without emoji: the CJK characters of the CJK-friendly amendments to CommonMark. */
const cjk = new RegExp(
  '^[\\u1100-\\u11ff\\u2329\\u232a\\u2e80-\\u303e\\u3041-\\ua4c6\\ua960-\\ua97c\\uac00-\\ud7fb\\uf900-\\ufaff' +
    '\\ufe10-\\ufe19\\ufe30-\\ufe6b\\uff01-\\uffee\\u{16fe0}-\\u{18df2}\\u{1aff0}-\\u{1b2fb}\\u{20000}-\\u{3fffd}]$',
  'u',
);

/** Punctuation that Chinese and Western text share. */
const shared = /^[“”‘’—…·]$/u;

/** The kind of a character; that of a line's begin and end (an empty text) is space. */
export function kindOf(character: string): CharacterKind {
  if (character === '' || space.test(character)) return 'space';
  if (cjk.test(character)) return 'cjk';
  return punctuation.test(character) ? 'punctuation' : 'other';
}

/** Whether a character is punctuation of any script. */
export function isPunctuation(character: string): boolean {
  return punctuation.test(character);
}

/** Whether a character is punctuation that belongs to the text it stands in, Chinese or Western. */
export function isSharedPunctuation(character: string): boolean {
  return shared.test(character);
}

/** Whether words of a character's script stand side by side without spaces: Chinese and Japanese, with their punctuation. */
export function isUnspaced(character: string): boolean {
  return cjk.test(character) && !/\p{Script=Hangul}/u.test(character);
}
