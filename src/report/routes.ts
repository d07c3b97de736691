import { correctionsFile } from './schema/corrections.ts';
import { englishFile, indexTermsFile, readerQuestionsFile } from './schema/registers.ts';

/** What may be empty in a report, so that the page that lists it would be; `null` where it is a whole. */
interface Listed {
  questions: readonly unknown[];
  figures: readonly unknown[];
  documents: readonly unknown[];
  milestones: readonly unknown[];
  readerQuestions: readonly unknown[];
  indexTerms: readonly unknown[];
  corrections: readonly unknown[];
  english: object | null;
}

/** A page that is not an area's. */
interface Route {
  /** Its file without `.html`. */
  page: string;
  /** Whether it stands in the menu, in the order in which a reader goes through the site, in the site map. */
  menu: boolean;
  reading: boolean;
  siteMap: boolean;
  /** Whether search engines are told of it (`sitemap.xml`). */
  crawled: boolean;
  /** Whether the printed book holds it, after the report itself. */
  book: boolean;
  /** How government sites label it (国办发〔2017〕47号): a column lists, an article is content. */
  label: 'column' | 'article' | 'other';
  /** What it lists; a report that has none of it has no such page. Every site has the others. */
  lists?: keyof Listed;
}

/** The pages of a site but those of areas, in the order of menu, reading and site map; the policy areas follow the overview. */
export const routes = [
  { page: 'index', menu: true, reading: true, siteMap: true, crawled: true, book: false, label: 'other' },
  { page: 'for-you', menu: true, reading: true, siteMap: true, crawled: true, book: true, label: 'article', lists: 'readerQuestions' },
  { page: 'questions', menu: true, reading: true, siteMap: true, crawled: true, book: false, label: 'article', lists: 'questions' },
  { page: 'figures', menu: true, reading: true, siteMap: true, crawled: true, book: true, label: 'column', lists: 'figures' },
  { page: 'documents', menu: true, reading: true, siteMap: true, crawled: true, book: true, label: 'column', lists: 'documents' },
  { page: 'timeline', menu: true, reading: true, siteMap: true, crawled: true, book: true, label: 'column', lists: 'milestones' },
  { page: 'transcript', menu: true, reading: true, siteMap: true, crawled: true, book: true, label: 'article' },
  { page: 'verbatim', menu: false, reading: false, siteMap: true, crawled: true, book: false, label: 'article' },
  { page: 'terms', menu: false, reading: true, siteMap: true, crawled: true, book: false, label: 'column', lists: 'indexTerms' },
  {
    page: 'corrections',
    menu: false,
    reading: true,
    siteMap: true,
    crawled: true,
    book: false,
    label: 'column',
    lists: 'corrections',
  },
  { page: 'audit', menu: false, reading: true, siteMap: true, crawled: true, book: false, label: 'column' },
  { page: 'report', menu: true, reading: true, siteMap: true, crawled: true, book: false, label: 'article' },
  { page: 'search', menu: false, reading: false, siteMap: true, crawled: false, book: false, label: 'column' },
  { page: 'sitemap', menu: false, reading: false, siteMap: false, crawled: true, book: false, label: 'column' },
  { page: 'about', menu: true, reading: true, siteMap: true, crawled: true, book: true, label: 'article' },
  { page: 'english', menu: false, reading: false, siteMap: true, crawled: true, book: false, label: 'article', lists: 'english' },
  { page: '404', menu: false, reading: false, siteMap: false, crawled: false, book: false, label: 'other' },
] as const satisfies readonly Route[];
export type FixedPage = (typeof routes)[number]['page'];

/** The fixed pages that a report has and of which something holds, such as those in the menu. */
export function fixedPages(report: Listed, which: 'menu' | 'reading' | 'siteMap' | 'crawled' | 'all'): FixedPage[] {
  return routes.filter((route) => (which === 'all' || route[which]) && !isEmpty(report, route)).map(({ page }) => page);
}

/** Whether a file would be a page that lists nothing of a report, so that its site leaves it out. */
export function isLeftOut(report: Listed, file: string): boolean {
  return routes.some((route) => pageHref(route.page) === file && isEmpty(report, route));
}

/**
 * The content file whose entries a fixed page lists; empty for every other page, also for questions, which the speech itself has, and for
 * figures, which have files of their own names.
 */
export function registerBehind(file: string): string {
  const route: Route | undefined = routes.find(({ page }) => pageHref(page) === file);
  if (route?.lists === 'english') return englishFile;
  if (route?.lists === 'readerQuestions') return readerQuestionsFile;
  if (route?.lists === 'indexTerms') return indexTermsFile;
  if (route?.lists === 'corrections') return correctionsFile;
  return route?.lists === 'documents' || route?.lists === 'milestones' ? `${route.lists}.yaml` : '';
}

function isEmpty(report: Listed, { lists }: Route): boolean {
  const listed = lists && report[lists];
  return listed === null || (Array.isArray(listed) && listed.length === 0);
}

/** The fixed pages that a book holds where the site has them. */
export function pagesOfBook(): FixedPage[] {
  return routes.filter(({ book }) => book).map(({ page }) => page);
}

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
  return pageHref('figures', figureAnchor(id));
}

/** The place of a figure within the register. */
export function figureAnchor(id: string): string {
  return `f-${id}`;
}

/** The place of a correction within the page of corrections. */
export function correctionId({ number }: { number: number }): string {
  return `c-${number}`;
}

/** The address of a correction. */
export function correctionHref(correction: { number: number }): string {
  return pageHref('corrections', correctionId(correction));
}

/** The address of an area's page, or of a measure's section in it. */
export function areaHref(area: { slug: string }, measure = ''): string {
  return `${area.slug}.html${measure && `#m${measure}`}`;
}

/** The address of a question on the page of all questions. */
export function questionHref(id: string): string {
  return pageHref('questions', id);
}

/** The address of a reader's question on the page that answers them. */
export function readerQuestionHref(id: string): string {
  return pageHref('for-you', `r-${id}`);
}
