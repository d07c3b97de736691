import { extname } from 'node:path';
import { Worker } from 'node:worker_threads';
import { textOfBlocks, withoutPadding } from '../blocks.ts';
import { Refusal } from '../refusal.ts';
import { sourceLimits } from '../source-limits.ts';
import type { SourceText, Tally } from '../source-text.ts';
import { linesOf, textOf } from './page-lines.ts';
import { paragraphsOf } from './paragraphs.ts';
import type { PdfAnswer } from './pdf-pages.ts';
import { runningHeads } from './running-heads.ts';

/** A PDF may hold what takes hours to unpack; an office's takes a second or two. */
const patience = 9_000;
const mostMegabytes = 1_500;

/**
 * The text of a PDF, its lines joined to paragraphs, without running heads and numbers of pages.
 * @throws Refusal where it is locked or damaged, or holds pictures of pages and no text
 */
export async function readPdf(bytes: Uint8Array, tally: Tally): Promise<SourceText> {
  const answer = await ask(bytes);
  if ('refused' in answer) {
    if (answer.refused === 'pages') throw new Refusal('source-pages', { most: String(sourceLimits.pages) });
    if (answer.refused === 'slow') throw new Refusal('source-slow');
    if (answer.refused === 'letters') throw new Refusal('source-garbled', { line: '' });
    throw answer.refused === 'locked' ? new Refusal('source-locked') : new Refusal('source-broken', { kind: 'pdf' });
  }
  const pages = answer.pages.map((page) => ({ height: page.height, lines: linesOf(page, tally) }));
  const letters = pages.flatMap(({ lines }) => lines.map(textOf)).join('');
  refuseWithoutText(letters);
  const heads = runningHeads(pages);
  if (heads.size > 0) tally.add('page-head', heads.size);
  const bodies = pages.map(({ lines }) => lines.filter((line) => !heads.has(line)));
  const empty = bodies.filter((lines) => lines.length === 0).length;
  if (empty > 0) tally.add('page-without-text', empty);
  const blocks = paragraphsOf(bodies).map((block) => (typeof block === 'string' ? withoutPadding(block) : block));
  return { text: textOfBlocks(blocks), mediaType: 'application/pdf', ...(answer.title && { title: answer.title }), leftOut: [] };
}

/** A scanned page has no text at all; a font without the names of its letters has signs that mean nothing. */
function refuseWithoutText(letters: string): void {
  if (!/[\p{L}\p{N}\p{Co}\ufffd]/u.test(letters)) throw new Refusal('source-scanned');
  const unknown = letters.match(/[\p{Cc}\p{Co}\ufffd]/gu)?.length ?? 0;
  if (unknown * 50 > letters.length) throw new Refusal('source-garbled', { line: '' });
}

/** Reads a PDF in a thread that can be ended. */
function ask(bytes: Uint8Array): Promise<PdfAnswer> {
  // Beside this file it has the same ending: `.ts` in the repository, `.js` in the package.
  const file = new URL(`pdf-worker${extname(new URL(import.meta.url).pathname)}`, import.meta.url);
  const resourceLimits = { maxOldGenerationSizeMb: mostMegabytes };
  const worker = new Worker(file, { workerData: new Uint8Array(bytes), stdout: true, stderr: true, execArgv: [], resourceLimits });
  return new Promise((resolve) => {
    const settle = (answer: PdfAnswer) => {
      clearTimeout(timer);
      void worker.terminate();
      resolve(answer);
    };
    const timer = setTimeout(() => settle({ refused: 'slow' }), patience);
    worker.once('message', settle);
    worker.once('error', () => settle({ refused: 'broken' }));
    worker.once('exit', () => settle({ refused: 'broken' }));
  });
}
