import { type SectionList, sectionListFile, withSectionList } from '../shared/section-list.ts';
import type { PageSearch } from './finder.ts';

/** The part of a `Response` that Pagefind's web code uses. */
interface StoredResponse {
  ok: true;
  arrayBuffer(): Promise<ArrayBuffer>;
  json(): Promise<unknown>;
}

/** The files that Pagefind asked for and did not get. */
export const missedFiles = new Set<string>();

/** Returns the page's search. Throws an `Error` when the engine's script is on a page without it. */
export function pageSearch(): PageSearch {
  const search = globalThis.xunliSearch;
  if (!search) throw new Error('The search engine was loaded without its file store');
  return search;
}

/** Replaces `fetch` in Pagefind's web code: returns the stored file for an address such as `/path?query`. */
export async function fetchStored(address: string): Promise<StoredResponse> {
  const path = address.replace(/^\/|\?.*$/g, '');
  const bytes = await storedFile(path).catch((error: unknown) => {
    missedFiles.add(path);
    throw error;
  });
  return {
    ok: true,
    arrayBuffer: async () => bytes.buffer,
    json: async (): Promise<unknown> => JSON.parse(new TextDecoder().decode(bytes)),
  };
}

async function storedFile(path: string): Promise<Uint8Array<ArrayBuffer>> {
  const file = await pageSearch().open(path);
  if (!path.endsWith('.pf_meta')) return file;
  return withSectionList(file, JSON.parse(await pageSearch().read(sectionListFile)) as SectionList);
}
