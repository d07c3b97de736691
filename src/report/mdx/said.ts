import type { MdastNode } from 'satteri';
import { extentOf } from './running-text.ts';

type SaidNode = Extract<MdastNode, { type: 'mdxJsxTextElement' | 'mdxJsxFlowElement' }>;

/** A list without blank lines holds bare text, so that no note can stand beside its items. */
export function isTight(node: MdastNode): boolean {
  return node.type === 'list' && !node.spread && node.children.every(({ spread }) => !spread);
}

/** A tag `Said`: where it stands, and the sentences that it names. */
export interface SaidTag {
  offset: number;
  at: string;
}

/** The tags `Said` whose sentences no paragraph shows: in a heading, a table or a tight list, or with no words before them. */
export function misplacedSaid(node: MdastNode, isBare = false): SaidTag[] {
  if (isSaid(node)) return [{ offset: extentOf(node).start, at: sentencesOf(node) }];
  if (node.type === 'paragraph' && !isBare && node.children.some(isShown)) return [];
  if (!('children' in node)) return [];
  const within = node.type === 'list' ? isTight(node) : isBare && node.type === 'listItem';
  return node.children.flatMap((child) => misplacedSaid(child as MdastNode, within));
}

function isShown(node: MdastNode): boolean {
  return !isSaid(node) && node.type !== 'break' && !(node.type === 'text' && node.value.trim() === '');
}

function isSaid(node: MdastNode): node is SaidNode {
  return (node.type === 'mdxJsxTextElement' || node.type === 'mdxJsxFlowElement') && node.name === 'Said';
}

function sentencesOf({ attributes }: SaidNode): string {
  const written = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'at')?.value;
  return typeof written === 'string' ? written : '…';
}
