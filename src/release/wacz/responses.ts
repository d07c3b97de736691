import { mediaTypeOf } from '../media-types.ts';

/** What a static host answers to the request of an address. */
export interface Response {
  address: string;
  /** The file that it sends. */
  path: string;
  mediaType: string;
  body: Uint8Array;
}

/**
 * What a static host answers to requests of each file of a site, in the order of the addresses: also to that of a folder, by its
 * `index.html`. `404.html` is a file as any other: who asks for it by its name gets it with 200, from all hosts that can only copy files.
 */
export function responsesOf(files: ReadonlyMap<string, Uint8Array>, address: string): Response[] {
  const answers = [...files].flatMap(([path, body]) => {
    const response = { path, mediaType: mediaTypeOf(path), body };
    return addressesOf(path, address).map((asked) => ({ address: asked, ...response }));
  });
  return answers.sort((one, other) => (one.address < other.address ? -1 : 1));
}

/** The address under which a page is known: that of its folder where it is the folder's index. */
export function pageAddress(path: string, address: string): string {
  return addressesOf(path, address)[0] ?? address;
}

/** The addresses at which a host answers with a file, that of a folder first. */
function addressesOf(path: string, address: string): string[] {
  const folder = /^(?:.*\/)?(?=index\.html$)/.exec(path)?.[0];
  return [...(folder === undefined ? [] : [folder]), path].map((name) => new URL(escapedPath(name), address).href);
}

/** A path as browsers ask for it (RFC 3986): what the syntax keeps for itself is escaped, what it allows is not. */
function escapedPath(path: string): string {
  return `./${encodeURI(path).replaceAll('?', '%3F').replaceAll('#', '%23')}`;
}
