import { mkdirSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { readSearchRecords } from '../search/build/page-sections.ts';
import { engineBundle } from '../search/build/pagefind.ts';
import { buildSearchIndex } from '../search/build/search-index.ts';
import { bundle } from './bundle.ts';

/** Writes the search of a built site into its folder `search`. Throws what `buildSearchIndex` throws. */
export async function writeSearch(site: string): Promise<void> {
  const files = await buildSearchIndex(readSearchRecords(site), { engine: await bundleSearchEngine() });
  for (const [name, text] of files) {
    const file = join(site, 'search', name);
    mkdirSync(dirname(file), { recursive: true });
    writeFileSync(file, text);
  }
}

/** Returns the search engine as one classic script. Throws esbuild's build failure. */
export async function bundleSearchEngine(): Promise<string> {
  const { entry, modules, define, inject, banner } = await engineBundle();
  const { text } = await bundle({
    options: {
      entryPoints: [entry],
      format: 'iife',
      target: 'es2020',
      legalComments: 'none',
      banner: { js: banner },
      define,
      inject: Object.values(inject),
    },
    modules,
  });
  return text;
}
