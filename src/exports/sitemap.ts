import type { Report } from '../report/report.ts';
import { areaHref, fixedPages, pageHref, publicHref } from '../report/routes.ts';

/** A file for search engines: its path and what is in it. */
export interface CrawlerFile {
  path: string;
  mediaType: string;
  contents: string;
}

/** `sitemap.xml` (sitemaps.org 0.9) and `robots.txt` (RFC 9309) where the report says where it is published; no file otherwise. */
export function crawlerFiles(report: Report): CrawlerFile[] {
  const { meta, areas } = report;
  const { address } = meta.hosting;
  if (address === undefined) return [];
  const fixed = fixedPages(report, 'crawled').map((page) => pageHref(page));
  const entries = [...fixed, ...areas.map((area) => areaHref(area))].map(
    (file) => `<url><loc>${escaped(publicHref(address, file))}</loc><lastmod>${meta.edition.date}</lastmod></url>\n`,
  );
  const sitemap = [
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    '<urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n',
    ...entries,
    '</urlset>\n',
  ].join('');
  return [
    { path: 'sitemap.xml', mediaType: 'application/xml', contents: sitemap },
    { path: 'robots.txt', mediaType: 'text/plain', contents: `User-agent: *\nAllow: /\nSitemap: ${address}sitemap.xml\n` },
  ];
}

function escaped(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll("'", '&apos;');
}
