import type { LineKind } from './block.ts';
import { insideMarkers, type Placed } from './inside-markers.ts';
import type { Levels } from './levels.ts';
import type { FoundMarker } from './markers.ts';
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

/** What stands around a marker. */
export interface Around {
  /** Whether running text, or a marker of a deeper level, follows it directly. */
  textFollows: boolean;
  /** Whether the next of its family follows it directly. */
  siblingFollows: boolean;
  /** What the last marker of its family began, and whether that stood directly above. */
  sibling: { kind: LineKind; isDirect: boolean } | null;
}

/** What is known of a line whose parts are looked for. */
export interface MarkedLine {
  plain: string;
  /** The marker with which it begins, and its level. */
  met: FoundMarker | null;
  level: number;
  around: Around;
  /** Whether nothing but a heading stands above it. */
  isBelowHeading?: boolean;
  /** The value of the next marker of a family at the beginning of a later line. */
  next: (family: string) => number;
}

const alwaysHeading = [
  'markdown1',
  'markdown2',
  'markdown3',
  'markdown4',
  'part',
  'chapter',
  'section',
  'englishPart',
  'han',
  'minute',
  'bareDigits',
  'stars',
  'roman',
];
const neverHeading = ['bullet', 'article', 'step', 'hanStep', 'letterStop', 'letterInBrackets', 'letterBracket', 'smallRoman'];

/** Of these one list has but one kind of members. */
const listed = ['hanIs', 'ordinal', 'among'];
const lettered = ['letterInBrackets', 'letterBracket', 'smallRoman'];

/** The parts of a line: what its first marker begins, and what the markers inside it begin. */
export function linePieces(line: MarkedLine, levels: Levels): Piece[] {
  const { plain, met, level, around, next } = line;
  const inside = insideMarkers(plain, met, next, levels);
  if (met?.family === 'hanIs' && !line.isBelowHeading && isOneSentence(plain, met, inside, next)) return paragraph(plain, 0, plain.length);
  const end = inside[0]?.start ?? plain.length;
  const pieces = met ? ownPieces(plain, { ...met, start: 0 }, level, end, besideInside(around, met, inside[0])) : [];
  if (!met && end > 0) pieces.push(...paragraph(plain, 0, end));
  for (const [index, found] of inside.entries()) pieces.push(...insidePieces(line, found, inside, index, levels));
  return pieces;
}

/** 一是…；二是…；三是…。 alone is a sentence that counts, and no list. */
function isOneSentence(plain: string, met: FoundMarker, inside: readonly Placed[], next: MarkedLine['next']): boolean {
  const isWhole =
    met.value === 1 &&
    inside.length > 0 &&
    inside.every(({ family, start }) => family === met.family && /；\s*$/u.test(plain.slice(0, start)));
  return isWhole && next(met.family) !== inside.length + 2;
}

function insidePieces(line: MarkedLine, found: Placed, inside: readonly Placed[], index: number, levels: Levels): Piece[] {
  const following = inside[index + 1];
  const before = inside[index - 1] ?? (line.met && { ...line.met, start: 0 });
  const own = following?.start ?? line.plain.length;
  const level = levels.enter({ ...found, next: line.next });
  if (level === 0) return paragraph(line.plain, found.start, own);
  const after = following ?? null;
  const around: Around = {
    textFollows: after !== null && after.family !== found.family,
    siblingFollows: after?.family === found.family,
    sibling: before?.family === found.family ? { kind: 'item', isDirect: true } : null,
  };
  return ownPieces(line.plain, found, level, own, around);
}

function besideInside(around: Around, met: FoundMarker, inside: Placed | undefined): Around {
  if (!inside) return around;
  return { ...around, textFollows: inside.family !== met.family, siblingFollows: inside.family === met.family };
}

/** The heading or item that a marker begins, with the running text behind a title. */
function ownPieces(plain: string, found: Placed, level: number, end: number, around: Around): Piece[] {
  const { marker, family, length, start } = found;
  const textStart = start + length;
  const rest = plain.slice(textStart, end).trimEnd();
  const stop = textStart + rest.length;
  const piece = (kind: LineKind, to: number): Piece => ({ level, marker, family, kind, start, textStart, end: to });
  if (neverHeading.includes(family)) {
    const isTitle = lettered.includes(family) && isHeadingLine(rest) && !/[,:]$/.test(rest) && standsAlone(around);
    return [piece(isTitle ? 'heading' : 'item', stop)];
  }
  const spaced = spacedTitle(rest);
  if (spaced > 0) return [piece('heading', textStart + spaced), ...paragraph(plain, textStart + spaced, stop)];
  if (isHeadingLine(rest)) return [piece(isHeading(rest, family, around) ? 'heading' : 'item', stop)];
  const title = titleLength(rest);
  const isListed = around.sibling?.kind === 'item' && around.sibling.isDirect && listed.includes(family);
  if (title > 0 && title < rest.length && !isListed)
    return [piece('heading', textStart + title), ...paragraph(plain, textStart + title, stop)];
  // First, we replaced the vessels.
  if (family === 'englishOrdinal') return paragraph(plain, start, stop);
  return [piece(isTitleSentence(rest) && standsAlone(around) ? 'heading' : 'item', stop)];
}

/** The length of a title that only a space parts from the sentences behind it: 关于背景 去年，…; 0 where there is none. */
function spacedTitle(rest: string): number {
  return /^\p{Script=Han}[^\s　。，；：！？、.]{1,23}(?=[\s　]\S.{7,}[。！？：]$)/u.exec(rest)?.[0].length ?? 0;
}

/** Whether a marked line without the end of a sentence is a heading, and not an item of a list. */
function isHeading(rest: string, family: string, around: Around): boolean {
  if (/[,，、:：]$/u.test(rest)) return alwaysHeading.includes(family) && /[:：]$/u.test(rest) && rest.length <= 24;
  if (alwaysHeading.includes(family)) return true;
  return standsAlone(around) || (!around.siblingFollows && around.sibling?.kind === 'heading');
}

/** Text follows, and neither the line below nor the one above is another of its list. */
function standsAlone({ textFollows, siblingFollows, sibling }: Around): boolean {
  return textFollows && !siblingFollows && !(sibling?.kind === 'item' && sibling.isDirect);
}

function paragraph(plain: string, from: number, end: number): Piece[] {
  const text = plain.slice(from, end);
  const start = from + text.length - text.trimStart().length;
  return start < end ? [{ kind: 'paragraph', start, textStart: start, end }] : [];
}
