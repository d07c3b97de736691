import type { SearchRecord } from './section.ts';

/** Where the editor supplied something in a text: offsets in UTF-16 units, `12-13 15-16`; empty where nothing is. */
export type SuppliedPlaces = string;

/** A piece of a text, and whether the editor supplied it. */
export interface SuppliedPiece {
  text: string;
  isSupplied: boolean;
}

/**
 * Around what was supplied stand Unicode's marks for annotations while texts are cut and put together; no comparison of texts sees
 * them, and no author can type them. In files there are places instead, since nobody would see the marks.
 */
const [opening, closing] = ['\u{fff9}', '\u{fffb}'];
const marks = /[\ufff9\ufffb]/gu;

/** Text that the editor supplied, with its marks. */
export function asSupplied(text: string): string {
  return text === '' ? '' : opening + text + closing;
}

/** A text without its marks. */
export function withoutMarks(text: string): string {
  return text.replace(marks, '');
}

/** Where marks stand in a text, as places in it without them. */
export function placesOf(marked: string): SuppliedPlaces {
  const offsets = [...marked.matchAll(marks)].map(({ index }, before) => index - before);
  return offsets.flatMap((from, at) => (at % 2 === 0 ? [`${from}-${offsets[at + 1] ?? from}`] : [])).join(' ');
}

/** The name and the text of a record, with marks. */
export function markedTexts({ section, text, supplied }: Pick<SearchRecord, 'section' | 'text' | 'supplied'>): [string, string] {
  let marked = `${section}\n${text}`;
  for (const place of supplied.split(' ').filter(Boolean).reverse()) {
    const [from = 0, to = 0] = place.split('-').map(Number);
    marked = marked.slice(0, from) + asSupplied(marked.slice(from, to)) + marked.slice(to);
  }
  const cut = marked.indexOf('\n');
  return [marked.slice(0, cut), marked.slice(cut + 1)];
}

/** Whether a text that was cut from a marked one begins within what was supplied. */
export function beginsSupplied(text: string): boolean {
  return text.match(marks)?.[0] === closing;
}

/**
 * The pieces of a marked text, in order.
 * @param isInside whether it begins within what was supplied; in the answer, whether it ends so
 */
export function suppliedPieces(text: string, isInside = beginsSupplied(text)): { pieces: SuppliedPiece[]; isInside: boolean } {
  const pieces: SuppliedPiece[] = [];
  let isSupplied = isInside;
  for (const part of text.split(/([\ufff9\ufffb])/u)) {
    if (part === opening) isSupplied = true;
    else if (part === closing) isSupplied = false;
    else if (part !== '') pieces.push({ text: part, isSupplied });
  }
  return { pieces, isInside: isSupplied };
}
