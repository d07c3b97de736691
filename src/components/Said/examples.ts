import type { Example } from '../examples.ts';

/** What `<Said>` is for; the docs show these, and tests render each of them. */
export const examples: readonly Example[] = [
  {
    shows: {
      en: 'at the end of a paragraph: what it rests on beside the sentences of its numbers, shown in its note and not in the text',
      'zh-CN': '写在一段话的末尾：除了数字的原句，这一段还依据哪些句子；只在旁边显示，不出现在正文里',
    },
    mdx: 'Homes are safer than before. <Said at="1.3-1 1.3-2" />',
  },
];
