import type { Block, Stretch } from '../document/block.ts';
import { type Ends, outlineOf } from '../document/outline.ts';
import { cutSentences } from '../document/sentences.ts';
import { joinSpans, rawOf, readingOf, type Span, spanTaker } from './span.ts';
import type { Paragraph, Section, Sentence, TranscriptTable } from './transcript.ts';

/** A block at its place in the reading text. */
export interface PlacedBlock extends Block {
  /** Of furniture of the page: as it stands in the verbatim text. */
  leftOut: string;
}

/** Sorts the blocks of a reading text into the sections of a speech, each sentence with its id. */
export function sectionsOf(spans: readonly Span[], blocks: readonly PlacedBlock[], ends: Ends, language: string): Section[] {
  const cutter = new Cutter(spans);
  const sections = new Map<string, Section>();
  for (const [at, head] of outlineOf(blocks, ends).entries()) {
    const section = sections.get(head.id) ?? { ...head, paragraphs: [] };
    sections.set(head.id, section);
    addBlock(section, blocks[at] as PlacedBlock, cutter, language);
  }
  return [...sections.values()].filter(({ paragraphs }) => paragraphs.length > 0);
}

function addBlock(section: Section, block: PlacedBlock, cutter: Cutter, language: string): void {
  const { paragraphs } = section;
  const last = paragraphs.at(-1);
  const { kind, speaker = '', turn = null } = block;
  const paragraph: Paragraph = {
    kind: kind === 'paragraph' ? 'text' : kind,
    sentences: [],
    speaker,
    turn,
    table: null,
    leftOut: block.leftOut,
  };
  if (kind === 'furniture') paragraphs.push(paragraph);
  else if (block.table) paragraphs.push(withTable(paragraph, block, section, cutter));
  else {
    const sentences = sentencesIn(block, section, cutter, language);
    if (!block.sameLine || !last || last.kind === 'furniture') paragraphs.push({ ...paragraph, sentences });
    else {
      // A title in front of its text is no heading on a line of its own.
      if (last.kind === 'heading') last.kind = 'text';
      last.sentences.push(...sentences);
    }
  }
}

function sentencesIn({ start, end, textStart }: Block, section: Section, cutter: Cutter, language: string): Sentence[] {
  const cuts = cutSentences(cutter.text({ start, end }), language, textStart - start);
  const spoken = cutter.count(section, cuts.length);
  return cuts.map(([from, to], nth) => cutter.sentence(`${section.id}-${spoken + nth + 1}`, { start: start + from, end: start + to }));
}

/** A paragraph with the cells of a table as its sentences. */
function withTable(paragraph: Paragraph, { table }: Block, section: Section, cutter: Cutter): Paragraph {
  if (!table) return paragraph;
  const id = `${section.id}-t${section.paragraphs.filter((other) => other.table).length + 1}`;
  const places = { caption: table.captionPlace, unit: table.unitPlace };
  const inOrder = (['caption', 'unit'] as const).filter((name) => places[name]).sort((a, b) => startOf(places[a]) - startOf(places[b]));
  const above = new Map(inOrder.map((name) => [name, cutter.sentence(`${id}-${name}`, places[name] as Stretch)]));
  const rows = table.rows.map((cells, row) =>
    cells.map((cell, column) => (cell.text === '' ? null : cutter.sentence(`${id}-r${row + 1}c${column + 1}`, cell))),
  );
  const [caption, unit] = [above.get('caption') ?? null, above.get('unit') ?? null];
  const placed: TranscriptTable = { id, caption, unit, head: table.head, rows, uneven: table.uneven };
  return { ...paragraph, table: placed, sentences: [...above.values(), ...rows.flat()].flatMap((sentence) => sentence ?? []) };
}

function startOf(place: Stretch | null): number {
  return place?.start ?? 0;
}

/** Cuts stretches out of the spans of a reading text, in their order. */
class Cutter {
  readonly #reading: string;
  readonly #take: (length: number) => Span[];
  #position = 0;
  #rawPosition = 0;
  readonly #counts = new Map<Section, number>();

  constructor(spans: readonly Span[]) {
    this.#reading = readingOf(spans);
    this.#take = spanTaker(spans);
  }

  /** Counts the sentences of a section but for the cells of tables, as they are cut; the result is how many were cut before. */
  count(section: Section, more: number): number {
    const before = this.#counts.get(section) ?? 0;
    this.#counts.set(section, before + more);
    return before;
  }

  text({ start, end }: Stretch): string {
    return this.#reading.slice(start, end);
  }

  sentence(id: string, { start, end }: Stretch): Sentence {
    this.#spansUntil(start);
    const rawStart = this.#rawPosition;
    const spans = joinSpans(this.#spansUntil(end));
    return { id, start, end, rawStart, text: readingOf(spans), spans };
  }

  #spansUntil(end: number): Span[] {
    const taken = this.#take(end - this.#position);
    this.#position = end;
    this.#rawPosition += rawOf(taken).length;
    return taken;
  }
}
