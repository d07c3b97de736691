import type { Example } from '../examples.ts';

/** What `<Compare>` is for; the docs show these, and tests render each of them. */
export const examples: readonly Example[] = [
  {
    shows: { en: 'before and after, with the change', 'zh-CN': '前后对比，带变化幅度' },
    mdx: '<Compare title="Visits at home" before="home-visits-2020" after="home-visits" change="home-visits-growth" />',
  },
  {
    shows: {
      en: 'rows named by what they compare; without `labels` a row is called as its `before`',
      'zh-CN': '每行另起名称；不写 `labels` 就用 `before` 的名称',
    },
    mdx: '<Compare before="quay-jobs-old" after="quay-jobs" labels="Jobs at the quay" />',
  },
];
