import type { Example } from '../examples.ts';

/** What `<DataTable>` is for; the docs show these, and tests render each of them. */
export const examples: readonly Example[] = [
  {
    shows: { en: 'figures as a table', 'zh-CN': '一组数据列成表' },
    mdx: '<DataTable title="The home in numbers" figures="home-beds sea-view home-cost" />',
  },
];
