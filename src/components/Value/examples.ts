import type { Example } from '../examples.ts';

/** What `<Value>` is for; the docs show these, and tests render each of them. */
export const examples: readonly Example[] = [
  {
    shows: { en: 'a number in the text, linked to its sentence', 'zh-CN': '正文里的数字，点开就是它的原句' },
    mdx: '<Value id="home-beds" />',
  },
  {
    shows: { en: 'a computed number, marked as such', 'zh-CN': '推算的数字，带有标记' },
    mdx: '<Value id="infirmary-beds" />',
  },
];
