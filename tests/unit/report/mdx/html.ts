import type { MdastNode } from 'satteri';

/** The names of elements by those of nodes; other nodes have none and are what is in them. */
const elements: Partial<Record<MdastNode['type'], string>> = {
  paragraph: 'p',
  emphasis: 'em',
  strong: 'strong',
  link: 'a',
  listItem: 'li',
  blockquote: 'blockquote',
  tableCell: 'td',
  mdxJsxFlowElement: 'block',
};

/** A tree in the letters of HTML, as far as tests of running text need it: `¤` is a tag in a sentence. */
export function htmlOf(node: MdastNode): string {
  if (node.type === 'mdxJsxTextElement') return '¤';
  if (node.type === 'break') return '<br>';
  const within = 'children' in node ? node.children.map((child) => htmlOf(child as MdastNode)).join('') : 'value' in node ? node.value : '';
  const name = elements[node.type];
  return name === undefined ? within : `<${name}>${within}</${name}>`;
}
