import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSearchRecords } from '../search/build/page-sections.ts';
import { engineBundle } from '../search/build/pagefind.ts';
import { buildSearchIndex } from '../search/build/search-index.ts';
import { bundleScript } from './bundle.ts';

/** Writes the search of a built site into its folder `search`. Throws what `buildSearchIndex` throws. */
export async function writeSearch(site: string): Promise<void> {
  const files = await buildSearchIndex(readSearchRecords(site), { engine: await bundleSearchEngine() });
  for (const [name, text] of files) {
    const file = join(site, 'search', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Returns the search engine as one classic script. Throws rolldown's errors. */
export async function bundleSearchEngine(): Promise<string> {
  return bundleScript(await engineBundle());
}
