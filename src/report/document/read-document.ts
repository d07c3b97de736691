import type { Block, Stretch } from './block.ts';
import { isPageFurniture } from './furniture.ts';
import { type Cast, castOf } from './header.ts';
import type { Known, Label } from './label.ts';
import { knownLabels, labelOf } from './labels.ts';
import { Levels } from './levels.ts';
import { type Line, linesOf } from './lines.ts';
import { MarkerIndex } from './marker-index.ts';
import { asLetter, type FoundMarker, familyOf, markerAt } from './markers.ts';
import { isNotesHead, noteOf } from './notes.ts';
import { numberedParagraphs } from './numbered-paragraphs.ts';
import { type Around, linePieces, type Piece } from './pieces.ts';
import { plainHeadings, runInTitles } from './plain-headings.ts';
import { type TableLines, tablesOf } from './tables.ts';
import { titleIndex } from './title-line.ts';
import { isHeadingLine } from './titles.ts';
import { Turns } from './turns.ts';

/** A text as a tree of blocks in the order of the text, and those who take part. */
export interface Document {
  blocks: Block[];
  cast: Cast;
}

/**
 * Reads any text into blocks, by what can be seen of its lines: markers, lengths, labels, tables, what belongs to the page.
 * @param levels samples of the markers that open levels, from the outside in (`一、`, `（一）`), where a report says them
 */
export function readDocument(text: string, levels: readonly string[] | null = null): Document {
  const declared = levels?.flatMap((sample) => familyOf(sample) ?? []) ?? null;
  return new Reader(linesOf(text), new Levels(declared)).read();
}

class Reader {
  readonly #lines: readonly Line[];
  readonly #tables: ReadonlyMap<number, TableLines>;
  readonly #cast: Cast;
  readonly #known: Known;
  readonly #turns: Turns;
  readonly #levels: Levels;
  readonly #markers: MarkerIndex;
  readonly #isLabel: readonly boolean[];
  /** Lines without marker that are headings, with their families. */
  readonly #headings: ReadonlyMap<number, string>;
  readonly #runIns: ReadonlyMap<number, number>;
  readonly #numbered: ReadonlySet<number>;
  #blocks: Block[] = [];
  /** What the last marker of each family began, and on which line. */
  #siblings = new Map<string, { kind: Piece['kind']; at: number }>();
  #notes = false;
  #bodyFrom: number;

  constructor(lines: readonly Line[], levels: Levels) {
    this.#lines = lines;
    this.#levels = levels;
    this.#bodyFrom = titleIndex(lines);
    this.#tables = new Map(tablesOf(lines, this.#bodyFrom + 1).map((table) => [table.first, table]));
    this.#cast = castOf(lines.slice(0, 40));
    this.#known = knownLabels(lines, this.#cast);
    this.#turns = new Turns(
      this.#cast,
      lines.some((line) => asksAsReporter(labelOf(line, this.#known))),
    );
    this.#markers = new MarkerIndex(lines);
    this.#isLabel = lines.map((line) => labelOf(line, this.#known) !== null);
    const inTable = new Set([...this.#tables.values()].flatMap(({ first, beyond }) => range(first, beyond)));
    const signs = {
      isMarked: (at: number) => this.#markers.at(at) !== null,
      isLabel: (at: number) => this.#isLabel[at] === true,
      isTable: (at: number) => inTable.has(at),
    };
    this.#headings = plainHeadings(lines, signs, this.#bodyFrom + 1);
    for (const at of this.#headings.keys()) this.#levels.putPlainBelow(this.#headingFamily(at - 1));
    this.#runIns = runInTitles(lines, signs);
    this.#numbered = numberedParagraphs(lines, this.#markers, this.#headings);
  }

  read(): Document {
    for (let at = 0; at < this.#lines.length; at += 1) {
      const table = this.#tables.get(at);
      if (table) {
        this.#addTable(table);
        at = table.beyond - 1;
      } else this.#readLine(this.#lines[at] as Line, at);
    }
    return { blocks: this.#blocks, cast: this.#cast };
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
    const isBetween = !label && this.#isBetweenTurns(at);
    for (const piece of this.#piecesOf(rest, at, isBetween)) this.#add(line, moved(piece, from), !(isBetween && piece.kind === 'heading'));
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

  /** Whether only headings stand between a line and the next who speaks. */
  #isBetweenTurns(at: number): boolean {
    let next = at + 1;
    while (this.#headings.has(next) || isPageFurniture(this.#lines[next]?.plain ?? '')) next += 1;
    return this.#isLabel[next] === true;
  }

  #piecesOf({ plain }: Line, at: number, isBetween: boolean): Piece[] {
    const whole: Piece = { kind: 'paragraph', start: 0, textStart: 0, end: plain.length };
    const next = (family: string) => this.#markers.nextValue(at, family);
    const enter = (family: string, value: number): number => {
      if (isBetween) this.#levels.reset();
      return isBetween ? this.#levels.enterBetween({ family, value, next }) : this.#levels.enter({ family, value, next });
    };
    const family = this.#headings.get(at);
    if (family) return [{ ...whole, kind: 'heading', level: Math.max(1, enter(family, Number.NaN)) }];
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
    const pieces = linePieces({ plain, met, level, around: this.#around(at, met), next }, this.#levels);
    for (const { family: own, kind } of pieces) if (own !== undefined) this.#keepSibling(own, kind, at);
    return pieces;
  }

  /** The family of a line that is a heading with a marker; empty where it is none. */
  #headingFamily(at: number): string {
    const marker = this.#markers.at(at);
    const rest = this.#lines[at]?.plain.slice(marker?.length ?? 0) ?? '';
    return marker && isHeadingLine(rest) && !/[:：,，、]$/u.test(rest) ? marker.family : '';
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
    const isPage = (line: number) => isPageFurniture(this.#lines[line]?.plain ?? '');
    let [before, next] = [at - 1, at + 1];
    while (before >= 0 && isPage(before)) before -= 1;
    while (next < this.#lines.length && isPage(next)) next += 1;
    const last = met.value === 1 ? undefined : this.#siblings.get(met.family);
    const sibling = last ? { kind: last.kind, isDirect: last.at === before } : null;
    const marker = this.#markers.at(next);
    if (next >= this.#lines.length) return { ...alone, sibling };
    if (this.#isLabel[next]) return { textFollows: sibling?.kind !== 'item', siblingFollows: false, sibling };
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
    this.#blocks.push({ kind: 'table', text, start, end, textStart: start, table, ...this.#turns.now });
  }

  #add(line: Line, piece: Omit<Piece, 'kind'> & { kind: Block['kind'] }, isSpoken = true): void {
    const place: Stretch = line.origin(piece.start, piece.end);
    const text = line.text.slice(piece.textStart, piece.end).trim();
    if (text === '') {
      if (piece.marker !== undefined)
        this.#add(line, { kind: 'paragraph', start: piece.start, textStart: piece.start, end: piece.end }, isSpoken);
      return;
    }
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
    });
  }
}

function asksAsReporter(label: Label | null): boolean {
  return label?.role === 'reporter' || label?.role === 'question';
}

function moved(piece: Piece, by: number): Piece {
  return { ...piece, start: piece.start + by, textStart: piece.textStart + by, end: piece.end + by };
}

function range(from: number, beyond: number): number[] {
  return Array.from({ length: beyond - from }, (_, index) => from + index);
}

const alone: Around = { textFollows: false, siblingFollows: false, sibling: null };
