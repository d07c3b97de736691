import { queryWords } from '../../search/shared/fold.ts';
import { hitSpans } from '../../search/shared/literal.ts';
import { pieceAt, type TextPiece, textPieces } from './texts.ts';

/**
 * Marks the words of `?q=` in the section that the address leads to, by the CSS Custom Highlight API: the page's elements stay
 * as they are. Brings the first of them into view, also out of a closed note. A browser without the API shows the section.
 */
const query = new URLSearchParams(location.search).get('q') ?? '';
const target = document.getElementById(decodeURIComponent(location.hash.slice(1))) ?? document.querySelector('main');
if (target) markWords(target, queryWords(query));

function markWords(target: Element, words: string[]): void {
  const pieces = textPieces(target);
  const text = pieces.map((piece) => piece.text).join('');
  const ranges = hitSpans(text, words).map(([start, end]) => rangeOf(pieces, start, end));
  const [first] = ranges;
  if (!first) return;
  if (CSS.highlights) {
    document.documentElement.classList.add('search-arrival');
    CSS.highlights.set('search-hit', new Highlight(...ranges));
  }
  showRange(first);
}

function rangeOf(pieces: TextPiece[], start: number, end: number): Range {
  const range = document.createRange();
  const [first, last] = [pieceAt(pieces, start), pieceAt(pieces, end - 1)];
  range.setStart(first.node, start - first.start);
  range.setEnd(last.node, end - last.start);
  return range;
}

function showRange(range: Range): void {
  const around = range.startContainer.parentElement;
  for (let note = around?.closest('details'); note; note = note.parentElement?.closest('details')) note.open = true;
  const { top, bottom } = range.getBoundingClientRect();
  if (top < 0 || bottom > innerHeight) around?.scrollIntoView({ block: 'center' });
}
