import { type Finding, finding } from '../findings/finding.ts';
import { nearestName } from '../findings/nearest.ts';
import type { MdxFile } from './mdx.ts';

/** Links of a file that carry code, leave the site's folder, or lead to a page that the site does not have. */
export function linkFindings({ links }: MdxFile, pages: ReadonlySet<string>): Finding[] {
  return links.flatMap(({ url, place }) => {
    if (/^(https?:\/\/|mailto:|tel:|#)/.test(url)) return [];
    if (!/^[\w-]+(\.html)?(#.*)?$/.test(url)) return [finding('link-unsafe', place, { url })];
    const page = url.replace(/#.*/, '');
    return pages.has(page) ? [] : [finding('link-unknown', place, { url: page, nearest: nearestName(page, pages) })];
  });
}
