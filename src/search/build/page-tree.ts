import { Parser } from 'htmlparser2';

/** A piece of text. All places (`at`) count UTF-16 units from the beginning of the file. */
export interface PageText {
  value: string;
  at: number;
}

/** An attribute, its name in small letters and without `xlink:`. */
export interface PageAttribute {
  name: string;
  value: string;
  at: number;
}

/** An element with its content, that of a template too. Comments are left out. */
export interface PageElement {
  /** In small letters, but as SVG has it within a drawing; empty for the page itself. */
  tagName: string;
  attrs: PageAttribute[];
  children: PageNode[];
  /** Null for the page itself. */
  parent: PageElement | null;
  at: number;
}

export type PageNode = PageElement | PageText;

const pages = new Map<string, PageElement>();

/**
 * Takes the HTML of a page and gives the page as an element that holds all others. Search and audit read the same pages one
 * after the other: a page that was read is kept until `forgetPages`.
 *
 * Browsers read with the parser of the HTML Standard, which mends what is malformed; this one, three times as fast, only reads.
 * Generated pages have nothing to mend: `tests/site/page-tree.spec.ts` holds every page of a site against the standard's tree.
 */
export function readPage(html: string): PageElement {
  const page = pages.get(html) ?? parse(html);
  pages.set(html, page);
  return page;
}

/** Lets go of all pages that were read. */
export function forgetPages(): void {
  pages.clear();
}

export function isElement(node: PageNode): node is PageElement {
  return 'tagName' in node;
}

export function isText(node: PageNode): node is PageText {
  return 'value' in node;
}

/** The nodes directly inside a node; none for text. */
export function childrenOf(node: PageNode): PageNode[] {
  return isElement(node) ? node.children : [];
}

/** The value of an attribute, or undefined where the element has none of the name. */
export function attribute(element: PageElement, name: string): string | undefined {
  return element.attrs.find((candidate) => candidate.name === name)?.value;
}

function parse(html: string): PageElement {
  const page: PageElement = { tagName: '', attrs: [], children: [], parent: null, at: 0 };
  let inside = page;
  const parser = new Parser({
    onopentagname(tagName) {
      const element = { tagName, attrs: [], children: [], parent: inside, at: parser.startIndex };
      inside.children.push(element);
      inside = element;
    },
    onattribute(name, value) {
      if (attribute(inside, name) === undefined) inside.attrs.push({ name: name.replace(/^xlink:/, ''), value, at: parser.startIndex });
    },
    ontext(value) {
      const last = inside.children.at(-1);
      // An entity parts a text in two.
      if (last && isText(last)) last.value += value;
      else inside.children.push({ value, at: parser.startIndex });
    },
    onclosetag() {
      inside = inside.parent ?? page;
    },
  });
  parser.end(html);
  return page;
}
