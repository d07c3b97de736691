import { type MarkupNode, parseMarkup } from '../markup.ts';

/** An element of WordprocessingML, by the name that it has in every namespace prefix. */
export interface Element {
  name: string;
  attributes: Record<string, string>;
  children: Element[];
  /** The text that stands in it itself. */
  text: string;
}

/** The elements of a part of a document; the root is the first. */
export function elementsOf(xml: string): Element[] {
  return asElements(parseMarkup(xml, { xmlMode: true }));
}

function asElements(nodes: readonly MarkupNode[]): Element[] {
  return nodes.flatMap(({ type, name, attribs = {}, children = [] }) => {
    if (type !== 'tag' || name === undefined) return [];
    const attributes = Object.fromEntries(Object.entries(attribs).map(([key, value]) => [local(key), value]));
    const text = children.map((child) => (child.type === 'text' ? (child.data ?? '') : '')).join('');
    return [{ name: local(name), attributes, children: asElements(children), text }];
  });
}

function local(name: string): string {
  return name.slice(name.indexOf(':') + 1);
}

/** The first child of this name, at the end of a path of names. */
export function child(element: Element | undefined, ...path: string[]): Element | undefined {
  return path.reduce((found: Element | undefined, name) => found?.children.find((each) => each.name === name), element);
}

/** The value of a property: `<w:numId w:val="3"/>`. */
export function propertyOf(element: Element | undefined, ...path: string[]): string | undefined {
  return child(element, ...path)?.attributes.val;
}

/** Whether a property is on: it is there, and does not say no. */
export function isOn(element: Element | undefined, ...path: string[]): boolean {
  const found = child(element, ...path);
  return found !== undefined && !/^(?:0|false|off|none)$/.test(found.attributes.val ?? '');
}

/** All elements of this name below others, in order. */
export function descendants(elements: readonly Element[], name: string): Element[] {
  return elements.flatMap((each) => [...(each.name === name ? [each] : []), ...descendants(each.children, name)]);
}
