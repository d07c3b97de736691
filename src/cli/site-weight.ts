import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How much a site weighs: its number of pages and the page that a reader waits for longest. */
export interface SiteWeight {
  pages: number;
  heaviest: { page: string; raw: number; gzipped: number };
}

/** Weighs every page of a built site together with the style sheets and scripts it loads at once. */
export function weighSite(folder: string): SiteWeight {
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  const size = (file: string) => statSync(join(folder, file)).size;
  let heaviest = { page: '', files: [] as string[], raw: 0 };
  for (const page of pages) {
    const files = [page, ...loadedFiles(readFileSync(join(folder, page), 'utf8'))];
    const raw = sum(files.map(size));
    if (raw > heaviest.raw) heaviest = { page, files, raw };
  }
  const gzipped = sum(heaviest.files.map((file) => gzipSync(readFileSync(join(folder, file))).length));
  return { pages: pages.length, heaviest: { page: heaviest.page, raw: heaviest.raw, gzipped } };
}

function sum(values: number[]): number {
  return values.reduce((total, value) => total + value, 0);
}

/** The style sheets and scripts that a page loads from beside it: the page for lost addresses has its style by its public address. */
function loadedFiles(html: string): Set<string> {
  const elements = html.match(/<(?:link\s[^>]*\brel="?stylesheet|script\s)[^>]*>/g) ?? [];
  return new Set(
    elements.flatMap((element) => /\s(?:href|src)="?([^"\s>?#]+)/.exec(element)?.[1] ?? []).filter((file) => !file.includes(':')),
  );
}
