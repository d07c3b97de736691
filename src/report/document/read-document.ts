import type { Block, Stretch } from './block.ts';
import { isPageFurniture } from './furniture.ts';
import { type Cast, castOf, isHeaderField } from './header.ts';
import type { Known, Label } from './label.ts';
import { knownLabels, labelOf } from './labels.ts';
import { Levels } from './levels.ts';
import { type Line, linesOf } from './lines.ts';
import { type FoundMarker, markerAt } from './markers.ts';
import { isNotesHead, noteOf } from './notes.ts';
import { markedPieces, type Piece } from './pieces.ts';
import { type TableLines, tablesOf } from './tables.ts';
import { isHeadingLine } from './titles.ts';
import { Turns } from './turns.ts';

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
  readonly #cast: Cast;
  readonly #known: Known;
  readonly #turns: Turns;
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
    this.#cast = castOf(lines.slice(0, 40));
    this.#known = knownLabels(lines, this.#cast);
    this.#turns = new Turns(
      this.#cast,
      lines.some((line) => asksAsReporter(labelOf(line, this.#known))),
    );
    this.#markers = lines.map(({ plain }) => markerAt(plain));
    this.#bodyFrom = titleIndex(lines);
    this.#headings = plainHeadings(lines, this.#markers, (line) => labelOf(line, this.#known) !== null, this.#bodyFrom + 1);
  }

  read(): Document {
    for (let at = 0; at < this.#lines.length; at += 1) {
      const table = this.#tables.find(({ first }) => first === at);
      if (table) {
        this.#addTable(table);
        at = table.beyond - 1;
      } else this.#readLine(this.#lines[at] as Line, at);
    }
    return { lines: [...this.#lines], blocks: this.#blocks, cast: this.#cast };
  }

  #readLine(line: Line, at: number): void {
    if (isPageFurniture(line.plain)) this.#add(line, { kind: 'furniture', start: 0, textStart: 0, end: line.text.length }, false);
    else if (at === this.#bodyFrom) this.#add(line, { kind: 'heading', level: 0, start: 0, textStart: 0, end: line.text.length });
    else this.#readText(line, at);
    for (const page of line.pageNumbers) this.#add(page, { kind: 'furniture', start: 0, textStart: 0, end: page.text.length }, false);
  }

  #readText(line: Line, at: number): void {
    const label = labelOf(line, this.#known);
    const from = label?.length ?? 0;
    if (label) this.#beginTurn(label, line, at);
    if (from >= line.text.length) return;
    if (!label && this.#readNote(line, at)) return;
    const rest = label ? { ...line, text: line.text.slice(from), plain: line.plain.slice(from) } : line;
    for (const [nth, piece] of this.#piecesOf(rest, at).entries()) this.#add(line, moved(piece, from), true, nth > 0);
  }

  #beginTurn(label: Label, line: Line, at: number): void {
    const before = this.#turns.now?.turn.id;
    const { turn } = this.#turns.begin(label, this.#asks(line, at));
    if (turn.id !== before) this.#levels.reset();
    this.#notes = false;
  }

  /** Whether what is said until the next label ends with a question. */
  #asks(line: Line, at: number): boolean {
    let last = line.plain;
    for (let next = at + 1; next < this.#lines.length; next += 1) {
      const following = this.#lines[next] as Line;
      if (labelOf(following, this.#known)) break;
      if (!isPageFurniture(following.plain)) last = following.plain;
    }
    return /[？?][”"）)]?$/u.test(last);
  }

  #readNote(line: Line, at: number): boolean {
    if (isNotesHead(line)) {
      this.#notes = this.#notesFollow(at);
      return this.#notes;
    }
    const isBelowTable = this.#blocks.at(-1)?.kind === 'table' || this.#blocks.at(-1)?.kind === 'note';
    const note = noteOf(line, this.#notes || (isBelowTable && this.#blocks.at(-1)?.kind === 'note'));
    if (!note || (/^[*#]/.test(note.marker) && !isBelowTable && !this.#notes)) {
      this.#notes = false;
      return false;
    }
    const { length, marker } = note;
    this.#add(line, { kind: 'note', ...(marker && { marker }), start: 0, textStart: length, end: line.text.length });
    return true;
  }

  #notesFollow(at: number): boolean {
    const next = this.#lines[at + 1];
    return next !== undefined && noteOf(next, true) !== null;
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
    while (next < this.#lines.length && isPageFurniture(this.#lines[next]?.plain ?? '')) next += 1;
    const following = this.#lines[next];
    const marker = this.#markers[next];
    if (!following || labelOf(following, this.#known)) return { textFollows: false, siblingFollows: false };
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
    this.#blocks.push({ kind: 'table', text, start, end, textStart: start, sameLine: false, table, ...this.#turns.now });
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
      ...(isSpoken && level !== 0 && this.#turns.now),
      text: said,
      textStart: line.origin(piece.textStart, piece.textStart + 1).start,
      ...place,
      sameLine,
    });
  }
}

function asksAsReporter(label: Label | null): boolean {
  return label?.role === 'reporter' || label?.role === 'question';
}

function moved(piece: Piece, by: number): Piece {
  return { ...piece, start: piece.start + by, textStart: piece.textStart + by, end: piece.end + by };
}

/** A remark above the title. */
const inBrackets = /^[（(].*[）)]$/;

/** The line that is the title of the whole text: the first short one that is neither of the page nor a remark; -1 where there is none. */
function titleIndex(lines: readonly Line[]): number {
  const first = lines.findIndex(({ plain }) => !isPageFurniture(plain) && !inBrackets.test(plain));
  const line = lines[first];
  const isTitle = line && isHeadingLine(line.plain) && !/[，,：:]$/.test(line.plain) && !markerAt(line.plain) && !isHeaderField(line.plain);
  return isTitle ? first : -1;
}

const longestPlain = { han: 30, latin: 70 };

/** Lines without marker that stand as headings: short, no sentence, between the end of a sentence and running text. Two at least make a level. */
function plainHeadings(
  lines: readonly Line[],
  markers: readonly (FoundMarker | null)[],
  isLabel: (line: Line) => boolean,
  from: number,
): Set<number> {
  const found = lines.flatMap((line, at) => (at >= from && standsAsHeading(lines, markers, at) && !isLabel(line) ? [at] : []));
  return new Set(found.length > 1 ? found : []);
}

function standsAsHeading(lines: readonly Line[], markers: readonly (FoundMarker | null)[], at: number): boolean {
  const { plain } = lines[at] as Line;
  const limit = /\p{Script=Han}/u.test(plain) ? longestPlain.han : longestPlain.latin;
  if (markers[at] || plain.length > limit || !isHeadingLine(plain) || /[，,：:、—-]$/u.test(plain) || /^[（([【]/u.test(plain))
    return false;
  if (isPageFurniture(plain) || isHeaderField(plain)) return false;
  const before = lines.slice(0, at).findLast((line) => !isPageFurniture(line.plain));
  const after = lines.slice(at + 1).find((line) => !isPageFurniture(line.plain));
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
