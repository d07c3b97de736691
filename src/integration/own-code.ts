import { bundleSearchEngine } from '../search/build/engine-build.ts';
import { indexFiles } from '../search/build/pagefind-index.ts';
import { bundleAssets } from './assets.ts';

/** Every script and style sheet that the generator adds to a site, by its path there: what verification holds the site's code against. */
export async function ownCode(): Promise<Map<string, Uint8Array>> {
  const encoder = new TextEncoder();
  const [{ assets }, files] = await Promise.all([bundleAssets(), indexFiles([])]);
  const pagefind = files.find(({ path }) => path === 'pagefind.js')?.content;
  const engine = await bundleSearchEngine(new TextDecoder().decode(pagefind));
  return new Map([
    ...assets.map(({ file, contents }): [string, Uint8Array] => [`assets/${file}`, encoder.encode(contents)]),
    ['search/engine.js', encoder.encode(engine)],
  ]);
}
