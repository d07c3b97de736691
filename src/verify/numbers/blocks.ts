import { sentenceId } from '../../report/transcript/transcript.ts';
import { childrenOf, isElement, isText, offsetOf, type PageDocument, type PageElement, type PageNode } from '../pages.ts';

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

/** A stretch of text that a reader meets, with its marks and its place in the file. */
export interface TextRun {
  text: string;
  marks: Marks;
  /** Name of the attribute it stands in; empty for text. */
  attribute: string;
  /** The element whose text or attribute it is, where that has marks of its own. */
  element: PageElement | null;
  /** Where its element or text begins in the file. */
  at: number;
}

/** A part of a block: the text of one text node, white space collapsed as in the block, and the run to which it belongs. */
export interface Piece {
  text: string;
  run: TextRun;
  at: number;
  /** Whether it is the marker of a list item, which the browser makes. */
  isMarker: boolean;
}

/** Text that a browser sets as one: the pieces follow each other without a gap. An attribute is a block of its own. */
export type Block = Piece[];

/**
 * Elements that begin and end a block: those that the rendering section of the HTML Standard (15.3) sets as a block, a list item,
 * a part of a table or a box of its own, and those of SVG that are drawn by themselves. All others join with the text around them.
 */
const blockElements = new Set(
  [
    'html head title body address blockquote center dialog div figure figcaption footer form header hr legend main p pre search',
    'article aside h1 h2 h3 h4 h5 h6 hgroup nav section dd dl dt menu ol ul li fieldset details summary optgroup option br',
    'table caption colgroup col thead tbody tfoot tr td th button input select textarea meter progress rt rp',
    'script template svg text desc foreignObject',
  ].flatMap((names) => names.split(' ')),
);
const toSentence = new RegExp(`#[sv](${sentenceId})$`);
/**
 * Classes of inline elements that the site's style sets apart from the text beside them, raised or as boxes of their own
 * (`components/Transcript/transcript.css`, `components/markdown/passage.css`).
 */
const setApart = new Set(['sentence-number', 'mark leading']);
/** Attributes that are shown, read aloud or copied. */
const readAttributes = new Set('title alt aria-label aria-description aria-valuetext placeholder content label data-cite-title'.split(' '));
/** Attributes from which scripts take the numbers that they sort by, compare and draw. */
export const scriptAttributes: ReadonlySet<string> = new Set([
  'data-value',
  'data-unit',
  'data-as-of',
  'data-form',
  'data-bound',
  'data-words',
]);
/** Marks whose element is one number or one sentence, however it is set. */
const atomic = { 'data-figure': 'figure', 'data-spoken': 'spoken', 'data-structure': 'structure' } as const;
const unmarked: Marks = { entry: '', figure: '', spoken: '', structure: '', source: '', target: '', unsearched: false, section: '' };

/** All text of a page that a person can meet, in the blocks that a browser makes of it: text, shown attributes, structured data. */
export function blocksOfPage(page: PageDocument): Block[] {
  const walk = new Walk();
  for (const child of page.children) walk.visit(child, unmarked, null);
  walk.part();
  for (const { run } of walk.blocks.flat()) run.text = run.text.trim();
  return walk.blocks;
}

class Walk {
  blocks: Block[] = [];
  #block: Block = [];
  #markers = new Map<PageElement, string>();

  /** @param owner the run of the marked element around a node, to which its text belongs */
  visit(node: PageNode, outer: Marks, owner: TextRun | null): void {
    if (isText(node)) this.#add(node.data, owner ?? newRun(outer, null, node), node);
    else if (isElement(node)) this.#visitElement(node, outer, owner);
    else for (const child of childrenOf(node)) this.visit(child, outer, owner);
  }

  /** Ends the block. */
  part(): void {
    if (this.#block.length > 0) this.blocks.push(this.#block);
    this.#block = [];
  }

  #visitElement(element: PageElement, outer: Marks, owner: TextRun | null): void {
    const { name, attribs } = element;
    // How wide a window is says nothing to readers.
    if (name === 'meta' && attribs.name === 'viewport') return;
    const marks = marksOf(element, outer);
    for (const [read, value] of Object.entries(attribs)) {
      if (readAttributes.has(read)) this.#addAttribute(element, read, value, marks);
      // What a script takes is of the mark or the entry that the element is.
      if (scriptAttributes.has(read)) this.#addAttribute(element, read, value, { ...marks, figure: attribs['data-mark'] ?? marks.entry });
    }
    if (name === 'style' || (name === 'script' && attribs.type !== 'application/ld+json')) return;
    const isBlock = blockElements.has(name) || setApart.has(attribs.class ?? '') || isPlaced(element);
    if (isBlock) this.part();
    const inside = Object.keys(atomic).some((mark) => attribs[mark] !== undefined) ? newRun(marks, element, element) : owner;
    if (name === 'ol') for (const [item, marker] of markersOf(element)) this.#markers.set(item, marker);
    const marker = this.#markers.get(element);
    if (marker !== undefined) this.#add(`${marker} `, newRun(marks, null, element), element, true);
    for (const child of element.children) this.visit(child, marks, inside);
    if (isBlock) this.part();
  }

  #addAttribute(element: PageElement, attribute: string, value: string, marks: Marks): void {
    const text = value.replace(/\s+/gu, ' ').trim();
    const run = { ...newRun(marks, element, element), text, attribute };
    if (text !== '' || scriptAttributes.has(attribute)) this.blocks.push([{ text, run, at: run.at, isMarker: false }]);
  }

  /** Adds text to the block as a browser does: white space is one space, and none where a block begins (CSS Text 3, 4.1). */
  #add(data: string, run: TextRun, node: PageNode, isMarker = false): void {
    const isAfterSpace = this.#block.at(-1)?.text.endsWith(' ') ?? true;
    const text = data.replace(/\s+/gu, ' ').slice(isAfterSpace && /^\s/u.test(data) ? 1 : 0);
    run.text = `${run.text}${this.#block.length === 0 ? ' ' : ''}${text}`.replace(/ {2,}/g, ' ').trimStart();
    if (text !== '') this.#block.push({ text, run, at: offsetOf(node), isMarker });
  }
}

function newRun(marks: Marks, element: PageElement | null, node: PageNode): TextRun {
  return { text: '', marks, attribute: '', element, at: offsetOf(node) };
}

/** Whether a part of an SVG text stands at a place of its own. */
function isPlaced({ name, attribs }: PageElement): boolean {
  return name === 'tspan' && ['x', 'y', 'dx', 'dy'].some((place) => attribs[place] !== undefined);
}

/**
 * The markers that a browser sets before the items of a numbered list (HTML Standard, 4.4.8: ordinal value). None where they count
 * 1, 2, 3: they say no more than the order of the items.
 */
function markersOf({ attribs: { start, reversed }, children }: PageElement): [PageElement, string][] {
  const items = children.filter((child) => isElement(child)).filter(({ name }) => name === 'li');
  const step = reversed === undefined ? 1 : -1;
  let next = integer(start) ?? (step === 1 ? 1 : items.length);
  const ordinals = items.map(({ attribs: { value } }) => {
    const ordinal = integer(value) ?? next;
    next = ordinal + step;
    return ordinal;
  });
  return items.flatMap((item, index) => (ordinals[index] === index + 1 ? [] : [[item, `${ordinals[index]}.`] as [PageElement, string]]));
}

function integer(text: string | undefined): number | null {
  const [digits] = /^\s*[+-]?\d+/.exec(text ?? '') ?? [];
  return digits === undefined ? null : Number(digits);
}

/** The marks of an element: those around it, unless it has its own; read in one pass, since every element of every page comes here. */
function marksOf({ attribs }: PageElement, outer: Marks): Marks {
  let own: Partial<Marks> | undefined;
  let isAtomic = false;
  for (const [name, value] of Object.entries(attribs)) {
    const atom = atomic[name as keyof typeof atomic];
    if (atom) isAtomic = true;
    if (atom) own = { ...own, [atom]: atom === 'figure' && value === '' ? outer.entry : value };
    else if (name === 'id' && value.startsWith('f-')) own = { ...own, entry: value.slice(2) };
    else if (name === 'data-source') own = { ...own, source: value };
    else if (name === 'data-search-ignore' || name === 'data-search-sign') own = { ...own, unsearched: true };
    else if (name === 'data-search-section') own = { ...own, section: attribs.id ?? '' };
    else if (name === 'href') own = { ...own, target: toSentence.exec(value)?.[1] ?? '' };
  }
  if (!own) return outer;
  const { entry, source, target, unsearched, section } = outer;
  return isAtomic ? { ...unmarked, entry, source, target, unsearched, section, ...own } : { ...outer, ...own };
}
