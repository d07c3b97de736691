import {
  attribute,
  childrenOf,
  type PageElement as Element,
  isElement,
  isText,
  type PageNode as Node,
} from '../../search/build/page-tree.ts';

/** What the templates say of the text inside an element, by their `data-` marks; the nearest mark of each kind counts. */
export interface Marks {
  /** `id="f-…"`: the figure whose entry in the register it stands in; marks inside that name no figure mean this one. */
  entry: string;
  /** `data-figure`: the text is this figure's number with its unit. */
  figure: string;
  /** `data-spoken`: the text stands in this sentence of the speech. */
  spoken: string;
  /** `data-structure`: the text is structure of the edition: an id, a date, a count, a scale. */
  structure: string;
  /** `data-source`: the parts of the speech the text rests on: measures, sentences, or `speech` for all of it. */
  source: string;
  /** Id of the sentence that the link around it leads to; empty where it leads elsewhere. */
  target: string;
  /** `data-search-ignore`: the search leaves it out. */
  unsearched: boolean;
  /** `data-search-section`: id of the search result that it belongs to. */
  section: string;
}

/** A piece of text that a reader meets, with its marks and its place in the file. */
export interface TextRun {
  text: string;
  marks: Marks;
  /** Name of the attribute it stands in; empty for text. */
  attribute: string;
  /** The element whose text or attribute it is, where that has marks of its own. */
  element: Element | null;
  /** Where its element or text begins in the file. */
  at: number;
}

/** Attributes that are shown or read aloud. */
const readAttributes = new Set(['title', 'alt', 'aria-label', 'aria-description', 'aria-valuetext', 'placeholder', 'content', 'label']);
/** Marks whose element is one number or one sentence, however it is set. */
const atomic = new Map<string, 'figure' | 'spoken' | 'structure'>([
  ['data-figure', 'figure'],
  ['data-spoken', 'spoken'],
  ['data-structure', 'structure'],
]);
const unmarked: Marks = { entry: '', figure: '', spoken: '', structure: '', source: '', target: '', unsearched: false, section: '' };
const silent = new Set(['style', 'script']);

/**
 * All text of a page that a person can meet: text, shown attributes, structured data; numbers set in several elements come
 * whole.
 */
export function textsOfPage(page: Node): TextRun[] {
  const runs: TextRun[] = [];
  visit(page, unmarked, runs);
  return runs;
}

function visit(node: Node, outer: Marks, runs: TextRun[]): void {
  if (isText(node)) {
    push(runs, node, node.value, outer, '');
    return;
  }
  if (!isElement(node)) {
    for (const child of childrenOf(node)) visit(child, outer, runs);
    return;
  }
  const marks = marksOf(node, outer);
  // How wide a window is says nothing to readers.
  if (node.tagName === 'meta' && attribute(node, 'name') === 'viewport') return;
  for (const { name, value } of node.attrs) if (readAttributes.has(name)) push(runs, node, value, marks, name);
  const isData = node.tagName === 'script' && attribute(node, 'type') === 'application/ld+json';
  if (silent.has(node.tagName) && !isData) return;
  if (!isMarked(node)) {
    for (const child of childrenOf(node)) visit(child, marks, runs);
    return;
  }
  push(runs, node, textWithin(node), marks, '');
  visitInside(node, marks, runs);
}

/** Inside a marked element: other marked elements, and the attributes of all. */
function visitInside(node: Element, marks: Marks, runs: TextRun[]): void {
  for (const child of childrenOf(node).filter(isElement)) {
    if (isMarked(child)) visit(child, marks, runs);
    else {
      for (const { name, value } of child.attrs) if (readAttributes.has(name)) push(runs, child, value, marks, name);
      visitInside(child, marks, runs);
    }
  }
}

function push(runs: TextRun[], node: Node, text: string, marks: Marks, attribute: string): void {
  if (/\S/.test(text))
    runs.push({
      text: text.replace(/\s+/gu, ' ').trim(),
      marks,
      attribute,
      element: isElement(node) ? node : null,
      at: node.at,
    });
}

/** The marks of an element: those around it, unless it has its own; read in one pass, since every element of every page comes here. */
function marksOf(element: Element, outer: Marks): Marks {
  let own: Partial<Marks> | undefined;
  let isAtomic = false;
  for (const { name, value } of element.attrs) {
    const atom = atomic.get(name);
    if (atom) isAtomic = true;
    if (atom) own = { ...own, [atom]: atom === 'figure' && value === '' ? outer.entry : value };
    else if (name === 'id' && value.startsWith('f-')) own = { ...own, entry: value.slice(2) };
    else if (name === 'data-source') own = { ...own, source: value };
    else if (name === 'data-search-ignore') own = { ...own, unsearched: true };
    else if (name === 'data-search-section') own = { ...own, section: attribute(element, 'id') ?? '' };
    else if (name === 'href') own = { ...own, target: /#[sv]((?:[\d.]+|[hoc])-\d+)$/.exec(value)?.[1] ?? '' };
  }
  if (!own) return outer;
  const { entry, source, target, unsearched, section } = outer;
  return isAtomic ? { ...unmarked, entry, source, target, unsearched, section, ...own } : { ...outer, ...own };
}

/** The text of an atomic element without that of other marked elements inside it. */
function textWithin(node: Node): string {
  return childrenOf(node)
    .map((child) => (isMarked(child) ? '' : isText(child) ? child.value : textWithin(child)))
    .join('');
}

function isMarked(node: Node): boolean {
  return isElement(node) && node.attrs.some(({ name }) => atomic.has(name));
}
