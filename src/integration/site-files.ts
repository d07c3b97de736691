import { attachmentFiles } from '../exports/attachment-files.ts';
import { cardsOf } from '../exports/card.ts';
import { cardPicture } from '../exports/card-picture.ts';
import { dataFiles } from '../exports/data-files.ts';
import { feed, feedHref } from '../exports/feed.ts';
import { crawlerFiles } from '../exports/sitemap.ts';
import type { Report } from '../report/report.ts';
import type { Asset } from './asset.ts';

/** A file of the site that is no page: its path from the site's root, its media type, and what makes its bytes. */
export interface SiteFile {
  path: string;
  mediaType: string;
  contents(): string | Uint8Array | Promise<Uint8Array>;
}

/** Every file of a site that is neither a page nor a part of the search. */
export function siteFiles(report: Report, assets: readonly Asset[]): SiteFile[] {
  const text = (path: string, mediaType: string, contents: string): SiteFile => ({
    path,
    mediaType: `${mediaType}; charset=utf-8`,
    contents: () => contents,
  });
  return [
    ...assets.map(({ path, contents }) => text(path, path.endsWith('.css') ? 'text/css' : 'text/javascript', contents)),
    ...dataFiles(report).map(({ path, mediaType, contents }) => text(path, mediaType, contents)),
    ...crawlerFiles(report).map(({ path, mediaType, contents }) => text(path, mediaType, contents)),
    ...(report.milestones.length > 0 ? [text(feedHref, 'application/atom+xml', feed(report))] : []),
    ...[...report.publicFiles].map(([path, bytes]): SiteFile => ({ path, mediaType: 'application/octet-stream', contents: () => bytes })),
    ...attachmentFiles(report),
    ...cardsOf(report).map((card): SiteFile => ({ path: card.file, mediaType: 'image/png', contents: () => cardPicture(card) })),
  ];
}
