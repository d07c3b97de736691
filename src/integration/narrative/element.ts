import type { MdastNode, MdxJsxFlowElement } from 'satteri';

/** A component around some nodes, as MDX compiles it. */
export function element(name: string, attributes: Record<string, string>, children: MdastNode[]): MdxJsxFlowElement {
  return {
    type: 'mdxJsxFlowElement',
    name,
    attributes: Object.entries(attributes).map(([key, value]) => ({ type: 'mdxJsxAttribute', name: key, value })),
    children: children as MdxJsxFlowElement['children'],
  };
}

/** The string that a tag has as an attribute; undefined where it has none. */
export function stringOf({ attributes }: Pick<MdxJsxFlowElement, 'attributes'>, name: string): string | undefined {
  const value = attributes.find((attribute) => attribute.type === 'mdxJsxAttribute' && attribute.name === name)?.value;
  return typeof value === 'string' ? value : undefined;
}
