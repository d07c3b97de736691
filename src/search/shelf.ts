import { scriptAdder } from '../browser/add-script.ts';
import type { SearchEngine } from './answer.ts';

/** How a file's content stands in its script: as text, or gzipped and in base64. */
export type ShelfEncoding = 'text' | 'gzip';

/** The one global of the search: scripts put files on it, the engine takes them off. */
export interface SearchShelf {
  put(path: string, encoding: ShelfEncoding, content: string): void;
  /** Gives a file's bytes, adding the script of its name where needed; rejects when it is missing or damaged. */
  open(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Adds a script of the search folder; rejects when it cannot be loaded. */
  load(script: string): Promise<void>;
  /** The files that could not be opened so far. */
  damaged: Set<string>;
  /** Set by the engine's script. */
  engine?: SearchEngine;
}

declare global {
  var xunliSearch: SearchShelf | undefined;
}

/** Takes the address of the search folder and gives the page's shelf, which works from disk and from the web. */
export function createShelf(folder: string): SearchShelf {
  const addScript = scriptAdder('xunli-search', (url) => url.startsWith(folder));
  const waiting = new Map<string, [ShelfEncoding, string]>();
  const opened = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();
  const damaged = new Set<string>();

  const load = (script: string) => addScript(new URL(script, folder).href);

  async function take(path: string): Promise<Uint8Array<ArrayBuffer>> {
    if (!waiting.has(path)) await load(`${path}.js`);
    const file = waiting.get(path);
    if (!file) throw new Error(`The search file ${path} is damaged`);
    waiting.delete(path);
    return file[0] === 'gzip' ? gunzip(file[1]) : new TextEncoder().encode(file[1]);
  }

  function open(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const known = opened.get(path);
    if (known) return known;
    const bytes = take(path).catch((error: unknown) => {
      damaged.add(path);
      throw error;
    });
    opened.set(path, bytes);
    return bytes;
  }

  return { put: (path, encoding, content) => waiting.set(path, [encoding, content]), open, load, damaged };
}

/** The browser's own gunzip checks the sum, so a damaged file is noticed. */
async function gunzip(base64: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
