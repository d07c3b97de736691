import { defineMdastPlugin, type MdastNode } from 'satteri';

type Root = Extract<MdastNode, { type: 'root' }>;
type Image = Extract<MdastNode, { type: 'image' }>;

/**
 * Pictures of a narrative before it is compiled: one in a paragraph of pictures alone becomes a `Picture` of its own, any other a
 * `PictureInText`. Left to Markdown, the build would look for its file beside the author's text.
 */
export const narrativePictures = defineMdastPlugin({
  name: 'xunli:pictures',
  after(root, context) {
    context.setProperty(root, 'children', root.children.flatMap(picturesIn) as Root['children']);
  },
});

function picturesIn(node: MdastNode): MdastNode[] {
  if (node.type === 'image') return [element('mdxJsxTextElement', 'PictureInText', node)];
  if (!('children' in node)) return [node];
  if (node.type === 'paragraph' && node.children.every(isPictureOrSpace)) {
    const images = node.children.filter((child) => child.type === 'image');
    if (images.length > 0) return images.map((image) => element('mdxJsxFlowElement', 'Picture', image));
  }
  return [{ ...node, children: node.children.flatMap((child) => picturesIn(child as MdastNode)) } as MdastNode];
}

function isPictureOrSpace(node: MdastNode): boolean {
  return node.type === 'image' || node.type === 'break' || (node.type === 'text' && node.value.trim() === '');
}

function element(type: 'mdxJsxFlowElement' | 'mdxJsxTextElement', name: string, { url, alt, title }: Image): MdastNode {
  const given = { src: url, alt: alt ?? '', ...(title && { caption: title }) };
  const attributes = Object.entries(given).map(([key, value]) => ({ type: 'mdxJsxAttribute' as const, name: key, value }));
  return { type, name, attributes, children: [] };
}
