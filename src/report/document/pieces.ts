import type { LineKind } from './block.ts';
import type { Levels } from './levels.ts';
import { type FoundMarker, markerInside } from './markers.ts';
import { isHeadingLine, isTitleSentence, titleLength } from './titles.ts';

/** A part of a line: a heading, an item or running text; offsets are within the line. */
export interface Piece {
  kind: LineKind;
  level?: number;
  marker?: string;
  family?: string;
  start: number;
  textStart: number;
  end: number;
}

/** What stands around a line that begins with a marker. */
export interface Around {
  /** Whether running text without a marker, or a marker of a deeper level, follows on the next line. */
  textFollows: boolean;
  /** Whether a marker of the same family follows on the next line. */
  siblingFollows: boolean;
  /** Whether the last marker of the family stood before a heading. */
  siblingWasHeading: boolean;
  /** Values of a family that markers at the beginning of later lines have. */
  later: (family: string) => readonly number[];
}

const alwaysHeading = ['markdown1', 'markdown2', 'markdown3', 'markdown4', 'part', 'englishPart', 'han', 'roman'];
const neverHeading = ['bullet', 'letterInBrackets', 'letterBracket', 'smallRoman'];

/** The parts of a line that begins with a marker of a level. */
export function markedPieces(plain: string, met: FoundMarker, level: number, levels: Levels, around: Around): Piece[] {
  const cut = insideMarker(plain, met, around);
  const own = cut?.start ?? plain.length;
  const pieces = ownPieces(plain, met, level, own, cut ? { ...around, textFollows: true } : around);
  return cut ? [...pieces, ...innerPieces(plain, cut, levels, around)] : pieces;
}

/** The heading or item that a marker begins, with the running text behind a title. */
function ownPieces(plain: string, { marker, family, length }: FoundMarker, level: number, end: number, around: Around): Piece[] {
  const rest = plain.slice(length, end).trimEnd();
  const base = { level, marker, family, start: 0, textStart: length };
  const stop = length + rest.length;
  const heading = (to: number): Piece => ({ ...base, kind: 'heading', end: to });
  if (neverHeading.includes(family)) return [{ ...base, kind: 'item', end: stop }];
  if (isHeadingLine(rest)) {
    const isHeading = alwaysHeading.includes(family) || around.textFollows || (!around.siblingFollows && around.siblingWasHeading);
    return [isHeading ? heading(stop) : { ...base, kind: 'item', end: stop }];
  }
  const title = titleLength(rest);
  if (title > 0 && title < rest.length) return [heading(length + title), paragraph(plain, length + title, stop)];
  return [isTitleSentence(rest) && around.textFollows ? heading(stop) : { ...base, kind: 'item', end: stop }];
}

function paragraph(plain: string, from: number, end: number): Piece {
  const start = from + (/^\s*/.exec(plain.slice(from, end))?.[0].length ?? 0);
  return { kind: 'paragraph', start, textStart: start, end };
}

interface Inside extends FoundMarker {
  start: number;
}

/** The first marker within a line that begins a level of its own: behind a title without a stop, or behind a sentence. */
function insideMarker(plain: string, outer: FoundMarker, around: Around): Inside | null {
  for (let at = outer.length + 2; at < plain.length - 2; at += 1) {
    const before = plain.slice(outer.length, at);
    const isPlace = /[。！？]\s*$/u.test(before) || (!/[，。；：！？、,.;:!?]/u.test(before) && /\p{Script=Han}$/u.test(before));
    if (!isPlace) continue;
    const found = markerInside(plain.slice(at));
    if (found && found.family !== outer.family && found.value === 1 && hasSecond(plain.slice(at), found, around))
      return { ...found, start: at };
  }
  return null;
}

/** Whether the second of a family comes later, on the line or at the beginning of another. */
function hasSecond(rest: string, { family, length }: FoundMarker, { later }: Around): boolean {
  return nextInside(rest, length, family, 2) >= 0 || later(family)[0] === 2;
}

/** Where the marker of a family with this value stands behind the end of a sentence or clause; -1 where it does not. */
function nextInside(text: string, from: number, family: string, value: number): number {
  for (const { index } of text.slice(from).matchAll(/[。；！？]\s*/gu)) {
    const stop = /^.\s*/u.exec(text.slice(from + index))?.[0].length ?? 1;
    const found = markerInside(text.slice(from + index + stop));
    if (found?.family === family && found.value === value) return from + index + stop;
  }
  return -1;
}

/** The parts that the markers within a line begin, each of the same family until one is the first of another. */
function innerPieces(plain: string, first: Inside, levels: Levels, around: Around): Piece[] {
  const pieces: Piece[] = [];
  let found: Inside | null = first;
  while (found) {
    const { start, family, value, length }: Inside = found;
    const level = levels.enter({ family, value, later: around.later(family) });
    const rest = plain.slice(start);
    const next = nextInside(rest, length, family, value + 1);
    const end = next < 0 ? rest.length : next;
    const deeper = insideMarker(rest.slice(0, end), found, around);
    const own = ownPieces(rest, found, level, deeper?.start ?? end, { ...around, textFollows: deeper !== null, siblingFollows: next >= 0 });
    pieces.push(...own.map((piece) => shifted(piece, start)));
    if (deeper) pieces.push(...innerPieces(rest.slice(0, end), deeper, levels, around).map((piece) => shifted(piece, start)));
    const marker: FoundMarker | null = next < 0 ? null : markerInside(rest.slice(next));
    found = marker && { ...marker, start: start + next };
  }
  return pieces;
}

function shifted(piece: Piece, by: number): Piece {
  return { ...piece, start: piece.start + by, textStart: piece.textStart + by, end: piece.end + by };
}
