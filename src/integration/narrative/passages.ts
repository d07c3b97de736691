import type { MdastNode, MdxJsxFlowElement } from 'satteri';
import { listOf } from '../../report/mdx/attributes.ts';
import type { Root } from '../../report/mdx/markdown.ts';
import { textOf } from '../../report/mdx/running-text.ts';
import { isTight } from '../../report/mdx/said.ts';
import { sectionNumber } from '../../report/question-headings.ts';
import { element, stringOf } from './element.ts';

type Block = Root['children'][number];

/** What a passage stands between: the references of what was shown right above it, the sentences quoted right below it. */
interface Surroundings {
  above: readonly string[];
  below: readonly string[];
}

/**
 * Blocks with every paragraph that rests on sentences in a `Passage`, which shows them: `at` is what it rests on, in its order, `above`
 * what stands right above it in the same section, `below` the sentences quoted right below it. Those need not be said in words again.
 */
export function withPassages(blocks: readonly Block[]): Block[] {
  const around: Surroundings = { above: [], below: [] };
  return blocks.map((block, place) => {
    if (block.type === 'heading' && block.depth === 2) around.above = spokenHeading(sectionNumber(textOf(block)));
    const quoted = quotedIn(block);
    if (quoted.length > 0) around.above = quoted.map((id) => `sentence:${id}`);
    const next = blocks[place + 1];
    around.below = next ? quotedIn(next) : [];
    return passagesIn(block, around);
  });
}

/** A measure stands below its heading as spoken, which is its first sentence. */
function spokenHeading(number: string): string[] {
  return /^\d/.test(number) ? [`sentence:${number}-1`] : [];
}

/** The sentences that a block quotes. */
function quotedIn(node: MdastNode): string[] {
  return node.type === 'mdxJsxFlowElement' && node.name === 'Source' ? listOf(stringOf(node, 'at')) : [];
}

/** @param isBare whether it stands in a list without blank lines, whose items hold no paragraphs but bare text */
function passagesIn<T extends MdastNode>(node: T, around: Surroundings, isBare = false): T | MdxJsxFlowElement {
  if (node.type === 'paragraph') {
    const at = isBare ? [] : referencesOf(node);
    if (at.length === 0) return node;
    const { above, below } = around;
    around.above = at;
    const given = Object.entries({ at, above, below }).filter(([, references]) => references.length > 0);
    return element('Passage', Object.fromEntries(given.map(([name, references]) => [name, references.join(' ')])), [node]);
  }
  if (!('children' in node)) return node;
  const within = node.type === 'list' ? isTight(node) : isBare && node.type === 'listItem';
  return { ...node, children: node.children.map((child) => passagesIn(child as MdastNode, around, within)) };
}

const sentenceLink = /^transcript\.html#s(.+)$/;

/** What a paragraph rests on, in its order: figures (`figure:ID`), sentences that it links to or names in a `Said` (`sentence:1.2-3`). */
function referencesOf(node: MdastNode): string[] {
  if (node.type === 'mdxJsxTextElement' && node.name === 'Value') return listOf(stringOf(node, 'id')).map((id) => `figure:${id}`);
  if (node.type === 'mdxJsxTextElement' && node.name === 'Said') return listOf(stringOf(node, 'at')).map((id) => `sentence:${id}`);
  const [, sentence] = node.type === 'link' ? (sentenceLink.exec(node.url) ?? []) : [];
  const own = sentence === undefined ? [] : [`sentence:${sentence}`];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => referencesOf(child as MdastNode))] : own;
}
