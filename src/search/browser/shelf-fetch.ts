import { engineShelf } from './engine-shelf.ts';

/** What Pagefind's web code uses of a `Response`. */
interface ShelfResponse {
  ok: true;
  arrayBuffer(): Promise<ArrayBuffer>;
  json(): Promise<unknown>;
}

/** The files that Pagefind asked for and did not get. */
export const missedFiles = new Set<string>();

/** Stands for `fetch` in Pagefind's web code: takes `/path?query`, gives the file from the shelf. */
export async function shelfFetch(address: string): Promise<ShelfResponse> {
  const path = address.replace(/^\/|\?.*$/g, '');
  const bytes = await engineShelf()
    .open(path)
    .catch((error: unknown) => {
      missedFiles.add(path);
      throw error;
    });
  return {
    ok: true,
    arrayBuffer: async () => bytes.buffer,
    json: async (): Promise<unknown> => JSON.parse(new TextDecoder().decode(bytes)),
  };
}
