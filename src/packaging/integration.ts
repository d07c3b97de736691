import type { AstroIntegration } from 'astro';
import { virtualModules } from './virtual-modules.ts';

/** Xunli as an Astro integration: gives the pages of `src/pages` the report of a content folder. */
export function xunli(contentFolder: string): AstroIntegration {
  return {
    name: 'xunli',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        updateConfig({ vite: { plugins: [virtualModules(contentFolder)], build: { assetsInlineLimit: 0 } } });
      },
    },
  };
}
