import { type Asset, loadAssets } from './assets.ts';
import { bundleSearchEngine } from './search-files.ts';

/** Every script and style sheet that the generator adds to a site, made anew, by its path there. */
export async function ownCode(): Promise<Map<string, Uint8Array>> {
  return trustedCode(await loadAssets(), new TextEncoder().encode(await bundleSearchEngine()));
}

/** The only code that a site may hold: its assets and its search engine, as they were made. */
export function trustedCode(assets: readonly Asset[], engine: Uint8Array): Map<string, Uint8Array> {
  const encoder = new TextEncoder();
  return new Map([
    ...assets.map(({ file, contents }): [string, Uint8Array] => [`assets/${file}`, encoder.encode(contents)]),
    ['search/engine.js', engine],
  ]);
}
