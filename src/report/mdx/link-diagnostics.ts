import { type Diagnostic, diagnostic } from '../../diagnostics/diagnostic.ts';
import { nearestName } from '../../diagnostics/nearest.ts';
import type { MdxFile } from './mdx.ts';

/** Links of a file that carry code, leave the site's folder, or lead to a page that the site does not have. */
export function linkDiagnostics({ links }: MdxFile, pages: ReadonlySet<string>): Diagnostic[] {
  return links.flatMap(({ url, place }) => {
    if (/^(https?:\/\/|mailto:|tel:|#)/.test(url)) return [];
    if (!/^[\w-]+(\.html)?(#.*)?$/.test(url)) return [diagnostic('link-unsafe', place, { url })];
    const page = url.replace(/#.*/, '');
    return pages.has(page) ? [] : [diagnostic('link-unknown', place, { url: page, nearest: nearestName(page, pages) })];
  });
}
