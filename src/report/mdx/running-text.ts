import type { MdastNode } from 'satteri';
import { markdownToMdast } from 'satteri';

export type Text = Extract<MdastNode, { type: 'text' }>;

/** A node of running text. */
export type Phrase = Extract<MdastNode, { type: 'paragraph' }>['children'][number];

/** A character as readers see it, and the source it is written as: itself, an escape, a reference, the end of a line. */
export interface Character {
  value: string;
  start: number;
  end: number;
  /** Whether it is written as a mark of Markdown might be, without an escape. */
  isBare: boolean;
}

/** What running text consists of: characters, and things that stand among them. */
export type Part = Character | Phrase;

/** Whether a part of running text is a character. */
export function isCharacter(part: object | undefined): part is Character {
  return part !== undefined && 'isBare' in part;
}

/**
 * The parts of running text in their order. What the parser took for marks of emphasis or of strike-out are characters again.
 * @param source what the nodes were parsed from
 */
export function partsOf(nodes: readonly Phrase[], source: string): Part[] {
  return nodes.flatMap((node): Part[] => {
    const { start, end } = extentOf(node);
    if (node.type === 'text') return charactersOf(source, start, end);
    if (node.type !== 'emphasis' && node.type !== 'strong' && node.type !== 'delete') return [node];
    const size = node.type === 'emphasis' || (node.type === 'delete' && !source.startsWith('~~', start)) ? 1 : 2;
    return [
      ...charactersOf(source, start, start + size),
      ...partsOf(node.children as Phrase[], source),
      ...charactersOf(source, end - size, end),
    ];
  });
}

/** Where a node begins and ends in its source. */
export function extentOf(node: MdastNode): { start: number; end: number } {
  return { start: node.position?.start.offset ?? 0, end: node.position?.end.offset ?? 0 };
}

/** An escape, a character reference, the end of a line with what stands before the next one's text, or any other character. */
const written = /\\([!-/:-@[-`{-~])|&(?:#x[\da-f]{1,6}|#\d{1,7}|[a-z][a-z\d]*);|[ \t]*\r?\n[ \t>]*|./gisu;

/** The characters of a stretch of source. */
export function charactersOf(source: string, from: number, to: number): Character[] {
  return [...source.slice(from, to).matchAll(written)].flatMap(({ 0: text, 1: escaped, index }): Character[] => {
    const start = from + index;
    const end = start + text.length;
    if (escaped !== undefined) return [{ value: escaped, start, end, isBare: false }];
    if (text.includes('\n')) return [{ value: '\n', start, end, isBare: true }];
    if (!text.startsWith('&') || text.length === 1) return [{ value: text, start, end, isBare: true }];
    return [...referenced(text)].map((value) => ({ value, start, end, isBare: false }));
  });
}

const references = new Map<string, string>();

/** What a character reference stands for; itself where nothing has its name. */
function referenced(reference: string): string {
  const known = references.get(reference) ?? textOf(markdownToMdast(reference, { features: { gfm: false } }));
  references.set(reference, known);
  return known;
}

/** The text of a node and of all in it, as readers see it; tags have none here. */
export function textOf(node: MdastNode): string {
  if ('children' in node) return node.children.map((child) => textOf(child as MdastNode)).join('');
  return 'value' in node && typeof node.value === 'string' ? node.value : '';
}
