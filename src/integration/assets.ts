import { existsSync } from 'node:fs';
import { readFile } from 'node:fs/promises';

/** A style sheet or script of the site; the hash in its name lets hosts cache it for ever. */
export interface Asset {
  /** What pages ask for: `style.css`, `search.js`. */
  name: string;
  /** Its file in the site: `style-3f2a9c01.css`. */
  file: string;
  contents: string;
}

/** The assets as they were bundled when the package was made. */
const bundled = new URL('../assets.json', import.meta.url);

/** The site's style sheet and scripts: those that the package brings or, in the repository, bundled from their source now. */
export async function loadAssets(): Promise<Asset[]> {
  if (existsSync(bundled)) return JSON.parse(await readFile(bundled, 'utf8')) as Asset[];
  const { bundleAssets } = await import('./bundle-assets.ts');
  return bundleAssets();
}
