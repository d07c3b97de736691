import { defineMdastPlugin, type MdastNode, type MdxJsxFlowElement } from 'satteri';
import { type Root, readMarkdown } from '../../report/mdx/markdown.ts';
import { textOf } from '../../report/mdx/running-text.ts';
import { sectionNumber } from '../../report/question-headings.ts';

type Block = Root['children'][number];
type Heading = Extract<MdastNode, { type: 'heading' }>;

/**
 * What a narrative is before it is compiled: Markdown read as the check reads it, in which each measure, from its heading to the next, is a
 * `Measure`, its heading a `MeasureHeading`, each question a `Question` with a `QuestionHeading`, and a paragraph that rests on sentences a
 * `Passage` that shows them.
 */
export const narrativeTree = defineMdastPlugin({
  name: 'xunli:narrative',
  after(root, context) {
    const { children } = readMarkdown(context.source, { frontmatter: false }).root;
    context.setProperty(root, 'children', sectionsOf(children.map((block) => passagesIn(block))));
  },
});

/** Wraps each measure and each question, from its heading to the next of the second level, in an element of its own. */
function sectionsOf(blocks: Block[]): Block[] {
  const wrapped: Block[] = [];
  let current: MdxJsxFlowElement | undefined;
  for (const block of blocks) {
    const number = block.type === 'heading' && block.depth === 2 ? sectionNumber(textOf(block)) : '';
    if (block.type === 'heading' && number !== '') {
      const heading = withoutNumber(block, number);
      const name = textOf(heading).trim();
      const kind = number.startsWith('q') ? 'Question' : 'Measure';
      current = element(kind, { number, name }, [element(`${kind}Heading`, { number }, heading.children)]);
      wrapped.push(current);
    } else if (current) current.children.push(block as MdxJsxFlowElement['children'][number]);
    else wrapped.push(block);
  }
  return wrapped;
}

/** The heading of a measure or a question without its number, which stands at the beginning of its first text. */
function withoutNumber(heading: Heading, number: string): Heading {
  const [first, ...others] = heading.children;
  if (first?.type !== 'text') return heading;
  return { ...heading, children: [{ ...first, value: first.value.slice(number.length).trimStart() }, ...others] };
}

/**
 * A block with every paragraph in it that names figures or sentences put into a `Passage`.
 * @param isTight whether it stands in a list without blank lines, whose items hold no paragraphs but bare text
 */
function passagesIn<T extends MdastNode>(node: T, isTight = false): T | MdxJsxFlowElement {
  if (node.type === 'paragraph') {
    const at = isTight ? [] : referencesOf(node);
    return at.length === 0 ? node : element('Passage', { at: at.join(' ') }, [node]);
  }
  if (!('children' in node)) return node;
  const within = node.type === 'list' ? !node.spread && node.children.every(({ spread }) => !spread) : isTight && node.type === 'listItem';
  return { ...node, children: node.children.map((child) => passagesIn(child as MdastNode, within)) };
}

const sentenceLink = /^transcript\.html#s(.+)$/;

/** What a paragraph rests on, in its order: figures (`figure:ID`) and sentences that it links to (`sentence:1.2-3`). */
function referencesOf(node: MdastNode): string[] {
  if (node.type === 'mdxJsxTextElement' && node.name === 'Value') {
    const id = node.attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === 'id')?.value;
    return typeof id === 'string' ? [`figure:${id}`] : [];
  }
  const [, sentence] = node.type === 'link' ? (sentenceLink.exec(node.url) ?? []) : [];
  const own = sentence === undefined ? [] : [`sentence:${sentence}`];
  return 'children' in node ? [...own, ...node.children.flatMap((child) => referencesOf(child as MdastNode))] : own;
}

function element(name: string, attributes: Record<string, string>, children: MdastNode[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: children as MdxJsxFlowElement['children'],
  };
}
