/** Names of characters that cannot be seen or are easily taken for others; Word, PDF files and web pages bring them into pasted text. */
export const characterNames: Record<string, string> = {
  'U+0020': 'a space',
  'U+00A0': 'a no-break space',
  'U+00AD': 'a soft hyphen',
  'U+002D': 'a hyphen',
  'U+2002': 'an en space',
  'U+2003': 'an em space',
  'U+2009': 'a thin space',
  'U+200B': 'a zero-width space',
  'U+200C': 'a zero-width non-joiner',
  'U+200D': 'a zero-width joiner',
  'U+2010': 'a typographic hyphen',
  'U+2011': 'a no-break hyphen',
  'U+2028': 'a line separator',
  'U+202F': 'a narrow no-break space',
  'U+2060': 'a word joiner',
  'U+2212': 'a minus sign',
  'U+3000': 'an ideographic space',
  'U+FEFF': 'a byte order mark',
};

/** A character by name and number; one without a name is shown itself. */
export function characterNamed(codePoint = ''): string {
  const number = /^U\+([0-9A-F]+)$/.exec(codePoint)?.[1];
  if (number === undefined) return codePoint;
  return `${characterNames[codePoint] ?? `“${String.fromCodePoint(Number.parseInt(number, 16))}”`} (${codePoint})`;
}
