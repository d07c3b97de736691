import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { buildSearchIndex } from '../search/build/index-build.ts';
import { readSearchRecords } from '../search/build/records.ts';
import { virtualModules } from './virtual-modules.ts';

/** Xunli as an Astro integration: gives the pages of `src/pages` the report of a content folder, and the site its search. */
export function xunli(contentFolder: string): AstroIntegration {
  return {
    name: 'xunli',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Styles are bundled as assets; without this each build looks for a PostCSS configuration in every folder above.
        const css = { postcss: {} };
        updateConfig({ vite: { css, plugins: [virtualModules(contentFolder)] } });
      },
      'astro:build:done': async ({ dir }) => {
        const site = fileURLToPath(dir);
        await buildSearchIndex(readSearchRecords(site), join(site, 'search'));
      },
    },
  };
}
