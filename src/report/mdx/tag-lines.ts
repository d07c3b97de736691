import type { MdastNode } from 'satteri';
import { tags } from '../schema/tags.ts';
import { extentOf } from './running-text.ts';

type Paragraph = Extract<MdastNode, { type: 'paragraph' }>;
type Phrase = Paragraph['children'][number];

/**
 * Blocks in which a tag that belongs in a sentence stands in one, though it has a line to itself: the parser takes such a line for a
 * block of its own, and the lines before and behind it for paragraphs.
 */
export function withTagsInSentences(blocks: readonly MdastNode[], source: string): MdastNode[] {
  const joined: MdastNode[] = [];
  let wasTag = false;
  for (const block of blocks) {
    const isTag = block.type === 'mdxJsxFlowElement' && tags[block.name ?? '']?.isInline === true;
    const paragraph = isTag ? paragraphOf(block) : block;
    const before = lastParagraph(joined.at(-1));
    const gap = before && paragraph.type === 'paragraph' && (isTag || wasTag) ? gapBetween(before, paragraph, source) : undefined;
    if (before && gap && paragraph.type === 'paragraph') extend(before, gap, paragraph);
    else joined.push(paragraph);
    wasTag = isTag;
  }
  return joined;
}

function paragraphOf(tag: MdastNode): Paragraph {
  return { type: 'paragraph', children: [{ ...tag, type: 'mdxJsxTextElement' } as Phrase], position: tag.position };
}

/** The paragraph that a next line without indent or mark would go on with. */
function lastParagraph(block: MdastNode | undefined): Paragraph | undefined {
  if (block?.type === 'paragraph') return block;
  const goesOn = block?.type === 'list' || block?.type === 'listItem' || block?.type === 'blockquote';
  return goesOn ? lastParagraph(block.children.at(-1) as MdastNode | undefined) : undefined;
}

/** What stands between two blocks on one line, or on a line and the next; nothing where a line is empty between them. */
function gapBetween(before: MdastNode, after: MdastNode, source: string): Phrase | undefined {
  const [{ end: start }, { start: end }] = [extentOf(before), extentOf(after)];
  const between = source.slice(start, end);
  if (!/^[ \t]*(?:\r?\n[ \t>]*)?$/.test(between)) return undefined;
  const position = before.position && after.position && { start: before.position.end, end: after.position.start };
  return { type: 'text', value: between, position };
}

function extend(paragraph: Paragraph, gap: Phrase, next: Paragraph): void {
  paragraph.children.push(gap, ...next.children);
  if (paragraph.position && next.position) paragraph.position.end = next.position.end;
}
