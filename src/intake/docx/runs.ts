import { raised } from '../blocks.ts';
import type { LeftOutKind, Tally } from '../source-text.ts';
import type { Fields } from './fields.ts';
import { child, descendants, type Element, isOn, propertyOf } from './xml.ts';

/** What the readers of a document share. */
export interface DocumentState {
  fields: Fields;
  tally: Tally;
  /** Marks a note in the text and keeps it for the end. */
  note: (kind: 'footnote' | 'endnote', id: string) => string;
  /** Relations of the document that lead out of it. */
  remote: ReadonlySet<string>;
}

/** The words of a paragraph, with \n where a line ends inside it, and the boxes of text that are fastened to it. */
export interface ParagraphText {
  text: string;
  boxes: Element[];
}

/** Elements without words of the paragraph: properties, deleted text, the reading of a character, what only old programs show. */
const silent = new Set('pPr rPr sdtPr sdtEndPr tblPr rubyPr rt del moveFrom Fallback footnoteRef endnoteRef proofErr'.split(' '));
const pictureFonts = /wingdings|webdings|symbol|marlett|zapf|dingbats/i;

/** The words of the elements of a paragraph. */
export function paragraphText(elements: readonly Element[], state: DocumentState): ParagraphText {
  const found: ParagraphText = { text: '', boxes: [] };
  for (const element of elements) readInto(found, element, state);
  return found;
}

function readInto(found: ParagraphText, element: Element, state: DocumentState): void {
  const { name, attributes, children } = element;
  const { fields, tally } = state;
  if (name === 'ins' || name === 'del' || name === 'moveFrom') tally.add('tracked-change');
  if (silent.has(name)) return;
  const add = (text: string) => {
    if (fields.isShown) found.text += text;
  };
  if (name === 't') add(element.text);
  else if (name === 'instrText') fields.instruct(element.text);
  else if (name === 'fldChar') add(fields.turn(attributes.fldCharType ?? ''));
  else if (name === 'tab' || name === 'ptab') add('\t');
  else if (name === 'br' || name === 'cr') add('\n');
  else if (name === 'noBreakHyphen') add('-');
  else if (name === 'sym') add(symbol(attributes, tally));
  else if (name === 'footnoteReference' || name === 'endnoteReference') {
    if (fields.isShown) add(state.note(name === 'footnoteReference' ? 'footnote' : 'endnote', attributes.id ?? ''));
  } else if (name === 'commentReference') tally.add('comment');
  else if (name === 'drawing' || name === 'pict' || name === 'object') readDrawing(found, element, state);
  else if (name === 'fldSimple' && fields.leavesOut(attributes.instr ?? '')) return;
  else if (name === 'r') readRun(found, element, state);
  else if (name === 'f' && child(element, 'den')) readFraction(found, element, state);
  else if (name === 'sup') found.text += raised(paragraphText(children, state).text);
  else for (const each of children) readInto(found, each, state);
}

function readRun(found: ParagraphText, { children }: Element, state: DocumentState): void {
  const properties = children.find(({ name }) => name === 'rPr');
  const { text, boxes } = paragraphText(children, state);
  if (isOn(properties, 'vanish')) {
    if (text.trim() !== '') state.tally.add('hidden-text');
    return;
  }
  found.text += propertyOf(properties, 'vertAlign') === 'superscript' ? raised(text) : text;
  found.boxes.push(...boxes);
}

/** Above and below the line of a fraction stand two numbers. */
function readFraction(found: ParagraphText, element: Element, state: DocumentState): void {
  const part = (name: string) => paragraphText(child(element, name)?.children ?? [], state).text;
  found.text += `${part('num')}/${part('den')}`;
}

function readDrawing(found: ParagraphText, element: Element, { tally, remote }: DocumentState): void {
  const boxes = outermost(element.children, 'txbxContent');
  found.boxes.push(...boxes);
  const embedded = descendants([element], 'OLEObject').length + descendants([element], 'chart').length;
  if (embedded > 0) {
    tally.add('embedded-object', embedded);
    return;
  }
  const pictures = ['blip', 'imagedata'].flatMap((name) => descendants(withoutBoxes(element), name));
  for (const { attributes } of pictures) {
    const isRemote = attributes.link !== undefined || remote.has(attributes.id ?? '') || /^https?:/i.test(attributes.src ?? '');
    const kind: LeftOutKind = isRemote ? 'remote-image' : 'image';
    tally.add(kind);
  }
}

function withoutBoxes({ children }: Element): Element[] {
  return children.filter(({ name }) => name !== 'txbxContent').map((each) => ({ ...each, children: withoutBoxes(each) }));
}

/** The outermost elements of a name, without what only old programs show. */
function outermost(elements: readonly Element[], name: string): Element[] {
  return elements.flatMap((each) => (each.name === name ? [each] : each.name === 'Fallback' ? [] : outermost(each.children, name)));
}

/** A character by its number in a font; of a font of pictures only what is a digit or a sign in every font. */
function symbol({ font = '', char = '' }: Record<string, string>, tally: Tally): string {
  const code = Number.parseInt(char, 16);
  const plain = code >= 0xf020 && code <= 0xf07e ? code - 0xf000 : code;
  const character = plain > 0x1f && plain < 0xfffe ? String.fromCharCode(plain) : '';
  const isText = pictureFonts.test(font)
    ? /symbol/i.test(font) && /^[\d%+=().,/<>]$/.test(character)
    : !/^[\ue000-\uf8ff]?$/.test(character);
  if (isText) return character;
  tally.add('symbol');
  return '';
}
