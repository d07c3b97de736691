import type { Language } from '../i18n/language.ts';
import { type Words, wordsOf } from '../i18n/words.ts';
import { inEnglish } from '../report/english/view.ts';
import type { Figure } from '../report/figures/figure.ts';
import { listOf } from '../report/mdx/attributes.ts';
import type { Report } from '../report/report.ts';
import { areaHref, type FixedPage, fixedPages, pageHref } from '../report/routes.ts';
import type { Sentence } from '../report/transcript/transcript.ts';

/** A page as links name it. */
export interface PageLink {
  href: string;
  title: string;
}

/** What pages and components are rendered from; they read it as `Astro.locals`. */
export interface Site {
  report: Report;
  /** The interface words in the report's language. */
  words: Words;
  /** The figure of an id. The content was checked before any page is made; throws where that was passed by. */
  figureOf(id: string): Figure;
  /** The figures of a list attribute. */
  figuresOf(ids: string | undefined): Figure[];
  /** The sentence of an id; throws where there is none. */
  sentenceOf(id: string): Sentence;
  /** A figure's time as readers see it: the name of the whole period, a date, or an interval. */
  formatAsOf(asOf: string): string;
  /** The pages in the order in which a reader goes through the site. */
  readingOrder: PageLink[];
  /** What a page is called; throws where the site has none of this file. */
  titleOf(href: string): string;
  /** The pages before and after one in the reading order. */
  neighbours(href: string): { previous: PageLink | undefined; next: PageLink | undefined };
  /** The picture that browsers show for the site: the office's own `favicon.png` or `favicon.ico`, or the one of this package. */
  favicon: { href: string; type: string };
  /** The language of the speech and of the other pages, on the page that is in another one. */
  recordLang: Language | undefined;
  /** Whether any of it is a draft: then every page says so. */
  isDraft: boolean;
  /** Whether a page names the file and the line of what is a draft: while it is written, and never in what is built. */
  namesPlaces: boolean;
  /** The address of a script or style sheet by the name that pages ask for; undefined where the site has none of it. */
  assetHref(name: string): string | undefined;
}

/**
 * What the pages of a report are rendered from.
 * @param assets the file of each script and style sheet, by the name that pages ask for
 * @param namesPlaces whether pages name the file and the line of what is a draft
 */
export function siteOf(report: Report, assets: ReadonlyMap<string, string>, namesPlaces = false): Site {
  const words = wordsOf(report.meta.language);
  const figureOf = (id: string) => found(report.figureById.get(id), `no figure ${id}`);
  const readingOrder = readingOrderOf(report, words);
  return {
    report,
    words,
    figureOf,
    figuresOf: (ids) => listOf(ids).map(figureOf),
    sentenceOf: (id) => found(report.sentenceById.get(id), `no sentence ${id}`),
    formatAsOf: (asOf) => words.asOfText(asOf, report.meta.period),
    readingOrder,
    titleOf(href) {
      const others = fixedPages(report, 'all').map((page) => ({ href: pageHref(page), title: words.pages[page] }));
      return found([...readingOrder, ...others].find((page) => page.href === href)?.title, `no page ${href}`);
    },
    neighbours(href) {
      const at = readingOrder.findIndex((page) => page.href === href);
      return { previous: at > 0 ? readingOrder[at - 1] : undefined, next: at >= 0 ? readingOrder[at + 1] : undefined };
    },
    favicon: faviconOf(report),
    recordLang: undefined,
    isDraft: report.openItems.size > 0,
    namesPlaces,
    assetHref: (name) => assets.get(name),
  };
}

/** What a page is rendered from: the site, or for the page in English the same report in English. */
export function siteForPage(site: Site, file: string): Site {
  const { report, assetHref, namesPlaces } = site;
  if (file !== pageHref('english') || !report.english) return site;
  return { ...siteOf(inEnglish(report), new Map(), namesPlaces), assetHref, recordLang: report.meta.language };
}

function readingOrderOf(report: Report, words: Words): PageLink[] {
  const linkTo = (page: FixedPage): PageLink => ({ href: pageHref(page), title: words.pages[page] });
  const [overview, ...others] = fixedPages(report, 'reading').map(linkTo);
  return [...(overview ? [overview] : []), ...report.areas.map((area) => ({ href: areaHref(area), title: area.title })), ...others];
}

function faviconOf({ publicFiles }: Report): Site['favicon'] {
  if (publicFiles.has('favicon.png')) return { href: 'favicon.png', type: 'image/png' };
  if (publicFiles.has('favicon.ico')) return { href: 'favicon.ico', type: 'image/x-icon' };
  return { href: 'favicon.svg', type: 'image/svg+xml' };
}

function found<T>(value: T | undefined, message: string): T {
  if (value === undefined) throw new Error(message);
  return value;
}
