import type { Example } from '../examples.ts';

/** What `<Documents>` is for; the docs show these, and tests render each of them. */
export const examples: readonly Example[] = [
  {
    shows: { en: 'policy documents of a measure', 'zh-CN': '一项举措提到的文件' },
    mdx: '<Documents measure="1.2" />',
  },
  {
    shows: { en: 'of an area, with a title', 'zh-CN': '一个领域的文件，带标题' },
    mdx: '<Documents area="2" title="Plans for the quay" />',
  },
];
