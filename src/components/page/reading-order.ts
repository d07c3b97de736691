import report from 'virtual:xunli/report';
import { areaHref, type FixedPage, pageHref } from '../../report/pages.ts';
import { words } from '../words.ts';

/** A page as links name it. */
export interface PageLink {
  href: string;
  title: string;
}

const fixed = (page: FixedPage): PageLink => ({ href: pageHref(page), title: words.pages[page] });

/** The pages in the order in which a reader goes through the site. */
export const readingOrder: PageLink[] = [
  fixed('index'),
  ...report.areas.map((area) => ({ href: areaHref(area), title: area.title })),
  ...(['figures', 'documents', 'timeline', 'transcript', 'audit', 'report', 'about'] as const).map(fixed),
];

/** The pages before and after one in the reading order. */
export function neighbours(href: string): { previous: PageLink | undefined; next: PageLink | undefined } {
  const at = readingOrder.findIndex((page) => page.href === href);
  return { previous: at > 0 ? readingOrder[at - 1] : undefined, next: at >= 0 ? readingOrder[at + 1] : undefined };
}
