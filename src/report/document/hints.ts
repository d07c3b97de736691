import type { Person } from './header.ts';
import type { Line } from './lines.ts';
import { familyOf } from './markers.ts';
import type { Piece } from './pieces.ts';

/** A level of headings as a report says it: the first of its markers as it stands, or the headings themselves. */
export type DeclaredLevel = string | readonly string[];

/** What a report says of its text where it cannot be seen, or is seen wrongly. */
export interface Hints {
  /** From the outside in; then nothing else opens a level. */
  levels?: readonly DeclaredLevel[] | undefined;
  /** Those who speak. */
  speakers?: readonly Person[] | undefined;
  /** Lines that belong to the page. */
  leaveOut?: readonly string[] | undefined;
}

/** A line as it is compared with one that a report quotes: without white space, in one width of characters. */
export function asQuoted(line: string): string {
  return line.normalize('NFKC').replace(/\s/gu, '');
}

/** The family of the headings of a level that are quoted. */
export function headingFamily(level: number): string {
  return `headings${level}`;
}

/** The families of markers that open the levels which a report says; null where it says none. */
export function familiesOf(levels: Hints['levels']): string[] | null {
  if (!levels) return null;
  return levels.flatMap((level, index) => (typeof level === 'string' ? (familyOf(level) ?? []) : [headingFamily(index + 1)]));
}

/** The lines that a report quotes as headings, with the family of their level. */
export function quotedHeadings(lines: readonly Line[], levels: NonNullable<Hints['levels']>): Map<number, string> {
  const families = new Map(
    levels.flatMap((level, index) =>
      typeof level === 'string' ? [] : level.map((heading) => [asQuoted(heading), headingFamily(index + 1)] as const),
    ),
  );
  return new Map(
    lines.flatMap(({ text }, at) => {
      const family = families.get(asQuoted(text));
      return family === undefined ? [] : [[at, family] as const];
    }),
  );
}

/** An item of a level that a report says is a heading: its first sentence. */
export function asDeclared(piece: Piece, plain: string): Piece[] {
  if (piece.kind !== 'item') return [piece];
  const [first = ''] = /^.*?(?:[。！？]|[.!?](?=\s)|$)/u.exec(plain.slice(piece.textStart, piece.end)) ?? [];
  const end = piece.textStart + first.length;
  const heading: Piece = { ...piece, kind: 'heading', end };
  const from = end + (/^\s*/.exec(plain.slice(end, piece.end))?.[0].length ?? 0);
  return from >= piece.end ? [heading] : [heading, { kind: 'paragraph', start: from, textStart: from, end: piece.end }];
}
