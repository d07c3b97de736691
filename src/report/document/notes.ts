import type { Line } from './lines.ts';

const head =
  /^(?:[一二三四五六七八九十]{1,3}、|\d{1,2}[.．、]?\s+|[【[])?(?:注(?:释|解)?|备注|说明|脚注|名词解释|术语解释|附注|附件|Notes?|Footnotes?|Endnotes?)[】\]]?\s*([:：])?$/iu;
const first = /^(?:备?注\s*(\d{0,2})\s*[:：.、]|Notes?(?:\s+(\d{1,2}))?\s*[:：])\s*/iu;
const attached = /^附件\s*[:：]\s*(?=\d{1,2}[.．、])/u;
const source = /^(?:资料来源|数据来源|Sources?)\s*[:：]\s*/iu;
const ofRecord =
  /^[（(](?:根据|据)(?:录音|现场|速记|录像)[^（()）]*[)）]$|^[（(][^（()）]*(?:未经(?:本人|讲话人|发言人)审[阅定核]|整理)[^（()）]*[)）]$/u;
const numbered = /^(?:\[(\d{1,2})\]|(\d{1,2})[.．、)）]|([①-⑳])|[(（](\d{1,2})[)）]|(\*{1,3}|†|‡|#|[¹²³⁴-⁹])|(\d{1,2})(?=\s+\p{Lu}))\s*/u;
/** A note may stand without the word for it where its sign is no marker of a list. */
const signed = /^(\[\d{1,2}\]|\*{1,3}(?=\s*\p{L})|†|‡|[¹²³⁴-⁹])\s*/u;
/** Below a table a heading may stand too: 3. Prices. */
const belowTable = /^(?:\[1\]|①|[(（]1[)）]|\*{1,3}|†|‡|#|¹|1(?=\s+\p{Lu}.*[.。]$))\s*/u;
const inside = /(?<=[。；.;])\s*(?=[①-⑳]|[(（]\d{1,2}[)）]|\d{1,2}[.．、]\s*\p{L}|\[\d{1,2}\])/gu;

/** A note at the end of a text or below a table: its mark, and where it and its words stand on the line. */
export interface FoundNote {
  marker: string;
  start: number;
  textStart: number;
  end: number;
}

/** What a line that says that notes follow is: a label of theirs alone, or a heading; null where it says nothing such. */
export function notesHead({ plain }: Line): 'label' | 'heading' | null {
  const found = head.exec(plain);
  if (!found) return null;
  return found[1] !== undefined || /^注释?$/u.test(plain) ? 'label' : 'heading';
}

/** What notes above a line say of it: whether they stand just above, and how they are marked. */
export interface NotesAbove {
  /** What stands just above: a head or other notes, or a table, below which only a first note is one. */
  follows: 'notes' | 'table' | null;
  /** The mark of the note above; empty where there is none. */
  marker: string;
}

/** The notes that a line is, several where each has its mark; empty where it is none. */
export function notesIn({ plain, text }: Line, { follows, marker }: NotesAbove): FoundNote[] {
  const whole = { start: 0, end: plain.length };
  if (ofRecord.test(plain)) return [{ ...whole, marker: '', textStart: 0 }];
  const from = source.exec(plain);
  if (from && from[0].length < plain.length) return [{ ...whole, marker: '', textStart: 0 }];
  const named = first.exec(plain) ?? attached.exec(plain);
  if (named && named[0].length < plain.length) {
    const begin = named[0].length;
    if (numbered.test(plain.slice(begin))) return manyIn(plain, begin);
    const number = named[1] ?? named[2] ?? '';
    return [{ ...whole, marker: number || text.slice(0, begin).trim(), textStart: begin }];
  }
  const found = (follows === 'notes' ? numbered : follows === 'table' ? belowTable : signed).exec(plain);
  if (!found || found[0].length >= plain.length) return [];
  return marker === '' || shapeOf(marker) === shapeOf(found[0]) ? manyIn(plain, 0) : [];
}

/** Where the mark stands with which a note begins, [start, end); of 注1：the number; null where it has none. */
export function noteMark(note: string): { start: number; end: number } | null {
  const label = first.exec(note);
  const start = label?.[0].length ?? 0;
  const mark = (numbered.exec(note.slice(start))?.[0] ?? '').trimEnd();
  if (mark !== '' && !mark.startsWith('#')) return { start, end: start + mark.length };
  const number = label?.[1] || label?.[2] || '';
  const at = note.indexOf(number);
  return number === '' ? null : { start: at, end: at + number.length };
}

/** How a mark is written, whatever its number. */
function shapeOf(marker: string): string {
  return marker
    .trim()
    .replace(/\d+|[①-⑳]|[¹²³⁴-⁹]/gu, '1')
    .replace(/\*+|†|‡/u, '*');
}

function manyIn(plain: string, begin: number): FoundNote[] {
  const opening = numbered.exec(plain.slice(begin))?.[0] ?? '';
  const marked = [...plain.matchAll(inside)]
    .map(({ 0: blank, index }) => index + blank.length)
    .filter((at) => at > begin && shapeOf(numbered.exec(plain.slice(at))?.[0] ?? '') === shapeOf(opening));
  const starts = [begin, ...marked];
  return starts.map((start, place) => {
    const mark = numbered.exec(plain.slice(start))?.[0] ?? '';
    return { marker: mark.trim(), start: place === 0 ? 0 : start, textStart: start + mark.length, end: starts[place + 1] ?? plain.length };
  });
}
