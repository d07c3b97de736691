import type { SearchShelf } from '../shared/shelf.ts';

/** Gives the page's shelf. Throws an `Error` when the engine's script stands on a page without the box. */
export function engineShelf(): SearchShelf {
  const shelf = globalThis.xunliSearch;
  if (!shelf) throw new Error('The search engine was loaded without its shelf');
  return shelf;
}
