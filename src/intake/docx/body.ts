import { dataRows, joined, type SourceBlock, type SourceCell, trimmed, withTabRows } from '../blocks.ts';
import { sourceLimits } from '../source-limits.ts';
import type { Numbering } from './numbering.ts';
import { type DocumentState, paragraphText } from './runs.ts';
import { child, type Element, isOn, propertyOf } from './xml.ts';

/** Elements that hold paragraphs and tables and are none themselves. */
const wrappers = new Set('sdtContent ins moveTo customXml smartTag AlternateContent Choice body'.split(' '));
const contentsPart = /table of contents/i;

/** The paragraphs and tables of a part of a document, with the numbers that its lists show. */
export function blocksOf(elements: readonly Element[], state: DocumentState, numbering: Numbering): SourceBlock[] {
  const reader = new BodyReader(state, numbering);
  reader.read(elements);
  return withTabRows(reader.blocks);
}

class BodyReader {
  readonly blocks: SourceBlock[] = [];
  readonly #state: DocumentState;
  readonly #numbering: Numbering;
  /** The words of a paragraph whose end was deleted: the next one goes on with them. */
  #open = '';

  constructor(state: DocumentState, numbering: Numbering) {
    this.#state = state;
    this.#numbering = numbering;
  }

  read(elements: readonly Element[]): void {
    this.#readAll(elements);
    this.#add(this.#open);
  }

  #readAll(elements: readonly Element[]): void {
    for (const element of elements) {
      const { name, children } = element;
      if (name === 'p') this.#readParagraph(element);
      else if (name === 'tbl') this.#readTable(children);
      else if (name === 'sdt') this.#readFrame(element);
      else if (wrappers.has(name)) this.#readAll(children);
    }
  }

  /** A frame with a name; one for the contents is made by a program. */
  #readFrame(element: Element): void {
    if (contentsPart.test(propertyOf(element, 'sdtPr', 'docPartObj', 'docPartGallery') ?? '')) {
      const before = this.blocks.length;
      this.#readAll(child(element, 'sdtContent')?.children ?? []);
      if (this.blocks.splice(before).length > 0) this.#state.tally.add('contents');
    } else this.#readAll(child(element, 'sdtContent')?.children ?? []);
  }

  #readParagraph(element: Element): void {
    const properties = child(element, 'pPr');
    const { text, boxes } = paragraphText(element.children, this.#state);
    const marker = this.#open === '' ? this.#numbering.markerOf(properties) : '';
    const words = this.#open + (text.trim() === '' ? '' : marker + (marker === '' ? text : text.trimStart()));
    this.#open = '';
    if (child(properties, 'rPr', 'del') ?? child(properties, 'rPr', 'moveFrom')) this.#open = words;
    else this.#add(words);
    for (const box of boxes) this.#take(blocksOf(box.children, this.#state, this.#numbering));
  }

  #add(words: string): void {
    const lines = words.split('\n').filter((line) => trimmed(line) !== '');
    this.#take(lines);
  }

  #take(blocks: readonly SourceBlock[]): void {
    for (const block of blocks) this.blocks.push(block);
  }

  #readTable(elements: readonly Element[]): void {
    const rows = rowsIn(elements).flatMap((row) => {
      if (child(row, 'trPr', 'ins') ?? child(row, 'trPr', 'del')) this.#state.tally.add('tracked-change');
      return child(row, 'trPr', 'del') ? [] : [this.#cellsOf(row)];
    });
    const data = dataRows(rows);
    if (data) this.blocks.push(data);
    else for (const { blocks } of rows.flat()) this.#take(blocks);
  }

  #cellsOf(row: Element): SourceCell[] {
    const before = Math.min(Number(propertyOf(row, 'trPr', 'gridBefore') ?? 0), sourceLimits.columns);
    const empty = Array.from({ length: before }, () => ({ blocks: [], columns: 1 }));
    return [...empty, ...within(row.children, 'tc').map((cell) => this.#cellOf(cell))];
  }

  /** A cell; what reaches into it from the row above is empty here. */
  #cellOf(cell: Element): SourceCell {
    const properties = child(cell, 'tcPr');
    const merged = child(properties, 'vMerge');
    const isBelow = merged !== undefined && merged.attributes.val !== 'restart';
    const columns = Math.min(Math.max(1, Number(propertyOf(properties, 'gridSpan') ?? 1) || 1), sourceLimits.columns);
    return { blocks: isBelow || isOn(properties, 'hMerge') ? [] : blocksOf(cell.children, this.#state, this.#numbering), columns };
  }
}

function rowsIn(elements: readonly Element[]): Element[] {
  return within(elements, 'tr');
}

/** The elements of a name, also in frames around them. */
function within(elements: readonly Element[], name: string): Element[] {
  return elements.flatMap((each) => {
    if (each.name === name) return [each];
    return each.name === 'sdt' || wrappers.has(each.name) ? within(each.children, name) : [];
  });
}

/** The words of a note on one line. */
export function noteText(element: Element, state: DocumentState, numbering: Numbering): string {
  return blocksOf(element.children, state, numbering)
    .flatMap((block) => (typeof block === 'string' ? [block] : block.flat()))
    .reduce(joined, '');
}
