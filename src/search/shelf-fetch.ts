import { engineShelf } from './engine-shelf.ts';

/** What Pagefind's web code uses of a `Response`. */
interface ShelfResponse {
  ok: true;
  arrayBuffer(): Promise<ArrayBuffer>;
  json(): Promise<unknown>;
}

/** Stands for `fetch` in Pagefind's web code: takes `/path?query`, gives the file from the shelf. */
export async function shelfFetch(address: string): Promise<ShelfResponse> {
  const bytes = await engineShelf().open(address.replace(/^\/|\?.*$/g, ''));
  return {
    ok: true,
    arrayBuffer: async () => bytes.buffer,
    json: async (): Promise<unknown> => JSON.parse(new TextDecoder().decode(bytes)),
  };
}
