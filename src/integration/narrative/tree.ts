import { defineMdastPlugin, type MdastNode, type MdxJsxFlowElement } from 'satteri';
import { type Root, readMarkdown } from '../../report/mdx/markdown.ts';
import { textOf } from '../../report/mdx/running-text.ts';
import { sectionNumber } from '../../report/question-headings.ts';
import { element } from './element.ts';
import { withPassages } from './passages.ts';

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
    context.setProperty(root, 'children', sectionsOf(withPassages(children)));
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
