import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { xunli } from './src/integration/integration.ts';

/**
 * Not through `defineConfig`: its module loads the optimiser of SVG pictures, 360 files that no page needs.
 * @type {import('astro').AstroUserConfig}
 */
export default {
  build: { format: 'file' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false, frontmatter: false } }) },
  integrations: [mdx(), xunli(process.env.XUNLI_CONTENT ?? 'content')],
};
