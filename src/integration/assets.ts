import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';

/** A style sheet or script of the site; the hash in its name lets hosts cache it for ever. */
export interface Asset {
  /** What pages ask for: `style.css`, `search.js`. */
  name: string;
  /** Its file in the site: `style-3f2a9c01.css`. */
  file: string;
  contents: string;
}

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Entry points: one style sheet for all pages, one classic script for each thing that scripts add. */
const entries: Record<string, string> = {
  'style.css': source('../styles/style.css'),
  'settings-start.js': source('../browser/settings/start.ts'),
  'settings-door.js': source('../browser/settings/door.ts'),
  'settings.js': source('../browser/settings/settings.ts'),
  'aloud.js': source('../browser/read-aloud/read-aloud.ts'),
  'register.js': source('../browser/register/register.ts'),
  'search.js': source('../browser/search/search.ts'),
  'search-arrival.js': source('../browser/search/arrival.ts'),
  'search-header.js': source('../browser/search/header.ts'),
  'chart.js': source('../browser/chart/start.ts'),
  'chart-picture.js': source('../browser/chart/picture.ts'),
  'compare.js': source('../browser/compare/compare.ts'),
  'comparison.js': source('../browser/compare/comparison.ts'),
};

/** The site's style sheet and scripts. Scripts are classic (IIFE), because module scripts do not run from `file://`. */
export function loadAssets(): Promise<Asset[]> {
  return Promise.all(Object.entries(entries).map(([name, path]) => assetOf(name, path)));
}

async function assetOf(name: string, entry: string): Promise<Asset> {
  const text = await bundle({
    options: {
      entryPoints: [entry],
      format: 'iife',
      target: name.endsWith('.css') ? ['chrome90', 'firefox90', 'safari14'] : 'es2020',
      legalComments: 'inline',
    },
  });
  const hash = createHash('sha256').update(text).digest('hex').slice(0, 8);
  const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
  return { name, file: `${stem}-${hash}${ending}`, contents: text };
}
