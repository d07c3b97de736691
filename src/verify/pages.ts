import { ElementType, parseDocument } from 'htmlparser2';

/** A parsed page: the root of its tree. */
export type PageDocument = ReturnType<typeof parseDocument>;
export type PageNode = PageDocument['childNodes'][number];
export type PageElement = Extract<PageNode, { attribs: Record<string, string> }>;
export type PageText = Extract<PageNode, { type: ElementType.ElementType.Text }>;

/** A file of the site that is markup: an HTML page, a drawing, a feed or a list of pages. */
export interface Page {
  name: string;
  source: string;
  document: PageDocument;
}

/**
 * Every file of markup among the files of a site, one after the other: the tree of a page takes some thirty times its size, and
 * those of a large site would not fit into memory together.
 */
export function* parsePages(files: ReadonlyMap<string, Uint8Array>): Generator<Page> {
  for (const [name, bytes] of files) if (/\.(?:html|svg|xml)$/.test(name)) yield parsePage(name, new TextDecoder().decode(bytes));
}

/**
 * Parses one file of markup, XML as XML. Browsers read HTML with the parser of the HTML Standard, which repairs what is malformed;
 * this one is several times as fast and repairs nothing. Generated pages need no repair, and `tests/site/page-tree.spec.ts` compares
 * every page of a site with the tree that a browser builds.
 */
export function parsePage(name: string, source: string): Page {
  return { name, source, document: parseDocument(source, { xmlMode: !name.endsWith('.html'), withStartIndices: true }) };
}

/** Whether a node is an element. */
export function isElement(node: object): node is PageElement {
  return 'attribs' in node;
}

/** Whether a node is text. */
export function isText(node: PageNode): node is PageText {
  return node.type === ElementType.Text;
}

/** The nodes directly inside a node, those of a CDATA section too. */
export function childrenOf(node: PageNode): PageNode[] {
  return 'children' in node ? node.children : [];
}

/** The offset of a node in the source of its page, in UTF-16 units. */
export function offsetOf({ startIndex }: PageNode): number {
  return startIndex ?? 0;
}

/** The offset of an attribute's name in the source of its page. */
export function attributeOffset({ source }: Page, element: PageElement, name: string): number {
  const start = offsetOf(element);
  const inTag = /\s([^\s"'>/=]+)(?:\s*=\s*(?:"[^"]*"|'[^']*'|[^\s>"']+))?/g;
  inTag.lastIndex = start;
  for (let found = inTag.exec(source); found; found = inTag.exec(source))
    if (found[1]?.toLowerCase() === name.toLowerCase()) return found.index + 1;
  return start;
}

/** The nearest element of this name around another one. */
export function closest(element: PageElement, name: string): PageElement | null {
  const { parent } = element;
  if (!parent || !isElement(parent)) return null;
  return parent.name === name ? parent : closest(parent, name);
}

/** The text of the text nodes directly inside an element. */
export function ownText({ children }: PageElement): string {
  return children.map((child) => (isText(child) ? child.data : '')).join('');
}
