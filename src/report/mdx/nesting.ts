import type { MdastNode } from 'satteri';
import { type Diagnostic, diagnostic, placeAt } from '../../diagnostics/diagnostic.ts';
import { limits } from '../../diagnostics/limits.ts';
import { extentOf } from './running-text.ts';

const marks = { braces: /\{/g, references: /&(?:#x?)?\w+;/g };

/** The diagnostic of a text with so many braces or character references that the parser would take minutes: it looks at all before each. */
export function tooManyMarks(file: string, text: string): Diagnostic | undefined {
  for (const [kind, mark] of Object.entries(marks)) {
    const beyond = [...text.matchAll(mark)][limits.marks];
    if (beyond) return diagnostic('too-many', placeAt(file, text, beyond.index), { kind, most: String(limits.marks) });
  }
  return undefined;
}

/** The diagnostic of what stands too deep in a text, at an offset. */
export function nested(file: string, text: string, offset: number): Diagnostic {
  return diagnostic('nested-deep', placeAt(file, text, offset), { most: String(limits.depth) });
}

const nests = new Set(['blockquote', 'list', 'emphasis', 'strong', 'link', 'linkReference', 'mdxJsxFlowElement', 'mdxJsxTextElement']);

/** Where a tree first holds something deeper than the limit; -1 where it does not. */
export function tooDeep(root: MdastNode): number {
  const waiting = [{ node: root, above: 0, start: 0 }];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    const { node, above } = next;
    const depth = nests.has(node.type) ? above + 1 : above;
    // An emphasis has no place of its own.
    const start = node.position ? extentOf(node).start : next.start;
    if (depth > limits.depth) return start;
    if ('children' in node) for (const child of node.children) waiting.push({ node: child as MdastNode, above: depth, start });
  }
  return -1;
}

/**
 * Where the block begins on which a parser reaches the end of its stack; the first tag where it is no single block.
 * @param reachesEnd whether it does with a text
 */
export function deepestBlock(text: string, reachesEnd: (block: string) => boolean): number {
  for (const { 0: block, index } of text.matchAll(/[^\n]+(?:\n[^\n]+)*/g)) if (reachesEnd(block)) return index;
  return Math.max(0, text.indexOf('<'));
}
