import type { Block, Stretch } from './block.ts';
import { type Conversation, conversationOf } from './conversation.ts';
import { type Cast, isHeaderField } from './header.ts';
import { lengthBeforeStamp } from './label-shapes.ts';
import { Levels } from './levels.ts';
import { type Line, linesOf } from './lines.ts';
import { type FoundMarker, markerAt } from './markers.ts';
import { notesHead, notesIn } from './notes.ts';
import { pageLines } from './page-lines.ts';
import { markedPieces, type Piece } from './pieces.ts';
import { type TableLines, tablesOf } from './tables.ts';
import { isHeadingLine } from './titles.ts';
import type { Speaking } from './turns.ts';

/** A text as a tree of blocks in the order of the text, and those who take part. */
export interface Document {
  lines: Line[];
  blocks: Block[];
  cast: Cast;
}

/** Reads any text into blocks, by what can be seen of its lines: markers, lengths, labels, tables, what belongs to the page. */
export function readDocument(text: string): Document {
  return new Reader(linesOf(text)).read();
}

class Reader {
  readonly #lines: readonly Line[];
  readonly #tables: readonly TableLines[];
  /** The lines that belong to the page. */
  readonly #page: ReadonlySet<number>;
  readonly #talk: Conversation;
  #speaking: Speaking | null = null;
  readonly #levels = new Levels();
  readonly #markers: (FoundMarker | null)[];
  readonly #headings: ReadonlySet<number>;
  #blocks: Block[] = [];
  #wasHeading = new Map<string, boolean>();
  #notes = false;
  #bodyFrom: number;

  constructor(lines: readonly Line[]) {
    this.#lines = lines;
    this.#tables = tablesOf(lines);
    const inTable = new Set(this.#tables.flatMap(({ first, beyond }) => Array.from({ length: beyond - first }, (_, row) => first + row)));
    this.#page = pageLines(lines, (at) => inTable.has(at));
    this.#talk = conversationOf(lines, (at) => inTable.has(at) || this.#page.has(at));
    this.#markers = lines.map(({ plain }) => markerAt(plain));
    this.#bodyFrom = titleIndex(lines, this.#page);
    this.#headings = plainHeadings(lines, this.#markers, this.#page, (at) => this.#talk.labels[at] !== null, this.#bodyFrom + 1);
  }

  read(): Document {
    for (let at = 0; at < this.#lines.length; at += 1) {
      const table = this.#tables.find(({ first }) => first === at);
      if (table) {
        this.#changeSpeaker(at);
        this.#addTable(table);
        at = table.beyond - 1;
      } else this.#readLine(this.#lines[at] as Line, at);
    }
    return { lines: [...this.#lines], blocks: this.#blocks, cast: this.#talk.cast };
  }

  #readLine(line: Line, at: number): void {
    this.#changeSpeaker(at);
    if (this.#page.has(at)) this.#add(line, { kind: 'furniture', start: 0, textStart: 0, end: line.text.length }, false);
    else if (at === this.#bodyFrom) this.#add(line, { kind: 'heading', level: 0, start: 0, textStart: 0, end: line.text.length });
    else this.#readText(line, at);
    for (const page of line.pageNumbers) this.#add(page, { kind: 'furniture', start: 0, textStart: 0, end: page.text.length }, false);
  }

  #readText(whole: Line, at: number): void {
    const line = withoutStamp(whole);
    const label = this.#talk.labels[at];
    const from = label?.length ?? 0;
    if (from >= line.text.length) return;
    if (!label && this.#readNote(line, at)) return;
    const rest = label ? { ...line, text: line.text.slice(from), plain: line.plain.slice(from) } : line;
    const numbered: Piece = { kind: 'paragraph', marker: label?.marker ?? '', start: 0, textStart: 0, end: rest.text.length };
    const pieces = label?.marker ? [numbered] : this.#piecesOf(rest, at);
    const isHeading = pieces.length === 1 && (pieces[0]?.kind === 'heading' || this.#isShort(at));
    const isBetween = !label && isHeading && isHeadingLine(line.plain) && this.#isBeforeTurn(at);
    for (const [nth, piece] of pieces.entries()) this.#add(line, moved(piece, from), !isBetween, nth > 0);
  }

  #changeSpeaker(at: number): void {
    const change = this.#talk.changes.get(at);
    if (change === undefined) return;
    if (change?.turn.id !== this.#speaking?.turn.id) this.#levels.reset();
    this.#speaking = change;
    this.#notes = false;
  }

  /** Whether somebody begins to speak on the next line that is no heading. */
  #isBeforeTurn(at: number): boolean {
    let next = at + 1;
    while (next < this.#lines.length && (this.#headings.has(next) || this.#page.has(next) || this.#isShort(next))) next += 1;
    return this.#talk.changes.has(next);
  }

  #isShort(at: number): boolean {
    const { plain } = this.#lines[at] as Line;
    return !this.#talk.changes.has(at) && isHeadingLine(plain) && !/[：:；，]$/u.test(plain) && !this.#markers[at];
  }

  #readNote(line: Line, at: number): boolean {
    const head = notesHead(line);
    if (head !== null) {
      this.#notes = this.#notesFollow(at);
      return this.#notes && head === 'label';
    }
    const above = this.#blocks.at(-1);
    const isBelow = above?.kind === 'table' || above?.kind === 'note';
    const marker = above?.kind === 'note' ? (above.marker ?? '') : '';
    const follows = this.#notes || marker !== '' ? 'notes' : above?.kind === 'table' ? 'table' : null;
    const notes = notesIn(line, { follows, marker });
    if (notes.length === 0 || (/^[*#]/.test(notes[0]?.marker ?? '') && !isBelow && !this.#notes)) {
      this.#notes = false;
      return false;
    }
    for (const { marker: mark, ...place } of notes) this.#add(line, { kind: 'note', ...(mark && { marker: mark }), ...place });
    return true;
  }

  #notesFollow(at: number): boolean {
    const next = this.#lines[at + 1];
    return next !== undefined && notesIn(next, { follows: 'notes', marker: '' }).length > 0;
  }

  #piecesOf({ plain }: Line, at: number): Piece[] {
    const met = plain === this.#lines[at]?.plain ? this.#markers[at] : markerAt(plain);
    const whole: Piece = { kind: 'paragraph', start: 0, textStart: 0, end: plain.length };
    if (this.#headings.has(at))
      return [{ ...whole, kind: 'heading', level: this.#levels.enter({ family: 'plain', value: Number.NaN, later: [] }) }];
    if (!met || at < this.#bodyFrom) return [whole];
    const later = (family: string) => this.#laterValues(at, family);
    if (isNumberedParagraph(plain, met)) return [{ ...whole, marker: met.marker, textStart: met.length }];
    const level = this.#levels.enter({ ...met, later: later(met.family) });
    if (level === 0) return [whole];
    const around = { ...this.#around(at, met), siblingWasHeading: this.#wasHeading.get(met.family) ?? false, later };
    const pieces = markedPieces(plain, met, level, this.#levels, around);
    for (const { family, kind } of pieces) if (family !== undefined) this.#wasHeading.set(family, kind === 'heading');
    return pieces;
  }

  #around(at: number, met: FoundMarker): { textFollows: boolean; siblingFollows: boolean } {
    let next = at + 1;
    while (next < this.#lines.length && this.#page.has(next)) next += 1;
    const following = this.#lines[next];
    const marker = this.#markers[next];
    if (!following || this.#talk.labels[next]) return { textFollows: false, siblingFollows: false };
    if (!marker) return { textFollows: !this.#headings.has(next) || !this.#levels.isOpen('plain'), siblingFollows: false };
    return { textFollows: marker.family !== met.family && marker.value === 1, siblingFollows: marker.family === met.family };
  }

  #laterValues(at: number, family: string): number[] {
    return this.#markers.slice(at + 1).flatMap((marker) => (marker?.family === family ? [marker.value] : []));
  }

  #addTable({ first, beyond, table }: TableLines): void {
    const [top, bottom] = [this.#lines[first] as Line, this.#lines[beyond - 1] as Line];
    const { start } = top.origin(0, 1);
    const { end } = bottom.origin(0, bottom.text.length);
    const text = table.caption || (table.rows[0]?.find((cell) => cell.text !== '')?.text ?? '');
    this.#blocks.push({ kind: 'table', text, start, end, textStart: start, sameLine: false, table, ...this.#speaking });
  }

  #add(line: Line, piece: Omit<Piece, 'kind'> & { kind: Block['kind'] }, isSpoken = true, sameLine = false): void {
    const place: Stretch = line.origin(piece.start, piece.end);
    // A marker alone on its line is all that is said there.
    const text = line.text.slice(piece.textStart, piece.end).trim() || line.text.slice(piece.start, piece.end).trim();
    if (text === '') return;
    const { kind, level, marker } = piece;
    const said = kind === 'heading' && level !== 0 ? text.replace(/。$/u, '') : text;
    this.#blocks.push({
      kind,
      ...(level !== undefined && { level }),
      ...(marker !== undefined && { marker }),
      ...(isSpoken && level !== 0 && this.#speaking),
      text: said,
      textStart: line.origin(piece.textStart, piece.textStart + 1).start,
      ...place,
      sameLine,
    });
  }
}

/** A line without the time of day that ends what is said. */
function withoutStamp(line: Line): Line {
  const length = lengthBeforeStamp(line.plain);
  return length === line.text.length ? line : { ...line, text: line.text.slice(0, length), plain: line.plain.slice(0, length) };
}

function moved(piece: Piece, by: number): Piece {
  return { ...piece, start: piece.start + by, textStart: piece.textStart + by, end: piece.end + by };
}

/** A remark above the title. */
const inBrackets = /^[（(].*[）)]$/;

/** The line that is the title of the whole text: the first short one that is neither of the page nor a remark; -1 where there is none. */
function titleIndex(lines: readonly Line[], page: ReadonlySet<number>): number {
  const first = lines.findIndex(({ plain }, at) => !page.has(at) && !inBrackets.test(plain));
  const line = lines[first];
  const isTitle = line && isHeadingLine(line.plain) && !/[，,：:]$/.test(line.plain) && !markerAt(line.plain) && !isHeaderField(line.plain);
  return isTitle ? first : -1;
}

const longestPlain = { han: 30, latin: 70 };

/** Lines without marker that stand as headings: short, no sentence, between a sentence and running text. Two at least make a level. */
function plainHeadings(
  lines: readonly Line[],
  markers: readonly (FoundMarker | null)[],
  page: ReadonlySet<number>,
  isLabel: (at: number) => boolean,
  from: number,
): Set<number> {
  const found = lines.flatMap((_, at) => (at >= from && standsAsHeading(lines, markers, page, at) && !isLabel(at) ? [at] : []));
  return new Set(found.length > 1 ? found : []);
}

function standsAsHeading(lines: readonly Line[], markers: readonly (FoundMarker | null)[], page: ReadonlySet<number>, at: number): boolean {
  const { plain } = lines[at] as Line;
  const limit = /\p{Script=Han}/u.test(plain) ? longestPlain.han : longestPlain.latin;
  if (markers[at] || plain.length > limit || !isHeadingLine(plain) || /[，,：:、—-]$/u.test(plain) || /^[（([【]/u.test(plain))
    return false;
  if (page.has(at) || isHeaderField(plain)) return false;
  const before = lines.findLast((_, index) => index < at && !page.has(index));
  const after = lines.find((_, index) => index > at && !page.has(index));
  const isEnd = before !== undefined && /[。！？.!?：:”"）)]$/u.test(before.plain);
  return isEnd && after !== undefined && /[。！？.!?：:；]$/u.test(after.plain) && after.plain.length > plain.length;
}

const shortestNumbered = 90;

/** Whether a numbered line of English is a paragraph of running text, as in budget speeches, and no heading. */
function isNumberedParagraph(plain: string, { family, length }: FoundMarker): boolean {
  const isNumbered = family === 'digits' || family === 'decimal';
  return (
    isNumbered &&
    !/\p{Script=Han}/u.test(plain) &&
    plain.length - length >= shortestNumbered &&
    !/^[^.]{1,60}\.\s/.test(plain.slice(length))
  );
}
