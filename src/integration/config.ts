import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import type { AstroUserConfig } from 'astro';
import { type XunliOptions, xunli } from './integration.ts';
import { narrativeTree } from './narrative/tree.ts';
import { packageRoot } from './package-root.ts';

/** The Astro configuration of a site: the pages of this package, and the report of a content folder. */
export function siteConfig(options: XunliOptions): AstroUserConfig {
  const features = { smartPunctuation: false, frontmatter: false };
  return {
    root: packageRoot,
    build: { format: 'file' },
    compressHTML: true,
    devToolbar: { enabled: false },
    markdown: { syntaxHighlight: false, processor: satteri({ features, mdastPlugins: [narrativeTree] }) },
    integrations: [mdx(), xunli(options)],
  };
}
