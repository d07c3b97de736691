/** A sentence to be read: its words, where they stand on the page, and the element it belongs to. */
export interface AloudSentence {
  text: string;
  /** Null where the words stand nowhere: a chart's description. */
  range: Range | null;
  block: Element;
}

interface Piece {
  text: string;
  node: Text | null;
}

/** What is not read: references and tools, and what a drawing says, which its description tells better. */
const silent =
  '.mark, .where, .sentence-number, [data-structure="sentence"], .permalink, .hidden, .toc, .notes, .chart-drawing, .chart-tools, .downloads, .views, .legend, form, nav, button, select, summary, noscript, code, [aria-hidden="true"]';
const blocks = 'p, li, tr, h1, h2, h3, h4, dl > div, figcaption, caption, blockquote';
const sentence = /[^。！？；]*?(?:[。！？；]+[”’」』）)]*|(?<=[\p{Ll}\d”)])[.!?]+["”’)]*(?=\s|$)|$)/gu;

/** The sentences of a part of a page, in its order, as a reader sees it now: what is folded away is not read. */
export function sentencesOf(root: Element): AloudSentence[] {
  return [...piecesOfBlocks(root)].flatMap(([block, pieces]) => cut(block, pieces));
}

/** The text of each block, with a pause where one box ends and another begins: cells of a table, number and label. */
function piecesOfBlocks(root: Element): Map<Element, Piece[]> {
  const found = new Map<Element, Piece[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let box: Element | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || !/\S/.test(node.data) || parent.closest(silent) || !isSeen(parent)) continue;
    const block = parent.closest(blocks) ?? parent;
    const pieces = found.get(block) ?? [];
    const own = boxOf(parent);
    if (pieces.length > 0 && own !== box) pieces.push({ text: '，', node: null });
    pieces.push(parent.matches('.derived-sign') ? { text: `（${parent.title}）`, node: null } : { text: node.data, node });
    found.set(block, pieces);
    box = own;
  }
  return found;
}

function cut(block: Element, pieces: Piece[]): AloudSentence[] {
  const text = pieces.map((piece) => piece.text).join('');
  const sentences = [...text.matchAll(sentence)]
    .filter(([words]) => /[\p{L}\d]/u.test(words))
    .map(({ 0: words, index }): AloudSentence => {
      const start = index + words.length - words.trimStart().length;
      return { text: tidy(words), range: rangeOf(pieces, start, index + words.trimEnd().length), block };
    });
  const description = block.matches('.chart figcaption') && block.parentElement?.querySelector('.chart-description')?.textContent;
  return description ? [...sentences, { text: tidy(description), range: sentences[0]?.range ?? null, block }] : sentences;
}

function rangeOf(pieces: Piece[], start: number, end: number): Range | null {
  const range = document.createRange();
  let [at, begun] = [0, false];
  for (const { text, node } of pieces) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    at += text.length;
    if (!node || from >= to) continue;
    if (!begun) range.setStart(node, from);
    range.setEnd(node, to);
    begun = true;
  }
  return begun ? range : null;
}

/** The nearest element around that is not set in a line of text. */
function boxOf(element: Element): Element {
  const { display } = getComputedStyle(element);
  return element.parentElement && /^(?:inline|contents)/.test(display) ? boxOf(element.parentElement) : element;
}

function isSeen(element: Element): boolean {
  return element.checkVisibility?.() ?? element.getClientRects().length > 0;
}

function tidy(text: string): string {
  return text
    .replace(/\s+/g, ' ')
    .replace(/^[\s，]+|\s+(?=，)/g, '')
    .trim();
}
