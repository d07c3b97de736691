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
}

/**
 * Prints the report of a built site as a tagged PDF with outline, contents, running heads and page numbers.
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
    return await printNumbered(page, book);
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
async function printNumbered(page: Page, { entries }: Book): Promise<PrintedReport> {
  let known = '';
  for (let round = 0; round < 4; round++) {
    const pdf = await page.pdf({ tagged: true, outline: true, preferCSSPageSize: true, printBackground: true });
    const { pages, destinations } = placesOfPdf(pdf);
    const folios = entries.map((entry) => String(destinations.get(entry) ?? ''));
    if (folios.join() === known) return { pdf: withCreator(pdf), pages };
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

/** Chromium names as creator its version and the system of whoever printed; no byte may move, so the rest is blank. */
function withCreator(pdf: Buffer): Buffer {
  const text = pdf.toString('latin1');
  return Buffer.from(
    text.replace(/\/Creator \((?:\\.|[^()\\])*\)/, (found) => '/Creator (Xunli)'.padEnd(found.length)),
    'latin1',
  );
}
