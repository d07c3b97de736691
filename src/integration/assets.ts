import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import type { Report } from '../report/report.ts';

/** A style sheet or script of the site; the hash in its name lets hosts cache it for ever. */
export interface Asset {
  /** What pages ask for: `style.css`, `search.js`. */
  name: string;
  /** Its path in the site: `assets/style-3f2a9c01.css`. */
  path: string;
  contents: string;
}

/** The assets as they were bundled when the package was made. */
const bundled = new URL('../assets.json', import.meta.url);

/**
 * The site's style sheet and scripts, the search engine among them: those that the package brings or, in the repository,
 * bundled from their source now.
 */
export async function loadAssets(): Promise<Asset[]> {
  if (existsSync(bundled)) return JSON.parse(await readFile(bundled, 'utf8')) as Asset[];
  const { bundleAssets } = await import('./bundle-assets.ts');
  return bundleAssets();
}

/** Of all assets those that the site of a report has: the style of drafts is in drafts only, that of archived reports in those. */
export function assetsOfSite(assets: readonly Asset[], { openItems, meta }: Pick<Report, 'openItems' | 'meta'>): Asset[] {
  const isThere: Record<string, boolean> = { 'draft.css': openItems.size > 0, 'archived.css': meta.archived !== undefined };
  return assets.filter(({ name }) => isThere[name] ?? true);
}

/** The only code that a site may hold, byte for byte, by its path there. */
export function trustedCode(assets: readonly Asset[]): Map<string, Uint8Array> {
  return new Map(assets.map(({ path, contents }) => [path, new TextEncoder().encode(contents)]));
}
