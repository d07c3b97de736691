import { parentPort, workerData } from 'node:worker_threads';
import { getDocumentProxy } from 'unpdf';
import { sourceLimits } from '../source-limits.ts';
import type { PdfAnswer, PdfItem, PdfPage } from './pdf-pages.ts';

/** Whether a font needs tables of characters that are not in the PDF: its text would be missing, and nobody would see that it is. */
let isTableMissing = false;

/** Where PDF.js asks for such tables; this program has none. */
class NoTables {
  async fetch({ kind }: { kind: string }): Promise<never> {
    if (kind === 'cMapUrl') isTableMissing = true;
    throw new Error(`no ${kind}`);
  }
}

/** Reads the text of the PDF that the thread was started with. */
async function answer(bytes: Uint8Array): Promise<PdfAnswer> {
  try {
    const options = {
      isEvalSupported: false,
      useSystemFonts: false,
      disableFontFace: true,
      verbosity: 0,
      BinaryDataFactory: NoTables,
      useWorkerFetch: false,
    };
    const pdf = await getDocumentProxy(bytes, options);
    if (pdf.numPages > sourceLimits.pages) return { refused: 'pages' };
    const pages: PdfPage[] = [];
    for (let number = 1; number <= pdf.numPages; number += 1) pages.push(await pageOf(await pdf.getPage(number)));
    if (isTableMissing) return { refused: 'letters' };
    return { pages, title: titleIn((await pdf.getMetadata()).info) };
  } catch (error) {
    return { refused: error instanceof Error && error.name === 'PasswordException' ? 'locked' : 'broken' };
  }
}

type Page = Awaited<ReturnType<Awaited<ReturnType<typeof getDocumentProxy>>['getPage']>>;

async function pageOf(page: Page): Promise<PdfPage> {
  const { width, height } = page.getViewport({ scale: 1 });
  const { items } = await page.getTextContent();
  page.cleanup();
  return { width, height, items: items.flatMap((item) => ('str' in item ? [itemOf(item)] : [])) };
}

function itemOf({ str, transform, width }: { str: string; transform: number[]; width: number }): PdfItem {
  const [a = 0, b = 0, c = 0, d = 0, x = 0, y = 0] = transform;
  return { text: str, x, y, width, size: Math.hypot(c, d), isRotated: Math.abs(b) > Math.abs(a) * 0.1 };
}

function titleIn(info: object): string {
  const title = 'Title' in info ? info.Title : '';
  return typeof title === 'string' ? title.trim() : '';
}

parentPort?.postMessage(await answer(workerData as Uint8Array));
