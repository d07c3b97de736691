import { join, resolve } from 'node:path';
import { fileURLToPath } from 'node:url';
import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { type XunliOptions, xunli } from './integration.ts';
import { narrativePictures } from './narrative/pictures.ts';
import { narrativeTree } from './narrative/tree.ts';
import { packageRoot } from './package-root.ts';

/**
 * The Astro configuration of a site: the pages of this package, and the report of a content folder. The site is written into
 * `dist` in the working folder.
 */
export function siteConfig(options: XunliOptions): AstroUserConfig {
  const features = { smartPunctuation: false, frontmatter: false };
  return {
    root: packageRoot,
    srcDir: fileURLToPath(new URL('..', import.meta.url)),
    publicDir: join(packageRoot, 'public'),
    outDir: resolve('dist'),
    build: { format: 'file' },
    devToolbar: { enabled: false },
    markdown: { syntaxHighlight: false, processor: satteri({ features, mdastPlugins: [narrativeTree, narrativePictures] }) },
    integrations: [mdx(), xunli(options)],
  };
}
