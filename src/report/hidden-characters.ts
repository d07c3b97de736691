import { type Diagnostic, diagnostic, type Place, placeAt } from '../diagnostics/diagnostic.ts';

/**
 * What may not stand in content, because a reader sees nothing or something else of it: control characters but tab and line
 * ends, a carriage return without line feed (parsers disagree whether it ends a line), marks that change the direction of
 * writing, and characters without a shape (Unicode: Default_Ignorable_Code_Point, Bidi_Control, General_Category Cc, Cf, Zl, Zp, Cs).
 */
const hidden =
  /(?!\t|\n|\r\n)[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Default_Ignorable_Code_Point}\p{Bidi_Control}\p{Noncharacter_Code_Point}]/gu;

/** The kinds of hidden characters, as messages name them. */
type HiddenKind = 'carriage-return' | 'control' | 'direction' | 'invisible';

/** One diagnostic for each line of a file that holds hidden characters, at the first of them. */
export function hiddenInFile(file: string, text: string): Diagnostic[] {
  const diagnostics: Diagnostic[] = [];
  let line = 0;
  for (const { 0: character, index } of text.matchAll(hidden)) {
    const place = placeAt(file, text, index);
    if (place.line === line) continue;
    line = place.line;
    diagnostics.push(found(character, place, contextOf(text, index)));
  }
  return diagnostics;
}

/** The diagnostic that a text holds a hidden character which its source spells out: `\u200b` in YAML, `&#8203;` in Markdown. */
export function hiddenInText(text: string, place: Place): Diagnostic[] {
  const index = text.search(hidden);
  return index < 0 ? [] : [found(String.fromCodePoint(text.codePointAt(index) ?? 0), place, contextOf(text, index))];
}

/** The code points of the hidden characters of a text, each once, as `U+200B`. */
export function hiddenIn(text: string): string[] {
  return [...new Set(text.match(hidden))].map(codePointOf);
}

function found(character: string, place: Place, context: string): Diagnostic {
  return diagnostic('hidden-character', place, { codePoint: codePointOf(character), kind: kindOf(character), context });
}

/** The words around a hidden character, in which it is shown by its code point. */
function contextOf(text: string, index: number): string {
  const before = /.{0,6}$/.exec(text.slice(0, index))?.[0] ?? '';
  const after = /^.{0,7}/su.exec(text.slice(index))?.[0].split('\n')[0] ?? '';
  return (before + after).replace(hidden, (character) => `⟨${codePointOf(character)}⟩`).trim();
}

/** A character by its number in Unicode: `U+200B`. */
export function codePointOf(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;
}

function kindOf(character: string): HiddenKind {
  if (character === '\r') return 'carriage-return';
  if (/\p{Bidi_Control}/u.test(character)) return 'direction';
  return /[\p{Cc}\p{Cs}]/u.test(character) ? 'control' : 'invisible';
}
