import { fileURLToPath } from 'node:url';
import { engineBundle } from '../search/build/pagefind.ts';
import { type Asset, assetOf } from './asset.ts';
import { bundleScript } from './bundle.ts';
import { styleSheet, styleSheets } from './style-sheet.ts';

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Entry points: one classic script for each thing that scripts add. */
const scripts: Record<string, string> = {
  'settings-start.js': source('../browser/settings/start.ts'),
  'page.js': source('../browser/page.ts'),
  'settings.js': source('../browser/settings/panel.ts'),
  'aloud.js': source('../browser/read-aloud/read-aloud.ts'),
  'register.js': source('../browser/register/register.ts'),
  'search.js': source('../browser/search/search.ts'),
  'search-arrival.js': source('../browser/search/arrival.ts'),
  'chart.js': source('../browser/chart/start.ts'),
  'chart-picture.js': source('../browser/chart/picture.ts'),
  'cite.js': source('../browser/cite/cite.ts'),
  'compare.js': source('../browser/compare/compare.ts'),
  'comparison.js': source('../browser/compare/comparison.ts'),
};

/** Bundles the site's style sheets, its scripts and the search engine. Throws the bundlers' errors. */
export async function bundleAssets(): Promise<Asset[]> {
  const engine = bundleScript(await engineBundle()).then((contents) => ({ name: 'engine.js', path: 'search/engine.js', contents }));
  const styles = styleSheets.map(async (of) => assetOf(of, await styleSheet({ of })));
  const bundled = Object.entries(scripts).map(async ([name, entry]) => assetOf(name, await bundleScript({ entry })));
  return Promise.all([...styles, ...bundled, engine]);
}
