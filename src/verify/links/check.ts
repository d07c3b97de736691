import { placeAt } from '../../diagnostics/diagnostic.ts';
import type { SiteMistake } from '../collector.ts';
import { linkPattern } from '../written.ts';
import type { FoundAddress, LocationCode, References } from './references.ts';

/**
 * Promise 2: a built site works at any address of any host, under a strict policy, and from a disk. Whatever in its names, pages,
 * drawings and lists would not.
 * @param files every file that was written, by path
 * @param references what each file of markup among them refers to, as `referencesOf` reads it
 * @param address where the report says that the site is published
 */
export function checkLocation(
  files: ReadonlyMap<string, Uint8Array>,
  references: ReadonlyMap<string, References>,
  address: string | undefined,
): SiteMistake[] {
  const ids = new Map([...references].map(([name, found]) => [name, found.ids]));
  const site: Site = { files, ids, address };
  return [...nameMistakes([...files.keys()]), ...[...references].flatMap(([name, found]) => mistakesOf(name, found, site))];
}

function mistakesOf(name: string, { addresses, offences }: References, site: Site): SiteMistake[] {
  const broken = addresses.flatMap((found) => {
    const code = brokenCode(found, name, site);
    return code ? [{ code, what: found.address, at: found.at }] : [];
  });
  return [...offences, ...broken].map(({ code, what, at }) => ({
    code,
    place: placeAt(name, new TextDecoder().decode(site.files.get(name)), at),
    details: { what },
    written: [linkPattern(what)],
  }));
}

/** Names that some host, disk or archive changes: other than ASCII letters, digits and `. _ -`, or alike but for their case. */
function nameMistakes(names: string[]): SiteMistake[] {
  const mistake = (code: LocationCode, file: string, what: string) => ({ code, place: { file, line: 1, column: 1 }, details: { what } });
  const first = new Map<string, string>();
  return names.flatMap((name) => {
    const other = first.get(name.toLowerCase());
    first.set(name.toLowerCase(), name);
    return [
      ...(/^[\w./-]+$/.test(name) ? [] : [mistake('location-file-name', name, name)]),
      ...(other === undefined ? [] : [mistake('location-files-alike', name, other)]),
    ];
  });
}

/** What addresses are held against. */
interface Site {
  files: ReadonlyMap<string, Uint8Array>;
  /** The ids of each page. */
  ids: ReadonlyMap<string, ReadonlySet<string>>;
  /** Where the site is published, ending in `/`; undefined where the report does not say. */
  address: string | undefined;
}

/** The page that a host shows at addresses of any depth, where a relative address leads nowhere. */
const notFoundPage = '404.html';
/** The feed, which readers keep apart from the site: its addresses are whole where the site's is known. */
const feed = 'feed.xml';

/** The code of what is wrong with an address of a file, or null where it is as it should be. */
function brokenCode({ address: written, use }: FoundAddress, file: string, site: Site): LocationCode | null {
  const address = written.trim();
  if (use === 'publish')
    return isPublic(address, site) ? targetCode(address.slice(site.address?.length), '', site) : 'location-third-party';
  if (/^data:/i.test(address) && use === 'load') return null;
  if (/^(?:mailto|tel):/i.test(address) && use !== 'load') return null;
  if ((file === notFoundPage || file === feed) && isPublic(address, site)) return targetCode(address.slice(site.address?.length), '', site);
  if (isPublic(address, site)) return 'location-absolute';
  if (/^(?:https?:)?\/\//i.test(address)) return use === 'leave' ? null : 'location-third-party';
  if (/^(?:[a-z][a-z0-9+.-]*:|[/\\])/i.test(address)) return 'location-absolute';
  if (file === notFoundPage && !address.startsWith('#')) return 'location-not-found-page';
  return targetCode(address, file, site);
}

function isPublic(address: string, site: Site): boolean {
  return site.address !== undefined && address.startsWith(site.address);
}

/** Follows a relative address (WHATWG URL) from a file, or from the site's root, which is its overview to the world. */
function targetCode(address: string, file: string, { files, ids }: Site): LocationCode | null {
  const root = '/root/';
  const { pathname, hash } = new URL(address, `http://site.invalid${root}${encodeURI(file)}`);
  if (!pathname.startsWith(root)) return 'location-absolute';
  const path = decoded(pathname.slice(root.length));
  const target = path === '' && file === '' ? 'index.html' : path;
  if (target === null || !files.has(target)) return 'location-dangling';
  const fragment = decoded(hash.slice(1).replace(/:~:.*$/, ''));
  return fragment === '' || (fragment !== null && ids.get(target)?.has(fragment)) ? null : 'location-fragment';
}

function decoded(text: string): string | null {
  try {
    return decodeURIComponent(text);
  } catch {
    return null;
  }
}
