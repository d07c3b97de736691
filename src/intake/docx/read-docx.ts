import { textOfBlocks } from '../blocks.ts';
import { Refusal } from '../refusal.ts';
import type { SourceText, Tally } from '../source-text.ts';
import type { Archive } from './archive.ts';
import { blocksOf, noteText } from './body.ts';
import { Fields } from './fields.ts';
import { Numbering } from './numbering.ts';
import type { DocumentState } from './runs.ts';
import { child, descendants, type Element, elementsOf } from './xml.ts';

const mainPart = 'word/document.xml';
export const docxType = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

/**
 * The text of a Word document (ECMA-376) as a reader sees it: with the numbers of its lists, which stand in no text; with accepted
 * changes; with its notes at the end.
 * @throws Refusal where a part of it is missing, damaged or too large
 */
export function readDocx(archive: Archive, tally: Tally): SourceText {
  const part = (name: string): Element | undefined => {
    const xml = archive.text(`word/${name}.xml`);
    return xml === null ? undefined : elementsOf(xml)[0];
  };
  const body = child(elementsOf(archive.text(mainPart) ?? '')[0], 'body');
  if (!body) throw new Refusal('source-broken', { kind: 'zip' });
  const numbering = new Numbering(part('numbering'), part('styles'));
  const notes = new Notes(part);
  const state: DocumentState = { fields: new Fields(tally), tally, note: (kind, id) => notes.mark(kind, id), remote: remoteOf(archive) };
  const blocks = blocksOf(body.children, state, numbering);
  for (let at = 0; at < notes.marked.length; at += 1) blocks.push(`[${at + 1}] ${noteText(notes.marked[at] as Element, state, numbering)}`);
  countParts(archive, tally);
  const title = titleOf(archive);
  return { text: textOfBlocks(blocks), mediaType: docxType, ...(title && { title }), leftOut: [] };
}

/** Footnotes and endnotes, numbered as the text comes to them. */
class Notes {
  readonly marked: Element[] = [];
  readonly #all: Record<'footnote' | 'endnote', Map<string, Element>>;

  constructor(part: (name: string) => Element | undefined) {
    const notesOf = (name: string) => new Map(part(name)?.children.map((note) => [note.attributes.id ?? '', note]));
    this.#all = { footnote: notesOf('footnotes'), endnote: notesOf('endnotes') };
  }

  /** The mark of a note; empty where the document has none of this number. */
  mark(kind: 'footnote' | 'endnote', id: string): string {
    const note = this.#all[kind].get(id);
    if (!note) return '';
    return `[${this.marked.push(note)}]`;
  }
}

/** The relations of the document to what stands elsewhere. */
function remoteOf(archive: Archive): ReadonlySet<string> {
  const relations = elementsOf(archive.text('word/_rels/document.xml.rels') ?? '')[0]?.children ?? [];
  return new Set(relations.filter(({ attributes }) => attributes.TargetMode === 'External').map(({ attributes }) => attributes.Id ?? ''));
}

/** What is no part of the text: macros, and what stands above and below each page. */
function countParts(archive: Archive, tally: Tally): void {
  for (const name of archive.names) {
    if (/vbaProject\.bin$/i.test(name)) tally.add('macro');
    if (!/^word\/(?:header|footer)\d*\.xml$/.test(name)) continue;
    const words = descendants(elementsOf(archive.text(name) ?? ''), 't').map(({ text }) => text);
    if (/\p{L}/u.test(words.join(''))) tally.add('page-head');
  }
}

function titleOf(archive: Archive): string {
  const properties = elementsOf(archive.text('docProps/core.xml') ?? '')[0];
  return child(properties, 'title')?.text.replace(/\s+/g, ' ').trim() ?? '';
}
