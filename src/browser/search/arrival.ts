import { matchSpans } from '../../search/browser/match.ts';
import { normalise } from '../../search/shared/normalise.ts';
import { ignoreMark, inlineElements, sectionMark, signMark, silentElements } from '../../search/shared/section.ts';

/**
 * Highlights each `?q=` in the section that the address leads to, with the CSS Custom Highlight API, which leaves the
 * page's elements as they are. Scrolls the first of them into view and opens the note it is in. A browser without the API only scrolls.
 */
const words = new URLSearchParams(location.search).getAll('q').map((word) => normalise(word).text);
const target = document.getElementById(decodeURIComponent(location.hash.slice(1))) ?? document.querySelector('main');
if (target)
  highlight(
    target,
    words.filter((word) => word !== ''),
  );

function highlight(target: Element, words: string[]): void {
  const segments = textSegments(target);
  const text = segments.map((segment) => segment.text).join('');
  const ranges = matchSpans(text, words).map(([start, end]) => rangeOf(segments, start, end));
  const [first] = ranges;
  if (!first) return;
  if (CSS.highlights) {
    document.documentElement.classList.add('search-arrival');
    CSS.highlights.set('search-hit', new Highlight(...ranges));
  }
  show(first);
}

function rangeOf(segments: TextSegment[], start: number, end: number): Range {
  const range = document.createRange();
  const [first, last] = [segmentAt(segments, start), segmentAt(segments, end - 1)];
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

function show(range: Range): void {
  const around = range.startContainer.parentElement;
  for (let note = around?.closest('details'); note; note = note.parentElement?.closest('details')) note.open = true;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) around?.scrollIntoView({ block: 'center' });
}

/** A text node of a section, and the offset of its text in the section's text. */
interface TextSegment {
  node: Text;
  start: number;
  text: string;
}

/**
 * The text of a section as the search index has it: without excluded elements and sections inside it, and with a line break
 * between blocks, which belongs to the segment before it.
 */
function textSegments(root: Element): TextSegment[] {
  const segments: TextSegment[] = [];
  let start = 0;

  function visit(node: Node): void {
    if (node instanceof Text) {
      const text = node.data.replace(/\s/gu, ' ');
      segments.push({ node, start, text });
      start += text.length;
      return;
    }
    if (!(node instanceof Element) || isExcluded(node, root)) return;
    const isBlock = !inlineElements.has(node.localName);
    if (isBlock) breakLine();
    for (const child of node.childNodes) visit(child);
    if (isBlock) breakLine();
  }

  function breakLine(): void {
    const last = segments[segments.length - 1];
    if (!last || last.text.endsWith('\n')) return;
    last.text += '\n';
    start += 1;
  }

  visit(root);
  return segments;
}

/** The segment that an offset lies in. Throws when there is none. */
function segmentAt(segments: TextSegment[], offset: number): TextSegment {
  const segment = segments.find(({ start, text }) => offset < start + text.length);
  if (!segment) throw new RangeError(`No text at ${offset}`);
  return segment;
}

function isExcluded(element: Element, root: Element): boolean {
  return (
    silentElements.has(element.localName) ||
    element.hasAttribute(ignoreMark) ||
    element.hasAttribute(signMark) ||
    (element !== root && element.hasAttribute(sectionMark))
  );
}
