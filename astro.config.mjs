import { satteri } from '@astrojs/markdown-satteri';
import mdx from '@astrojs/mdx';
import { defineConfig } from 'astro/config';
import { xunli } from './src/packaging/integration.ts';

export default defineConfig({
  build: { format: 'file' },
  compressHTML: true,
  devToolbar: { enabled: false },
  markdown: { syntaxHighlight: false, processor: satteri({ features: { smartPunctuation: false } }) },
  integrations: [mdx(), xunli(process.env.XUNLI_CONTENT ?? 'content')],
});
