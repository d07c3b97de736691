import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { wordsOf } from '../i18n/words.ts';
import type { Report } from '../report/report.ts';
import { type Asset, assetOf } from './asset.ts';

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
export function assetsOfSite(assets: readonly Asset[], report: Pick<Report, 'openItems' | 'meta' | 'corrections'>): Asset[] {
  const { openItems, meta, corrections } = report;
  const isThere: Record<string, boolean> = {
    'draft.css': openItems.size > 0,
    'archived.css': meta.archived !== undefined,
    'corrections.css': corrections.length > 0,
  };
  return assets.filter(({ name }) => isThere[name] ?? true).map((asset) => (asset.name === 'archived.css' ? withDay(asset, meta) : asset));
}

/** The style of an archived report, which says above every sheet of paper since when it is, in the words of its pages. */
function withDay({ name, contents }: Asset, { language, archived = '' }: Report['meta']): Asset {
  const said = JSON.stringify(wordsOf(language).footer.archived(archived));
  return assetOf(
    name,
    contents.replace(/(?<=content: ?)"[^"]*"/u, () => said),
  );
}

/** The only code that a site may hold, byte for byte, by its path there. */
export function trustedCode(assets: readonly Asset[]): Map<string, Uint8Array> {
  return new Map(assets.map(({ path, contents }) => [path, new TextEncoder().encode(contents)]));
}
