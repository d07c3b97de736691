import { fileURLToPath } from 'node:url';
import type { AstroIntegration } from 'astro';
import { writeSearch } from './search-files.ts';
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
        await writeSearch(fileURLToPath(dir));
      },
    },
  };
}
