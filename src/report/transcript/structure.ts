import type { SectionKind } from '../document/outline.ts';
import { cutSentences } from '../document/sentences.ts';
import { beginsWith, type Marker, markerFrom } from './marker.ts';
import { joinSpans, rawOf, readingOf, type Span, spanTaker } from './span.ts';
import type { Section } from './transcript.ts';

/** Samples of the markers by which a speech counts: the first area, the first measure, how opening and closing begin. */
export interface Structure {
  opening?: string | undefined;
  area: string;
  measure: string;
  closing?: string | undefined;
}

/** Walks the paragraphs of a speech and sorts their sentences into sections. */
class Outline {
  readonly sections: Section[] = [];
  #area = 0;
  #measure = 0;
  /** How many sentences the current section has. */
  #sentences = 0;
  readonly #structure: Structure;
  readonly #areaMarker: Marker;
  readonly #measureMarker: Marker;

  constructor(structure: Structure) {
    this.#structure = structure;
    this.#areaMarker = markerFrom(structure.area);
    this.#measureMarker = markerFrom(structure.measure);
    this.#open(structure.opening === undefined ? 'opening' : 'header', structure.opening === undefined ? 'o' : 'h', '');
  }

  /** Opens the section that a paragraph begins, if it begins one, and returns the length of its marker. */
  beginParagraph(text: string, isClosing: boolean): number {
    const { opening } = this.#structure;
    if (opening !== undefined && this.#kind === 'header' && text.startsWith(opening)) this.#open('opening', 'o', '');
    if (isClosing) this.#open('closing', 'c', '');
    const marker = this.#areaMarker(this.#area + 1);
    if (this.#kind !== 'closing' && beginsWith(text, marker)) {
      this.#area++;
      this.#measure = 0;
      this.#open('area', String(this.#area), text.slice(marker.length).trim());
      return marker.length;
    }
    return this.beginSentence(text);
  }

  /** Opens the measure that a sentence begins, if it begins one, and returns the length of its marker. */
  beginSentence(text: string): number {
    const marker = this.#measureMarker(this.#measure + 1);
    const inArea = this.#kind === 'area' || this.#kind === 'measure';
    if (!inArea || !beginsWith(text, marker)) return 0;
    this.#measure++;
    const title = /^(?:[^。！？.!?]|\.(?=\d))*/.exec(text.slice(marker.length))?.[0] ?? '';
    this.#open('measure', `${this.#area}.${this.#measure}`, title.trim());
    return marker.length;
  }

  add(spans: Span[], { start, rawStart }: { start: number; rawStart: number }, newParagraph: boolean): void {
    const section = this.#current;
    const isFirst = section.paragraphs.length === 0;
    if (newParagraph || isFirst) {
      const kind = section.kind === 'area' && isFirst ? 'heading' : 'text';
      section.paragraphs.push({ kind, sentences: [], speaker: '', turn: null, table: null, leftOut: '' });
    }
    const text = readingOf(spans);
    this.#sentences += 1;
    const id = `${section.id}-${this.#sentences}`;
    section.paragraphs.at(-1)?.sentences.push({ id, start, end: start + text.length, rawStart, text, spans: joinSpans(spans) });
  }

  get #current(): Section {
    return this.sections.at(-1) as Section;
  }

  get #kind(): SectionKind {
    return this.#current.kind;
  }

  #open(kind: SectionKind, id: string, title: string): void {
    const area = kind === 'area' || kind === 'measure' ? this.#area : 0;
    this.#sentences = 0;
    this.sections.push({ id, kind, title, area, paragraphs: [] });
  }
}

/** Sorts the reading text into header, opening, areas, measures and closing, sentence by sentence. */
export function outline(spans: readonly Span[], structure: Structure, language: string): Section[] {
  const found = new Outline(structure);
  const text = readingOf(spans);
  const takeNext = spanTaker(spans);
  let [position, rawPosition] = [0, 0];
  const take = (end: number): Span[] => {
    const taken = takeNext(end - position);
    position = end;
    rawPosition += rawOf(taken).length;
    return taken;
  };
  const lines = [...text.matchAll(/[^\n]*\S[^\n]*/g)];
  const closing = closingLine(
    lines.map(([line]) => line.trimStart()),
    structure,
  );
  for (const [number, { 0: line, index }] of lines.entries()) {
    const head = found.beginParagraph(line.trimStart(), number === closing);
    for (const [nth, [from, to]] of cutSentences(line, language, head).entries()) {
      if (nth > 0) found.beginSentence(line.slice(from, to));
      take(index + from);
      const place = { start: index + from, rawStart: rawPosition };
      found.add(take(index + to), place, nth === 0);
    }
  }
  return found.sections.filter((section) => section.paragraphs.length > 0);
}

/** Number of the paragraph with which the closing begins: the first after all areas and measures; -1 where there is none. */
function closingLine(lines: string[], { area, measure, closing }: Structure): number {
  if (closing === undefined) return -1;
  const [areaMarker, measureMarker] = [markerFrom(area), markerFrom(measure)];
  let [areas, measures, last] = [0, 0, -1];
  for (const [number, line] of lines.entries()) {
    if (beginsWith(line, areaMarker(areas + 1))) [areas, measures, last] = [areas + 1, 0, number];
    else if (areas > 0 && beginsWith(line, measureMarker(measures + 1))) [measures, last] = [measures + 1, number];
  }
  return areas === 0 ? -1 : lines.findIndex((line, number) => number > last && line.startsWith(closing));
}
