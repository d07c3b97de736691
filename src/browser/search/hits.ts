import { type ExcerptSegment, excerpt } from '../../search/browser/match.ts';
import type { SearchHit } from '../../search/browser/rank.ts';
import type { SearchRecord } from '../../search/shared/section.ts';
import { beginsSupplied, markedTexts, suppliedPieces } from '../../search/shared/supplied.ts';
import { element } from '../element.ts';
import type { SearchWords } from './words.ts';

/** In UTF-16 units. */
const excerptLength = 90;

/** Returns a hit's entry in the list of results: link, value, excerpt and place. */
export function hitEntry(hit: SearchHit, words: SearchWords): HTMLLIElement {
  const text = marked(excerpt(excerptedText(hit.record), hit.words, excerptLength));
  return element(
    'li',
    {},
    element('p', { class: 'search-name' }, element('a', { href: hitAddress(hit) }, ...markedName(hit)), ...markedValue(hit)),
    ...(text.length > 0 ? [element('p', { class: 'search-excerpt' }, ...text)] : []),
    element('p', { class: 'search-place' }, placeOf(hit, words)),
  );
}

/** Returns a hit's entry in the list under the search box: name, value and place. */
export function hitOption(hit: SearchHit, words: SearchWords): HTMLElement {
  const name = element('span', { class: 'search-name' }, element('span', {}, ...markedName(hit)), ...markedValue(hit));
  return searchOption(hitAddress(hit), name, element('span', { class: 'search-place' }, placeOf(hit, words)));
}

/** Returns an option of the list under the search box that leads to an address. */
export function searchOption(address: string, ...content: Node[]): HTMLElement {
  return element('li', { role: 'option', 'aria-selected': 'false', 'data-address': address }, ...content);
}

/** The address carries the words that are to be marked there, each on its own, since a number may hold a space. */
function hitAddress({ record, words }: SearchHit): string {
  const [page = '', id = ''] = record.url.split('#');
  return `${page}?${new URLSearchParams(words.map((word) => ['q', word]))}#${id}`;
}

function markedName({ record, words }: SearchHit): (string | Node)[] {
  const [name] = markedTexts(record);
  return marked(excerpt(name, words, name.length));
}

/** The number that is shown beside the name, if any, with the signs behind it. */
function markedValue({ record, words }: SearchHit): (string | Node)[] {
  if (record.value === '') return [];
  const signs = record.signs === '' ? [] : [element('sup', { class: 'doubt-sign' }, record.signs)];
  return [' ', element('span', { class: 'search-value' }, ...marked(excerpt(record.value, words, record.value.length)), ...signs)];
}

/** What a hit is and where it stands. */
function placeOf({ record }: SearchHit, words: SearchWords): string {
  const place = record.kind === 'text' ? record.title : record.area;
  return [words.kinds[record.kind], place].filter((part) => part !== '').join(' · ');
}

/** The text of a record without its value, which stands beside the name, and without a space where a Chinese sentence ends a block. */
function excerptedText(record: SearchRecord): string {
  const lines = markedTexts(record)[1].split('\n');
  const shown = lines.indexOf(record.value);
  return lines
    .filter((_, index) => index !== shown)
    .join('\n')
    .replace(/([。！？；])\n/gu, '$1');
}

/** What was searched for and what the editor supplied, marked. */
function marked(segments: ExcerptSegment[]): (string | Node)[] {
  let isInside = beginsSupplied(segments.map(({ text }) => text).join(''));
  return segments.flatMap(({ text, marked }): (string | Node)[] => {
    const cut = suppliedPieces(text, isInside);
    isInside = cut.isInside;
    const pieces = cut.pieces.map((piece) => (piece.isSupplied ? element('ins', {}, piece.text) : piece.text));
    return marked && pieces.length > 0 ? [element('mark', {}, ...pieces)] : pieces;
  });
}
