import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { bundle } from './bundle.ts';
import { styleSheet } from './style-sheet.ts';

/** A style sheet or script of the site; the hash in its name lets hosts cache it for ever. */
export interface Asset {
  /** What pages ask for: `style.css`, `search.js`. */
  name: string;
  /** Its file in the site: `style-3f2a9c01.css`. */
  file: string;
  contents: string;
}

const source = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** Entry points: one classic script for each thing that scripts add. */
const scripts: Record<string, string> = {
  'settings-start.js': source('../browser/settings/start.ts'),
  'settings-door.js': source('../browser/settings/door.ts'),
  'settings.js': source('../browser/settings/settings.ts'),
  'aloud.js': source('../browser/read-aloud/read-aloud.ts'),
  'register.js': source('../browser/register/register.ts'),
  'search.js': source('../browser/search/search.ts'),
  'search-arrival.js': source('../browser/search/arrival.ts'),
  'search-header.js': source('../browser/search/header.ts'),
  'chart.js': source('../browser/chart/start.ts'),
  'chart-live.js': source('../browser/chart/live.ts'),
};

/** The site's style sheet and scripts. Scripts are classic (IIFE), because module scripts do not run from `file://`. */
export async function loadAssets(): Promise<Asset[]> {
  const bundled = Object.entries(scripts).map(async ([name, path]) => asset(name, await script(path)));
  return Promise.all([styleSheet().then((contents) => asset('style.css', contents)), ...bundled]);
}

function script(entry: string): Promise<string> {
  return bundle({ options: { entryPoints: [entry], format: 'iife', target: 'es2020', legalComments: 'inline' } });
}

function asset(name: string, contents: string): Asset {
  const hash = createHash('sha256').update(contents).digest('hex').slice(0, 8);
  const [, stem = name, ending = ''] = /^(.*)(\.\w+)$/.exec(name) ?? [];
  return { name, file: `${stem}-${hash}${ending}`, contents };
}
