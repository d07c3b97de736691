import { strToU8 } from 'fflate';
import { zipOf } from '../package/zip.ts';
import { type ArchivedSite, recordDate } from './archived-site.ts';
import { indexFiles } from './cdx-index.ts';
import { labelledDigest } from './digest.ts';
import { pageList } from './page-list.ts';
import { responsesOf } from './responses.ts';
import { warcName, warcOf } from './warc.ts';

/**
 * A web archive of a site (WACZ 1.1.1): each file as a response at its public address, an index, the pages with their texts, and the hashes
 * of all of them. The same files and the same words about them give the same bytes, on every machine, at every hour: the compression is
 * that of a library in JavaScript, because those of machines differ. Throws a `RangeError` where the date is none, and what `URL` throws
 * where the address is none, and `TooLarge`.
 * @param files the files of the site as a host has them, by their paths
 */
export function waczOf(files: ReadonlyMap<string, Uint8Array>, site: ArchivedSite): Uint8Array {
  const { contents: warc, indexed } = warcOf(responsesOf(files, site.address), site);
  const members = new Map([
    [`archive/${warcName}`, warc],
    ...indexFiles(indexed, site).map(({ name, contents }) => [`indexes/${name}`, contents] as const),
    ['pages/pages.jsonl', strToU8(pageList(files, site))],
  ]);
  const datapackage = strToU8(described(members, site));
  const digest = { path: 'datapackage.json', hash: labelledDigest(datapackage) };
  members.set('datapackage.json', datapackage).set('datapackage-digest.json', strToU8(json(digest)));
  // Stored as they are: a reader on the web asks for the bytes of one record by their place.
  return zipOf(members, () => true, dayOf(site));
}

/** `datapackage.json`: what the archive is, and the hash of each of its files. */
function described(members: ReadonlyMap<string, Uint8Array>, site: ArchivedSite): string {
  const date = recordDate(site);
  const address = new URL(site.address).href;
  const resources = [...members].map(([path, contents]) => ({
    name: path.slice(path.lastIndexOf('/') + 1),
    path,
    hash: labelledDigest(contents),
    bytes: contents.length,
  }));
  return json({
    profile: 'data-package',
    wacz_version: '1.1.1',
    title: site.title,
    ...(site.description === undefined ? {} : { description: site.description }),
    created: date,
    modified: date,
    software: site.software,
    mainPageUrl: address,
    mainPageDate: date,
    // A static host sends a page whatever stands behind `?`, and the search puts its words there. Replay programs that know no such rule
    // (`config` is that of wabac.js and ReplayWeb.page) would have no page at an address with words.
    config: { fuzzy: [[`^(${address.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}[^?#]*)\\?.*$`, '$1']] },
    resources,
  });
}

function json(value: object): string {
  return `${JSON.stringify(value, null, 2)}\n`;
}

/**
 * The time of the members. A ZIP file has that of a clock on the wall without its zone, and the writer asks for the zone of this machine:
 * noon of the day is the same in every zone, and there in all of them, which an hour that clocks skip in spring is not.
 */
function dayOf(site: ArchivedSite): Date {
  const [year = 0, month = 0, day = 0] = recordDate(site).slice(0, 10).split('-').map(Number);
  return new Date(year, month - 1, day, 12);
}
