import { createFinder, type SearchFinder } from '../../search/browser/finder.ts';
import { createShelf } from '../../search/shared/shelf.ts';

/** Gives the search of this page; nothing of it is loaded before it is asked or told to prepare. */
export function pageFinder(): SearchFinder {
  globalThis.xunliSearch ??= createShelf(new URL('search/', document.baseURI).href);
  const shelf = globalThis.xunliSearch;
  shelf.finder ??= createFinder(shelf);
  return shelf.finder;
}
