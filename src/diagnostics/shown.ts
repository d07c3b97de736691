import { limits } from './limits.ts';

/** What a terminal or a log would obey, or show otherwise than it stands: all but tab and line feed. */
const unseen = /(?![\t\n])[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}\p{Noncharacter_Code_Point}]/gu;
/** The beginnings of commands in the logs of GitHub Actions (but for annotations, which the command line writes), Azure and TeamCity. */
const command = /^(?=\s*::(?!(?:error|warning|notice) ))|##(?=\[|vso\[|teamcity\[)/gm;

/** A text as it may stand in a terminal or a log: what is not seen by its number, no command in it. Line feeds and tabs stay. */
export function harmless(text: string): string {
  return text.replace(unseen, numbered).replace(command, (sign) => (sign === '' ? '·' : '# #'));
}

/** What was written, on one line of a message, as far as it helps to find it. */
export function shown(written: string): string {
  const cut = written.length > limits.detail ? `${written.slice(0, limits.detail)}…` : written;
  return cut.replace(/\r?\n/g, '⏎').replace(unseen, numbered);
}

/** JSON that a terminal or a log obeys as little; it says the same. */
export function harmlessJson(json: string): string {
  return json.replace(unseen, (found) => found.split('').map(escaped).join('')).replaceAll('##', '\\u0023#');
}

function escaped(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

function numbered(character: string): string {
  return `⟨U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}⟩`;
}
