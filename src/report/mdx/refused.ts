import type { MdastNode } from 'satteri';
import type { Code } from '../../diagnostics/codes.ts';
import { linksElsewhere } from './link-words.ts';
import type { Markdown } from './markdown.ts';
import { extentOf } from './running-text.ts';
import { misplacedSaid } from './said.ts';

/** Something of Markdown that a report does not have, or a mark that does nothing; where it stands and what is written there. */
export interface Refused {
  code: Code;
  offset: number;
  details: Record<string, string>;
}

/** All that would be shown as an author did not mean it, or would say what the sentences of the speech do not. */
export function refusedMarkdown({ root, strays }: Markdown, source: string): Refused[] {
  const marks = strays.map(({ kind, start, end }): Refused => {
    const details = { mark: source.slice(start, end), context: around(source, start, end) };
    return { code: kind === 'emphasis' ? 'mark-unpaired' : 'strike-out', offset: start, details };
  });
  const nodes = nodesIn(root);
  const references = new Set(nodes.flatMap((node) => (node.type === 'footnoteReference' ? [node.identifier] : [])));
  const unseen = misplacedSaid(root).map(({ offset, at }): Refused => ({ code: 'said-nowhere', offset, details: { at } }));
  const elsewhere = linksElsewhere(nodes, source).map(({ said, url, node }): Refused => {
    return { code: 'link-elsewhere', offset: extentOf(node).start, details: { said, url } };
  });
  return [...marks, ...unseen, ...elsewhere, ...nodes.flatMap((node) => [...footnote(node, source, references), ...taskBox(node, source)])];
}

function nodesIn(node: MdastNode): MdastNode[] {
  return [node, ...('children' in node ? node.children.flatMap((child) => nodesIn(child as MdastNode)) : [])];
}

/** A mark of a note, with a note or without, or a note that has no mark. */
function footnote(node: MdastNode, source: string, references: ReadonlySet<string>): Refused[] {
  const { start, end } = extentOf(node);
  const refuse = (label: string, offset: number): Refused => ({ code: 'footnote', offset, details: { label } });
  if (node.type === 'footnoteReference') return [refuse(source.slice(start, end), start)];
  if (node.type === 'footnoteDefinition' && !references.has(node.identifier)) return [refuse(`[^${node.label ?? node.identifier}]`, start)];
  if (node.type !== 'text') return [];
  return [...source.slice(start, end).matchAll(/(?<!\\)\[\^[^\]\s]+\]/g)].map(({ 0: label, index }) => refuse(label, start + index));
}

function taskBox(node: MdastNode, source: string): Refused[] {
  if (node.type !== 'listItem' || typeof node.checked !== 'boolean') return [];
  const offset = source.indexOf('[', extentOf(node).start);
  return [{ code: 'task-box', offset, details: { box: source.slice(offset, offset + 3) } }];
}

/** The line around a stretch, as far as it helps to find it. */
function around(source: string, start: number, end: number): string {
  const before = /[^\n>]{0,6}$/.exec(source.slice(0, start))?.[0] ?? '';
  const behind = /^[^\n<]{0,6}/.exec(source.slice(end))?.[0] ?? '';
  return before + source.slice(start, end) + behind;
}
