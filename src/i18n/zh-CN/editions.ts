interface Named {
  version: string;
  date: string;
}

/** 两版之间的变化。 */
export const editions = {
  between: (old: Named, now: Named) => `第${old.version}版（${old.date}）→ 第${now.version}版（${now.date}）`,
  figures: '数据',
  sentences: '句子',
  pages: '网页',
  added: '新增：',
  removed: '删去：',
  changed: '改动：',
  moved: '移动：',
  same: '没有变化',
  notTold: '没有比较：只有两边都是报告文件夹（网页：或都是网站）才能比',
  passagesNotTold: '各页的文字没有比较：只有两边都是报告文件夹才能比',
  change: (what: string, was: string, now: string) => [`${what}原为：${was || '（空）'}`, `${what}现为：${now || '（空）'}`],
  sameEdition: ({ version }: Named) => `两边都是第${version}版：请先在 report.yaml 的 edition 里写上新的版次和日期，读者才知道是哪一版改的`,
  keys: { id: '编号', value: '数值', unit: '单位', asOf: '时间', label: '名称', quote: '原话', text: '文字' },
};
