/** A sentence to be read aloud: its text, where that stands on the page, and the block it belongs to. */
export interface SpokenSentence {
  text: string;
  /** Null where the text is not shown. */
  range: Range | null;
  block: Element;
}

interface Segment {
  text: string;
  node: Text | null;
}

/** What is not read: references and tools, and the text in a chart's drawing, which its description puts better. */
const silent = [
  '.mark, .where, .sentence-number, [data-structure="sentence"], .hidden, .toc, .notes, .downloads, .views, .legend',
  '.note-mark, .note-back, .picture-full, .file-size, .attachments, .verbatim p > del, .citation',
  '.chart-drawing, .chart-tools, form, nav, button, select, summary, noscript, code, [aria-hidden="true"]',
].join();
const blocks = 'p, li, tr, h1, h2, h3, h4, dl > div, figcaption, caption, blockquote';
/** A full stop ends a sentence, but for that of No. 3. */
const sentence = /[^。！？；]*?(?:[。！？；]+[”’」』）)]*|(?<=[\p{Ll}\d”)])(?<!\b[Nn]o(?=\.\s\d))[.!?]+["”’)]*(?=\s|$)|$)/gu;

/** Returns the sentences in an element, in order, as a reader sees it now: collapsed content is left out. */
export function sentencesOf(root: Element): SpokenSentence[] {
  return [...segmentsOfBlocks(root)].flatMap(([block, segments]) => split(block, segments));
}

/** The text of each block, with a pause where one box ends and another begins, as between cells of a table or a number and its label. */
function segmentsOfBlocks(root: Element): Map<Element, Segment[]> {
  const found = new Map<Element, Segment[]>();
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
  let box: Element | null = null;
  for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
    const parent = node.parentElement;
    if (!parent || !/\S/.test(node.data) || parent.closest(silent) || !isSeen(parent)) continue;
    const block = parent.closest(blocks) ?? parent;
    const segments = found.get(block) ?? [];
    const own = boxOf(parent);
    if (segments.length > 0 && own !== box) segments.push({ text: '，', node: null });
    segments.push(parent.matches('.derived-sign') ? { text: `（${parent.title}）`, node: null } : { text: node.data, node });
    found.set(block, segments);
    box = own;
  }
  return found;
}

function split(block: Element, segments: Segment[]): SpokenSentence[] {
  const text = segments.map((segment) => segment.text).join('');
  return [...text.matchAll(sentence)]
    .filter(([words]) => /[\p{L}\d]/u.test(words))
    .map(({ 0: words, index }): SpokenSentence => {
      const start = index + words.length - words.trimStart().length;
      return { text: tidy(words), range: rangeOf(segments, start, index + words.trimEnd().length), block };
    });
}

function rangeOf(segments: Segment[], start: number, end: number): Range | null {
  const range = document.createRange();
  let [at, begun] = [0, false];
  for (const { text, node } of segments) {
    const [from, to] = [Math.max(start - at, 0), Math.min(end - at, text.length)];
    at += text.length;
    if (!node || from >= to) continue;
    if (!begun) range.setStart(node, from);
    range.setEnd(node, to);
    begun = true;
  }
  return begun ? range : null;
}

/** The nearest ancestor that is not laid out within a line of text. */
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

const highlightName = 'aloud';

/** Highlights a sentence without changing the page (CSS Custom Highlight API); null removes the highlight. */
export function highlightSentence(range: Range | null): void {
  if (!globalThis.CSS?.highlights) return;
  if (range) CSS.highlights.set(highlightName, new Highlight(range));
  else CSS.highlights.delete(highlightName);
}

/** Scrolls a sentence into view if the one before it was in view: a reader who scrolled elsewhere is left alone. */
export function scrollAlong(before: Range | null, range: Range | null): void {
  if (!range) return;
  const end = readableBottom();
  const last = before?.getBoundingClientRect();
  if (last && (last.bottom <= 0 || last.top >= end)) return;
  const { top, bottom, height } = range.getBoundingClientRect();
  if (top >= 0 && bottom <= end) return;
  scrollBy({ top: top - Math.max(0, Math.min(end / 3, end - height)), behavior: 'instant' });
}

/** Where the part of the window in which text can be read ends: at the bar at its foot. */
function readableBottom(): number {
  return document.querySelector('.aloud')?.getBoundingClientRect().top ?? innerHeight;
}

/** Returns the index of the sentence to start with: at the selection, the first one in view, or the first of all. */
export function firstToRead(sentences: SpokenSentence[]): number {
  const selected = getSelection();
  const atSelection = selected?.isCollapsed === false ? sentences.findIndex(({ block }) => block.contains(selected.anchorNode)) : -1;
  if (atSelection >= 0) return atSelection;
  const inView = sentences.findIndex(({ range }) => (range?.getBoundingClientRect().top ?? -1) >= 0);
  return Math.max(inView, 0);
}

/** The link of a number that was pressed; null where something else was. */
export function pressedNumber(pressed: Element): Element | null {
  const link = pressed.closest('a');
  return link && (link.matches('.said-figure, .numeral') || link.querySelector('[data-figure]')) ? link : null;
}

/** Returns the index of the first sentence of a pressed block; -1 outside text and at links and controls, which keep their function. */
export function sentenceAt(sentences: SpokenSentence[], pressed: Element): number {
  if (pressed.closest('a, button, summary, input, select, label, [role=application]')) return -1;
  let found = -1;
  for (let element: Element | null = pressed; element && found < 0; element = element.parentElement)
    found = sentences.findIndex(({ block }) => block === element);
  return found;
}
