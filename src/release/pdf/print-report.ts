import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium, type Page } from 'playwright';
import { type FixedPage, pageHref, pagesOfBook } from '../../report/routes.ts';
import { browserArguments } from '../installed-browser.ts';
import { type Book, type BookPage, composeBook } from './compose-book.ts';
import { placesOfPdf } from './destinations.ts';

/** What the book takes of the pages that follow the areas; of one that is not named here, all sections. */
const parts: Partial<Record<FixedPage, string>> = {
  figures: 'main > table',
  timeline: 'main .years',
  transcript: 'main .legend, main section',
  about: '#source, #method, #attachments',
};
const appendices = pagesOfBook().map((page) => ({ file: pageHref(page), selector: parts[page] ?? 'main section' }));

/** A printed report. */
export interface PrintedReport {
  pdf: Buffer;
  pages: number;
  /** The version of the browser that printed it: another one may print other bytes. */
  browser: string;
}

/**
 * Prints the report of a built site as a tagged PDF with outline, contents, running heads and page numbers. The same site, browser and
 * fonts give the same bytes: its dates are those of the edition.
 * @param site the folder of a built site
 * @param browser the program of a Chromium browser
 * @throws what the browser throws where it cannot be started
 */
export async function printReport(site: string, browser: string): Promise<PrintedReport> {
  const started = await chromium.launch({ executablePath: browser, args: browserArguments });
  try {
    const page = await started.newPage();
    await page.route(/\.js$/, (route) => route.abort());
    await page.goto(pathToFileURL(join(site, 'report.html')).href);
    // A page that would list nothing was not made.
    const made = appendices.filter(({ file }) => existsSync(join(site, file)));
    const pages: BookPage[] = made.map((part) => ({ ...part, html: readFileSync(join(site, part.file), 'utf8') }));
    const book = await page.evaluate(composeBook, pages);
    await page.addStyleTag({ path: fileURLToPath(new URL('book.css', import.meta.url)) });
    await page.addStyleTag({ content: runningHeads(book) });
    await page.evaluate(loadPictures);
    const { pdf, pages: count } = await printNumbered(page, book);
    return { pdf: withFacts(pdf, publishedIn(site)), pages: count, browser: started.version() };
  } finally {
    await started.close();
  }
}

/** Runs in the browser: loads the pictures that nobody has scrolled to yet. Throws where one cannot be read. */
async function loadPictures(): Promise<void> {
  for (const picture of document.images) {
    picture.loading = 'eager';
    await picture.decode();
  }
}

/**
 * Chromium cannot write the page of a place by itself (`target-counter`): the book is printed once to learn the pages, and
 * again with their numbers in the contents, until the two agree.
 */
async function printNumbered(page: Page, { entries }: Book): Promise<Pick<PrintedReport, 'pdf' | 'pages'>> {
  let known = '';
  for (let round = 0; round < 4; round++) {
    const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    const { pages, destinations } = placesOfPdf(pdf);
    const folios = entries.map((entry) => String(destinations.get(entry) ?? ''));
    if (folios.join() === known) return { pdf, pages };
    known = folios.join();
    await page.locator('.toc').evaluate((toc, numbers) => {
      for (const [index, folio] of [...toc.querySelectorAll('.folio')].entries()) folio.textContent = numbers[index] ?? '';
    }, folios);
  }
  throw new Error('the page numbers of the contents do not settle');
}

/** The title of the report above every page but the first, and that of its part: each part is a named page (CSS Paged Media 3). */
function runningHeads({ title, parts }: Book): string {
  const heads = (part: string) => `{ @top-left { content: ${JSON.stringify(title)} } @top-right { content: ${JSON.stringify(part)} } }`;
  const named = parts.map(({ id, title: part }, index) => `@page part${index} ${heads(part)} #${id} { page: part${index} }`);
  return [`@page opening ${heads('')} .whole-report { page: opening }`, ...named].join('\n');
}

/** The day on which the edition in a site was published, `YYYY-MM-DD`, by its data package. */
function publishedIn(site: string): string {
  return JSON.parse(readFileSync(join(site, 'data/datapackage.json'), 'utf8')).edition.date;
}

/**
 * Chromium names as creator its version and the system of whoever printed, and as dates those of the clock (ISO 32000-1, 14.3.3). No byte
 * may move, so what is left of the creator is blank.
 */
function withFacts(pdf: Buffer, published: string): Buffer {
  const day = `D:${published.replaceAll('-', '')}000000+00'00'`;
  const text = pdf
    .toString('latin1')
    .replace(/\/Creator \((?:\\.|[^()\\])*\)/, (found) => '/Creator (Xunli)'.padEnd(found.length))
    .replace(/(?<=\/(?:Creation|Mod)Date \()D:\d{14}\+00'00'(?=\))/g, day);
  return Buffer.from(text, 'latin1');
}
