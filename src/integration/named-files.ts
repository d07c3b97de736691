import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pageHref } from '../report/routes.ts';

/**
 * Names files in the head of the site map, which every page leads to: those that scripts ask for only when they are needed, and the widths
 * of a picture, which stand in `srcset`. Who copies a site by following its links (wget, an archive's crawler; HTTrack, which does not read
 * `srcset` either) would leave them out, and the copy could not be searched and would lack a picture on some screens. Browsers do not load
 * what is linked as `item` (RFC 6573).
 * @param output the folder of the site
 */
export function nameFiles(output: string, paths: readonly string[]): void {
  const page = join(output, pageHref('sitemap'));
  // In an order of their own: the index gives its files in another one each time.
  const links = paths.toSorted().map((path) => `<link rel="item" href="${path}">`);
  writeFileSync(
    page,
    readFileSync(page, 'utf8').replace('</head>', () => `${links.join('')}</head>`),
  );
}
