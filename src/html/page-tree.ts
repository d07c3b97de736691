import { type DefaultTreeAdapterTypes, defaultTreeAdapter, parse } from 'parse5';

/** A node of a page. */
export type PageNode = DefaultTreeAdapterTypes.ChildNode | DefaultTreeAdapterTypes.Document;
export type PageElement = DefaultTreeAdapterTypes.Element;

const trees = new Map<string, DefaultTreeAdapterTypes.Document>();

/**
 * Takes the HTML of a page and gives its tree (WHATWG parsing). Search and audit read the same pages one after the
 * other: a page that was read is kept until `forgetPages`.
 */
export function readPage(html: string): PageNode {
  const tree = trees.get(html) ?? parse(html);
  trees.set(html, tree);
  return tree;
}

/** The same tree with the place of every node in the file: for messages, as places cost half as much again in time and memory. */
export function readPlacedPage(html: string): PageNode {
  return parse(html, { sourceCodeLocationInfo: true });
}

/** Lets go of all pages that were read. */
export function forgetPages(): void {
  trees.clear();
}

export const { isElementNode: isElement, isTextNode: isText } = defaultTreeAdapter;

/** The children of a node, those of a template among them; none for text. */
export function childrenOf(node: PageNode): DefaultTreeAdapterTypes.ChildNode[] {
  if ('content' in node) return node.content.childNodes;
  return 'childNodes' in node ? node.childNodes : [];
}

/** The value of an attribute, or undefined where the element has none of the name. */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}
