import type { Example } from '../examples.ts';

/** What `<Chart>` is for; the docs show these, and tests render each of them. */
export const examples: readonly Example[] = [
  {
    shows: { en: 'columns; labels shorter than the figures’ own', 'zh-CN': '柱形图；`labels` 给出较短的名称' },
    mdx: [
      '<Chart type="bar"',
      ' title="Most jobs at the quay were there before"',
      ' description="Columns: the jobs that were there before and the new ones. The first is taller."',
      ' figures="quay-jobs-old quay-jobs-new" labels="Before|New" />',
    ].join(''),
  },
  {
    shows: { en: 'parts of a whole', 'zh-CN': '整体的各个部分' },
    mdx: [
      '<Chart type="doughnut"',
      ' title="The council paid most of the home"',
      ' description="A ring of the money for the home: what the council paid and what the county paid. The council paid more."',
      ' figures="home-council home-county"',
      ' whole="home-cost" labels="Council|County" />',
    ].join(''),
  },
  {
    shows: {
      en: 'before and after, with the change at the right; lists are parted by `|`, `lead` names the marks in vermilion',
      'zh-CN': '前后对比，右边是变化；两组数据用 `|` 隔开，`lead` 列出领头（朱色）的标记',
    },
    mdx: [
      '<Chart type="before-after"',
      ' title="Teams make many more visits at home" subtitle="Visits at home in a year"',
      ' description="A ring for 2020, a full dot for now. There are more visits now."',
      ' note="The number for 2020 is computed from the growth."',
      ' figures="home-visits-2020 | home-visits" change="home-visits-growth"',
      ' series="2020 (derived)|Now" labels="Visits at home" lead="home-visits" />',
    ].join(''),
  },
];
