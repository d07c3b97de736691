import type { Line } from './lines.ts';

const head = /^(?:注(?:释|解)?|备注|说明|脚注|Notes?|Footnotes?)\s*[:：]?$/iu;
const first = /^(?:备?注\s*(\d{0,2})\s*[:：.、]|Notes?(?:\s+(\d{1,2}))?\s*[:：])\s*/iu;
const numbered = /^(?:\[(\d{1,2})\]|(\d{1,2})[.．、)）]|([①-⑳])|[(（](\d{1,2})[)）]|(\*{1,3}|†|‡|#|[¹²³⁴-⁹]))\s*/u;
/** A note may stand without the word for it where its sign is no marker of a list. */
const signed = /^(\[\d{1,2}\]|\*{1,3}(?=\s*\p{L})|†|‡|[¹²³⁴-⁹])\s*/u;

/** A note at the end of a text or below a table: its mark, and what the line begins with before its words. */
export interface FoundNote {
  marker: string;
  length: number;
}

/** Whether a line says that notes follow. */
export function isNotesHead(line: Line): boolean {
  return head.test(line.plain);
}

/** The note that a line is; null where it is none. `follows` says whether notes stand just above it. */
export function noteOf({ plain }: Line, follows: boolean): FoundNote | null {
  const named = first.exec(plain);
  if (named && named[0].length < plain.length) {
    const inner = numbered.exec(plain.slice(named[0].length));
    if (inner) return { marker: inner[0].trim(), length: named[0].length + inner[0].length };
    return { marker: named[1] ?? named[2] ?? '', length: named[0].length };
  }
  const found = (follows ? numbered : signed).exec(plain);
  return found ? { marker: found[0].trim(), length: found[0].length } : null;
}
