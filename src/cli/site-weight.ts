import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** How much a site weighs: its number of pages and the page that a reader waits for longest. */
export interface SiteWeight {
  pages: number;
  heaviest: { page: string; raw: number; gzipped: number };
}

/** Weighs every page of a built site together with the style sheets and scripts it loads at once. */
export function weighSite(folder: string): SiteWeight {
  const weights = new Map<string, { raw: number; gzipped: number }>();
  const weigh = (file: string) => {
    const known = weights.get(file);
    if (known) return known;
    const bytes = readFileSync(join(folder, file));
    const weight = { raw: bytes.length, gzipped: gzipSync(bytes).length };
    weights.set(file, weight);
    return weight;
  };
  const pages = readdirSync(folder).filter((name) => name.endsWith('.html'));
  let heaviest = { page: '', raw: 0, gzipped: 0 };
  for (const page of pages) {
    const parts = [page, ...loadedFiles(readFileSync(join(folder, page), 'utf8'))].map(weigh);
    const raw = parts.reduce((sum, part) => sum + part.raw, 0);
    if (raw > heaviest.raw) heaviest = { page, raw, gzipped: parts.reduce((sum, part) => sum + part.gzipped, 0) };
  }
  return { pages: pages.length, heaviest };
}

/** The style sheets and scripts that a page loads, by their relative addresses. */
function loadedFiles(html: string): Set<string> {
  const elements = html.match(/<(?:link\s[^>]*\brel="?stylesheet|script\s)[^>]*>/g) ?? [];
  return new Set(elements.flatMap((element) => /\s(?:href|src)="?([^"\s>?#]+)/.exec(element)?.[1] ?? []));
}
