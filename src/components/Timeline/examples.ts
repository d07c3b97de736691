import type { Example } from '../examples.ts';

/** What `<Timeline>` is for; the docs show these, and tests render each of them. */
export const examples: readonly Example[] = [
  {
    shows: { en: 'dated events of an area', 'zh-CN': '一个领域的大事' },
    mdx: '<Timeline area="2" />',
  },
  {
    shows: { en: 'of a measure, with a title', 'zh-CN': '一项举措的大事，带标题' },
    mdx: '<Timeline measure="2.1" title="The works" />',
  },
];
