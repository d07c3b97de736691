import type { Example } from '../examples.ts';

/** What `<Source>` is for; the docs show these, and tests render each of them. */
export const examples: readonly Example[] = [
  {
    shows: { en: 'sentences as they were spoken', 'zh-CN': '原话引用' },
    mdx: '<Source at="1.3-2" />',
  },
];
