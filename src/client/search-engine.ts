import type { SearchEngine } from '../search/answer.ts';
import { createShelf } from '../search/shelf.ts';

let engine: Promise<SearchEngine> | undefined;

/** Gives the engine, loading it at the first call; rejects when a script is missing, and tries anew next time. */
export function loadEngine(): Promise<SearchEngine> {
  engine ??= load().catch((error: unknown) => {
    engine = undefined;
    throw error;
  });
  return engine;
}

async function load(): Promise<SearchEngine> {
  globalThis.xunliSearch ??= createShelf(new URL('search/', document.baseURI).href);
  const shelf = globalThis.xunliSearch;
  await Promise.all([shelf.load('start.js'), shelf.load('engine.js')]);
  if (!shelf.engine) throw new Error('The search engine did not start');
  return shelf.engine;
}
