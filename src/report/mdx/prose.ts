import type { MdastNode } from 'satteri';
import type { Place } from '../../diagnostics/diagnostic.ts';
import type { Markdown } from './markdown.ts';
import { extentOf } from './running-text.ts';

/** The running text of one block. */
export interface BlockText {
  /** As readers see it, with `tagMark` for each tag. */
  text: string;
  /** The place of the character at an index. */
  placeOf(index: number): Place;
}

/** Stands in a text for a tag, whose words are not the author's (U+FFFC, object replacement character). */
export const tagMark = '\ufffc';

/** The text of a block; null where a node is none, or holds other blocks. */
export function blockText(node: MdastNode, { placesIn }: Markdown, placeAt: (offset: number) => Place): BlockText | null {
  if (node.type !== 'paragraph' && node.type !== 'heading' && node.type !== 'tableCell' && node.type !== 'code') return null;
  const leaves = leavesOf(node).map((leaf) => ({ leaf, text: leafText(leaf) }));
  const offsets = leaves.flatMap(({ leaf, text }) => placesIn.get(leaf) ?? Array.from({ length: text.length }, () => extentOf(leaf).start));
  return { text: leaves.map(({ text }) => text).join(''), placeOf: (index) => placeAt(offsets[index] ?? extentOf(node).start) };
}

function leavesOf(node: MdastNode): MdastNode[] {
  const isTag = node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement';
  return 'children' in node && !isTag ? node.children.flatMap((child) => leavesOf(child as MdastNode)) : [node];
}

function leafText(node: MdastNode): string {
  if (node.type === 'text' || node.type === 'inlineCode' || node.type === 'code') return node.value;
  return node.type === 'break' ? ' ' : tagMark;
}
