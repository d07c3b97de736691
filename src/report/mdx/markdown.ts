import { type Features, type MdastNode, mdxToMdast } from 'satteri';
import { isBare, withAddresses, withoutChineseAddresses } from './bare-addresses.ts';
import { isEmphasis, isRun, type Phrased, withEmphasis } from './emphasis.ts';
import { onOneLine, withoutBreaks } from './line-breaks.ts';
import { type Character, isCharacter, type Phrase, partsOf, type Text } from './running-text.ts';
import { type Stray, strikeOuts, unpairedMarks } from './stray-marks.ts';
import { withTagsInSentences } from './tag-lines.ts';

export type Root = Extract<MdastNode, { type: 'root' }>;
type Point = NonNullable<MdastNode['position']>['start'];

/** A narrative as its author means it. */
export interface Markdown {
  root: Root;
  /** Where each character of a text stands in the source. */
  placesIn: ReadonlyMap<MdastNode, readonly number[]>;
  strays: readonly Stray[];
}

/**
 * Reads MDX as authors of Chinese and English type it: CommonMark with GFM but for what goes wrong in Chinese. Emphasis works beside
 * Chinese and tags (markdown-cjk-friendly), a line break between Chinese characters is no space, a bare address ends where Chinese
 * begins, a tag that belongs in a sentence stands in it also from a line of its own, and nothing is struck out.
 * Throws the parser's error where the text is no MDX.
 */
export function readMarkdown(text: string, features: Features = {}): Markdown {
  const { tree, starts } = withoutChineseAddresses(text, (source) => mdxToMdast(source, { features }));
  const narrative: Narrative = { source: text, addresses: starts, pointAt: pointsOf(text), placesIn: new Map(), strays: [] };
  return { root: blockIn(tree, narrative) as Root, placesIn: narrative.placesIn, strays: narrative.strays };
}

interface Narrative {
  source: string;
  /** Where the bare addresses begin that Chinese follows. */
  addresses: ReadonlySet<number>;
  pointAt: (offset: number) => Point;
  placesIn: Map<MdastNode, number[]>;
  strays: Stray[];
}

/** A block, with the running text in it read anew. */
function blockIn(node: MdastNode, narrative: Narrative): MdastNode {
  if (node.type === 'paragraph' || node.type === 'heading' || node.type === 'tableCell')
    return { ...node, children: phrasesIn(node.children, narrative) };
  if (node.type === 'mdxJsxFlowElement') return withPlainAttributes(node);
  if (!('children' in node)) return node;
  const blocks = withTagsInSentences(node.children as MdastNode[], narrative.source);
  return { ...node, children: blocks.map((block) => blockIn(block, narrative)) } as MdastNode;
}

/** @param edge what stands around the text: nothing, or the bracket of a link */
function phrasesIn(nodes: readonly Phrase[], narrative: Narrative, edge: '' | '[' = ''): Phrase[] {
  const written = withAddresses(partsOf(nodes, narrative.source), narrative.addresses, (characters) => nodeOf(characters, narrative));
  const parts = withoutBreaks(written.map((part) => (isCharacter(part) ? part : phraseIn(part, narrative))));
  const phrased = withEmphasis(parts, narrative.source, edge);
  narrative.strays.push(...strikeOuts(parts), ...unpairedMarks(phrased, narrative.source));
  return nodesOf(phrased, narrative);
}

/** What stands among characters: a link, whose own text is read too, a tag, or anything else as it is. */
function phraseIn(node: Phrase, narrative: Narrative): Phrase {
  if (node.type === 'mdxJsxTextElement') return withPlainAttributes(node);
  if (node.type !== 'link' && node.type !== 'linkReference') return node;
  return isBare(node, narrative.source) ? node : ({ ...node, children: phrasesIn(node.children, narrative, '[') } as Phrase);
}

/** A tag whose attributes stand on one line each. */
function withPlainAttributes<T extends MdastNode>(node: T): T {
  if (node.type !== 'mdxJsxFlowElement' && node.type !== 'mdxJsxTextElement') return node;
  const attributes = node.attributes.map((attribute) => {
    return typeof attribute.value === 'string' ? { ...attribute, value: onOneLine(attribute.value) } : attribute;
  });
  return { ...node, attributes };
}

/** Running text as nodes: characters side by side are one text, marks without partner among them. */
function nodesOf(phrased: readonly Phrased[], narrative: Narrative): Phrase[] {
  const nodes: Phrase[] = [];
  let characters: Character[] = [];
  const finish = () => {
    if (characters.some(({ value }) => value !== '')) nodes.push(nodeOf(characters, narrative));
    characters = [];
  };
  for (const part of phrased) {
    if (isRun(part)) characters.push(...part.marks);
    else if (isCharacter(part)) characters.push(part);
    else {
      finish();
      nodes.push(isEmphasis(part) ? { type: part.type, children: nodesOf(part.within, narrative) } : part);
    }
  }
  finish();
  return nodes;
}

/** A text of the tree, from its characters. */
function nodeOf(characters: readonly Character[], { pointAt, placesIn }: Narrative): Text {
  const position = { start: pointAt(characters[0]?.start ?? 0), end: pointAt(characters.at(-1)?.end ?? 0) };
  const text: Text = { type: 'text', value: characters.map(({ value }) => value).join(''), position };
  placesIn.set(
    text,
    characters.flatMap(({ value, start }) => Array.from(value, () => start)),
  );
  return text;
}

/** Gives the line and column of each offset of a text. */
function pointsOf(text: string): (offset: number) => Point {
  const starts = [0, ...Array.from(text.matchAll(/\n/g), ({ index }) => index + 1)];
  return (offset) => {
    let [line, behind] = [0, starts.length];
    while (behind - line > 1) {
      const middle = (line + behind) >> 1;
      if ((starts[middle] ?? 0) <= offset) line = middle;
      else behind = middle;
    }
    return { line: line + 1, column: offset - (starts[line] ?? 0) + 1, offset };
  };
}
