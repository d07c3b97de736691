import type { Example } from '../examples.ts';

/** What `<Stats>` is for; the docs show these, and tests render each of them. */
export const examples: readonly Example[] = [
  {
    shows: { en: 'leading numbers, large', 'zh-CN': '突出显示的几个数字' },
    mdx: '<Stats title="At the quay" figures="quay-jobs ferry-visitors ferry-times" />',
  },
  {
    shows: { en: 'without a title', 'zh-CN': '不写标题' },
    mdx: '<Stats figures="home-beds" />',
  },
];
