import type { Block, Stretch } from './block.ts';
import { type Conversation, conversationOf } from './conversation.ts';
import { isPageFurniture } from './furniture.ts';
import type { Cast } from './header.ts';
import { asDeclared, asQuoted, familiesOf, type Hints, quotedHeadings } from './hints.ts';
import { lengthBeforeStamp } from './label-shapes.ts';
import { Levels } from './levels.ts';
import { type Line, linesOf } from './lines.ts';
import { MarkerIndex } from './marker-index.ts';
import { asLetter, type FoundMarker, markerAt } from './markers.ts';
import { notesHead, notesIn } from './notes.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';
import { pageLines } from './page-lines.ts';
import { type Around, linePieces, type Piece } from './pieces.ts';
import { isKnown, plainHeadings, runInTitles } from './plain-headings.ts';
import { type TableLines, tablesOf } from './tables.ts';
import { titleIndex } from './title-line.ts';
import { isHeadingLine } from './titles.ts';
import type { Speaking } from './turns.ts';

/** A text as a tree of blocks in the order of the text, and those who take part. */
export interface Document {
  lines: readonly Line[];
  blocks: Block[];
  cast: Cast;
}

/**
 * Reads any text into blocks, by what can be seen of its lines: markers, lengths, labels, tables, what belongs to the page.
 * @param hints what a report says of it
 */
export function readDocument(text: string, hints: Hints = {}): Document {
  return new Reader(linesOf(text), hints).read();
}

class Reader {
  readonly #lines: readonly Line[];
  readonly #tables: ReadonlyMap<number, TableLines>;
  /** The lines that belong to the page. */
  readonly #page: ReadonlySet<number>;
  readonly #talk: Conversation;
  #speaking: Speaking | null = null;
  readonly #levels: Levels;
  readonly #markers: MarkerIndex;
  /** Lines without marker that are headings, with their families. */
  readonly #headings: ReadonlyMap<number, string>;
  readonly #runIns: ReadonlyMap<number, number>;
  readonly #numbered: ReadonlySet<number>;
  #blocks: Block[] = [];
  /** What the last marker of each family began, and on which line. */
  #siblings = new Map<string, { kind: Piece['kind']; at: number }>();
  #notes = false;
  readonly #bodyFrom: number;

  constructor(lines: readonly Line[], hints: Hints) {
    this.#lines = lines;
    this.#levels = new Levels(familiesOf(hints.levels));
    const leftOut = new Set(hints.leaveOut?.map(asQuoted));
    const titleAt = titleIndex(lines, (at) => isPageFurniture(lines[at]?.plain ?? ''));
    this.#tables = new Map(tablesOf(lines, titleAt + 1).map((table) => [table.first, table]));
    const inTable = new Set([...this.#tables.values()].flatMap(({ first, beyond }) => range(first, beyond)));
    this.#page = new Set([
      ...pageLines(lines, (at) => inTable.has(at)),
      ...lines.flatMap(({ text }, at) => (leftOut.has(asQuoted(text)) ? [at] : [])),
    ]);
    this.#bodyFrom = titleIndex(lines, (at) => this.#page.has(at));
    this.#talk = conversationOf(lines, (at) => inTable.has(at) || this.#page.has(at), hints.speakers);
    this.#markers = new MarkerIndex(lines);
    const signs = {
      isMarked: (at: number) => this.#markers.at(at) !== null,
      isLabel: (at: number) => this.#isLabel(at),
      isTable: (at: number) => inTable.has(at),
      isPage: (at: number) => this.#page.has(at),
    };
    this.#headings = hints.levels ? quotedHeadings(lines, hints.levels) : plainHeadings(lines, signs, this.#bodyFrom + 1);
    for (const at of this.#headings.keys()) this.#levels.putPlainBelow(this.#headingFamily(at - 1));
    // Key points stand beside 1. and 2., not above them.
    if ([...this.#headings.keys()].every((at) => isKnown(lines[at]))) this.#levels.putPlainBelow(this.#firstHeadingFamily());
    this.#runIns = hints.levels ? new Map() : runInTitles(lines, signs);
    this.#numbered = numberedParagraphs(lines, this.#markers, this.#headings);
  }

  read(): Document {
    for (let at = 0; at < this.#lines.length; at += 1) {
      const table = this.#tables.get(at);
      this.#changeSpeaker(at);
      if (table) {
        this.#addTable(table);
        at = table.beyond - 1;
      } else this.#readLine(this.#lines[at] as Line, at);
    }
    return { lines: this.#lines, blocks: this.#blocks, cast: this.#talk.cast };
  }

  #isLabel(at: number): boolean {
    return (this.#talk.labels[at] ?? null) !== null;
  }

  #readLine(line: Line, at: number): void {
    if (this.#page.has(at)) this.#add(line, { kind: 'furniture', start: 0, textStart: 0, end: line.text.length }, false);
    else if (at === this.#bodyFrom) this.#add(line, { kind: 'heading', level: 0, start: 0, textStart: 0, end: line.text.length });
    else this.#readText(line, at);
    for (const page of line.pageNumbers) this.#add(page, { kind: 'furniture', start: 0, textStart: 0, end: page.text.length }, false);
  }

  #readText(whole: Line, at: number): void {
    const line = withoutStamp(whole);
    const label = this.#talk.labels[at] ?? null;
    const from = label?.length ?? 0;
    if (from >= line.text.length) return;
    if (!label && this.#readNote(line, at)) return;
    const rest = label ? { ...line, text: line.text.slice(from), plain: line.plain.slice(from) } : line;
    const numbered: Piece = { kind: 'paragraph', marker: label?.marker ?? '', start: 0, textStart: 0, end: rest.text.length };
    const isBetween = !label && this.#isBeforeTurn(at);
    const found = label?.marker ? [numbered] : this.#piecesOf(rest, at, isBetween);
    const pieces = this.#levels.declares ? found.flatMap((piece) => asDeclared(piece, rest.plain)) : found;
    const isApart = isBetween && isHeadingLine(line.plain) && pieces.length === 1 && (pieces[0]?.kind === 'heading' || this.#isShort(at));
    for (const [nth, piece] of pieces.entries()) this.#add(line, moved(piece, from), !isApart, nth > 0);
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
    return !this.#talk.changes.has(at) && isHeadingLine(plain) && !/[：:；，]$/u.test(plain) && this.#markers.at(at) === null;
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

  #piecesOf({ plain }: Line, at: number, isBetween: boolean): Piece[] {
    const whole: Piece = { kind: 'paragraph', start: 0, textStart: 0, end: plain.length };
    const next = (family: string) => this.#markers.nextValue(at, family);
    const enter = (family: string, value: number): number => {
      if (isBetween) this.#levels.reset();
      return isBetween ? this.#levels.enterBetween({ family, value, next }) : this.#levels.enter({ family, value, next });
    };
    const family = this.#headings.get(at);
    if (family) return [{ ...whole, kind: 'heading', family, level: Math.max(1, enter(family, Number.NaN)) }];
    const met = this.#metAt(plain, at);
    if (met && this.#numbered.has(at)) return this.#paragraph({ ...whole, marker: met.marker, textStart: met.length });
    const runIn = this.#runIns.get(at);
    if (runIn && !met) {
      const level = enter('plain', Number.NaN);
      return [
        { ...whole, kind: 'heading', level, end: runIn },
        { ...whole, start: runIn, textStart: runIn },
      ];
    }
    if (!met) return this.#withoutMarker(whole, plain, next);
    const level = enter(met.family, met.value);
    if (level === 0) return this.#withoutMarker(whole, plain, next);
    const isBelowHeading = this.#blocks.findLast(({ kind }) => kind !== 'furniture')?.kind === 'heading';
    const pieces = linePieces({ plain, met, level, around: this.#around(at, met), isBelowHeading, next }, this.#levels);
    for (const { family: own, kind } of pieces) if (own !== undefined) this.#keepSibling(own, kind, at);
    return pieces;
  }

  /** The family of a line that is a heading with a marker; empty where it is none. */
  #headingFamily(at: number): string {
    const marker = this.#markers.at(at);
    if (marker?.family === this.#markers.at(at - 1)?.family) return '';
    const rest = this.#lines[at]?.plain.slice(marker?.length ?? 0) ?? '';
    return marker && isHeadingLine(rest) && !/[:：,，、]$/u.test(rest) ? marker.family : '';
  }

  #firstHeadingFamily(): string {
    const families = this.#lines.map((_, at) => this.#headingFamily(at));
    return families.find((family) => family !== '' && !/bullet|dash|markdown/.test(family)) ?? '';
  }

  #withoutMarker(whole: Piece, plain: string, next: (family: string) => number): Piece[] {
    const pieces = linePieces({ plain, met: null, level: 0, around: alone, next }, this.#levels);
    return pieces.length > 1 ? pieces : this.#paragraph(whole);
  }

  #paragraph(piece: Piece): Piece[] {
    this.#levels.endList();
    return [piece];
  }

  #keepSibling(family: string, kind: Piece['kind'], at: number): void {
    this.#siblings.set(family, { kind, at });
    this.#levels.setItem(family, kind === 'item');
  }

  /** The marker of a line; none above the title and in what stands right below it: ——2024年1月9日在…会议上. */
  #metAt(plain: string, at: number): FoundMarker | null {
    const met = plain === this.#lines[at]?.plain ? this.#markers.at(at) : markerAt(plain);
    if (!met || at < this.#bodyFrom) return null;
    if (met.family === 'dash' && this.#blocks.at(-1)?.level === 0) return null;
    const letter = asLetter(met);
    return letter && this.#levels.expects(letter) ? letter : met;
  }

  #around(at: number, met: FoundMarker): Around {
    const isPage = (line: number) => this.#page.has(line);
    let [before, next] = [at - 1, at + 1];
    while (before >= 0 && isPage(before)) before -= 1;
    while (next < this.#lines.length && isPage(next)) next += 1;
    const last = met.value === 1 ? undefined : this.#siblings.get(met.family);
    const sibling = last ? { kind: last.kind, isDirect: last.at === before } : null;
    const marker = this.#markers.at(next);
    if (next >= this.#lines.length) return { ...alone, sibling };
    if (this.#isLabel(next)) return { textFollows: sibling?.kind !== 'item', siblingFollows: false, sibling };
    if (!marker) return { textFollows: !this.#headings.has(next) || !this.#levels.isOpen('plain'), siblingFollows: false, sibling };
    const isFirst = marker.value === 1 || (Number.isNaN(marker.value) && !this.#levels.isOpen(marker.family));
    const isNumbered = this.#numbered.has(next) || (marker.family.startsWith('decimal') && met.family === 'digits');
    const isSibling = marker.family === met.family && !(marker.value === 1 && met.value > 1);
    return { textFollows: isNumbered || (!isSibling && isFirst), siblingFollows: isSibling, sibling };
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
    const text = line.text.slice(piece.textStart, piece.end).trim();
    if (text === '') {
      // A marker alone on its line is all that is said there.
      const alone = { kind: 'paragraph' as const, start: piece.start, textStart: piece.start, end: piece.end };
      if (piece.marker !== undefined) this.#add(line, alone, isSpoken, sameLine);
      return;
    }
    const { kind, level, marker, family } = piece;
    const said = kind === 'heading' && level !== 0 ? text.replace(/。$/u, '') : text;
    this.#blocks.push({
      kind,
      ...(level !== undefined && { level }),
      ...(marker !== undefined && { marker }),
      ...(family !== undefined && { family }),
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

function range(from: number, beyond: number): number[] {
  return Array.from({ length: beyond - from }, (_, index) => from + index);
}

const alone: Around = { textFollows: false, siblingFollows: false, sibling: null };
