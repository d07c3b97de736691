/** What is said of a site in its archive. */
export interface ArchivedSite {
  /** The public address of its folder, ending in `/`; `unpublishedAddress` where it has none. */
  address: string;
  title: string;
  description?: string;
  /** The day of the edition or an instant (ISO 8601): never the clock, so that the same edition always gives the same bytes. */
  date: string;
  /** The program and its version. */
  software: string;
  /** The version of the WARC format; some archives ask for 1.0. */
  warc: '1.0' | '1.1';
}

/**
 * The address of a site that is published nowhere yet: records need one, links in them are found by it. Names in `.invalid` never lead
 * anywhere (RFC 2606), so nobody can take it for a place where the site was, and none of another office is used by mistake.
 */
export const unpublishedAddress = 'https://site.invalid/';

/**
 * The date of all records, to the second: WARC 1.0 has no other form, and the day of an edition is known no more exactly for a fraction.
 * Throws a `RangeError` where it is no date.
 */
export function recordDate({ date }: Pick<ArchivedSite, 'date'>): string {
  return new Date(date).toISOString().replace(/\.\d+Z$/, 'Z');
}
