import { scriptAdder } from '../../browser/add-script.ts';
import type { SearchFinder } from '../browser/finder.ts';
import type { SearchEngine } from './answer.ts';

/** How a file's content stands in its script: as text, or gzipped and in base64. */
export type ShelfEncoding = 'text' | 'gzip';

/** The one global of the search: scripts put files on it, the engine takes them off. */
export interface SearchShelf {
  put(path: string, encoding: ShelfEncoding, content: string): void;
  /** Gives a file's bytes, adding the script of its name where needed; rejects when it is missing or damaged, and tries anew. */
  open(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Gives a file's bytes as text; rejects as `open` does. */
  read(path: string): Promise<string>;
  /** Adds a script of the search folder; rejects when it cannot be loaded. */
  load(script: string): Promise<void>;
  /** Set by the engine's script. */
  engine?: SearchEngine;
  /** The search of this page. */
  finder?: SearchFinder;
}

declare global {
  var xunliSearch: SearchShelf | undefined;
}

/** Takes the address of the search folder and gives the page's shelf, which works from disk and from the web. */
export function createShelf(folder: string): SearchShelf {
  const addScript = scriptAdder('xunli-search', (url) => url.startsWith(folder));
  const waiting = new Map<string, [ShelfEncoding, string]>();
  const opened = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  const load = (script: string) => addScript(new URL(script, folder).href);

  async function take(path: string): Promise<Uint8Array<ArrayBuffer>> {
    if (!waiting.has(path)) await load(`${path}.js`);
    const file = waiting.get(path);
    if (!file) throw new Error(`The search file ${path} is damaged`);
    waiting.delete(path);
    return file[0] === 'gzip' ? gunzip(file[1]) : new TextEncoder().encode(file[1]);
  }

  function open(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = opened.get(path) ?? take(path);
    opened.set(path, bytes);
    bytes.catch(() => opened.delete(path));
    return bytes;
  }

  return {
    put: (path, encoding, content) => waiting.set(path, [encoding, content]),
    open,
    read: async (path) => new TextDecoder().decode(await open(path)),
    load,
  };
}

/**
 * The browser's own gunzip checks the sum, so a damaged file is noticed. A browser that has none (Chrome before 80,
 * Safari before 16.4, Firefox before 113) is one whose index cannot be opened; texts are not packed and still can.
 */
async function gunzip(base64: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
