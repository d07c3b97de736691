import type { SearchAnswer, SearchHit } from '../../search/shared/answer.ts';
import { hitAddress, markedName, piece, placeOf, valuePiece } from './hit.ts';
import { fill, type SearchWords } from './words.ts';

/** How many hits the list under the box holds; the search page has them all. */
const hitsInBox = 6;

/** Takes an answer and the address of the search page with its query; gives the options of the list: hits, then the way to all. */
export function optionsOf(answer: SearchAnswer, searchPage: string, words: SearchWords): HTMLElement[] {
  const hits = [...answer.hits, ...answer.spelled];
  const shown = hits.slice(0, hitsInBox).map((hit) => option(hitAddress(hit), contentOf(hit, words)));
  const all = hits.length > shown.length ? fill(words.allResults, { count: hits.length }) : words.openResults;
  return [...shown, option(searchPage, [piece('span', 'search-all', [all])])];
}

function contentOf(hit: SearchHit, words: SearchWords): HTMLElement[] {
  return [
    piece('span', 'search-name', [piece('span', '', markedName(hit)), ...valuePiece(hit)]),
    piece('span', 'search-place', [placeOf(hit, words)]),
  ];
}

function option(address: string, content: HTMLElement[]): HTMLElement {
  const element = piece('li', '', content);
  element.setAttribute('role', 'option');
  element.setAttribute('aria-selected', 'false');
  element.dataset.address = address;
  return element;
}
