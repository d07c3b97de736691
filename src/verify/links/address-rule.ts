import type { FoundAddress } from './references.ts';

/** What can be wrong with an address. */
export type AddressRule = 'absolute' | 'dangling' | 'fragment' | 'third-party' | 'not-found-page';

/** What addresses are held against. */
export interface Site {
  files: ReadonlyMap<string, unknown>;
  /** The ids of each page. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where the site is published, ending in `/`; undefined where the report does not say. */
  address: string | undefined;
}

/** The page that a host shows at addresses of any depth, where a relative address leads nowhere. */
const notFoundPage = '404.html';

/** The rule that an address of a file breaks, or null where it is as it should be. */
export function brokenRule({ address: written, use }: FoundAddress, file: string, site: Site): AddressRule | null {
  const address = written.trim();
  if (use === 'publish') return isPublic(address, site) ? targetRule(address.slice(site.address?.length), '', site) : 'third-party';
  if (/^data:/i.test(address) && use === 'load') return null;
  if (/^(?:mailto|tel):/i.test(address) && use !== 'load') return null;
  if (file === notFoundPage && isPublic(address, site)) return targetRule(address.slice(site.address?.length), '', site);
  if (isPublic(address, site)) return 'absolute';
  if (/^(?:https?:)?\/\//i.test(address)) return use === 'leave' ? null : 'third-party';
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(address)) return 'absolute';
  if (file === notFoundPage && !address.startsWith('#')) return 'not-found-page';
  return targetRule(address, file, site);
}

function isPublic(address: string, site: Site): boolean {
  return site.address !== undefined && address.startsWith(site.address);
}

/** Follows a relative address (WHATWG URL) from a file, or from the site's root, which is its overview to the world. */
function targetRule(address: string, file: string, { files, ids }: Site): AddressRule | null {
  const root = '/root/';
  const { pathname, hash } = new URL(address, `http://site.invalid${root}${encodeURI(file)}`);
  if (!pathname.startsWith(root)) return 'absolute';
  const path = decoded(pathname.slice(root.length));
  const target = path === '' && file === '' ? 'index.html' : path;
  if (target === null || !files.has(target)) return 'dangling';
  const fragment = decoded(hash.slice(1).replace(/:~:.*$/, ''));
  return fragment === '' || (fragment !== null && ids.get(target)?.has(fragment)) ? null : 'fragment';
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
