import { scriptAdder } from '../../browser/add-script.ts';
import { checksum } from '../shared/checksum.ts';
import type { FileEncoding } from '../shared/index-files.ts';

/** The files of the search folder. Each is a script that puts its content here, because pages opened from disk cannot fetch. */
export interface FileStore {
  /** Called by the scripts of the search folder, with the checksum of the content. */
  put(path: string, encoding: FileEncoding, content: string, sum: string): void;
  /** Returns a file's bytes, adding its script where needed; rejects when it is missing or damaged, and retries the next time. */
  open(path: string): Promise<Uint8Array<ArrayBuffer>>;
  /** Returns a file's bytes as text; rejects as `open` does. */
  read(path: string): Promise<string>;
  /** Adds a script of the search folder; rejects when it cannot be loaded. */
  load(script: string): Promise<void>;
}

/** Returns a store of the files in a search folder, given its absolute address; a page can create only one. */
export function createFileStore(folder: string): FileStore {
  const addScript = scriptAdder('xunli-search', (url) => url.startsWith(folder));
  const delivered = new Map<string, [FileEncoding, string, string]>();
  const opened = new Map<string, Promise<Uint8Array<ArrayBuffer>>>();

  const load = (script: string) => addScript(new URL(script, folder).href);

  async function decode(path: string): Promise<Uint8Array<ArrayBuffer>> {
    if (!delivered.has(path)) await load(`${path}.js`);
    const file = delivered.get(path);
    delivered.delete(path);
    const [encoding, content, sum] = file ?? ['text', '', ''];
    const bytes = new TextEncoder().encode(content);
    if (checksum(bytes) !== sum) throw new Error(`The search file ${path} is damaged`);
    return encoding === 'gzip' ? gunzip(content) : bytes;
  }

  function open(path: string): Promise<Uint8Array<ArrayBuffer>> {
    const bytes = opened.get(path) ?? decode(path);
    opened.set(path, bytes);
    bytes.catch(() => opened.delete(path));
    return bytes;
  }

  return {
    put: (path, ...file) => delivered.set(path, file),
    open,
    read: async (path) => new TextDecoder().decode(await open(path)),
    load,
  };
}

/**
 * Without the browser's own gunzip (Chrome before 80, Safari before 16.4, Firefox before 113) the index cannot be opened; texts are not
 * compressed and still can.
 */
async function gunzip(base64: string): Promise<Uint8Array<ArrayBuffer>> {
  const bytes = Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));
  const stream = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip'));
  return new Uint8Array(await new Response(stream).arrayBuffer());
}
