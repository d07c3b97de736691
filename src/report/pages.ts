/** Names of the pages that every site has, without `.html`. */
export const fixedPages = [
  'index',
  'figures',
  'documents',
  'timeline',
  'transcript',
  'verbatim',
  'audit',
  'report',
  'search',
  'sitemap',
  'about',
  '404',
] as const;
export type FixedPage = (typeof fixedPages)[number];

/** The address of a fixed page, relative as all addresses of the site: it is flat. */
export function pageHref(page: FixedPage, anchor = ''): string {
  return `${page}.html${anchor && `#${anchor}`}`;
}

/** Where the world finds a page of a site that is published at `address`: its overview is the folder itself. */
export function publicHref(address: string, file: string): string {
  return `${address}${file === pageHref('index') ? '' : file}`;
}

/** The address of a sentence in the transcript. */
export function sentenceHref(id: string): string {
  return pageHref('transcript', `s${id}`);
}

/** The address of a figure's row in the register. */
export function figureHref(id: string): string {
  return pageHref('figures', `f-${id}`);
}

/** The address of an area's page, or of a measure's section in it. */
export function areaHref(area: { slug: string }, measure = ''): string {
  return `${area.slug}.html${measure && `#m${measure}`}`;
}
