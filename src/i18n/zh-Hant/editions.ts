interface Named {
  version: string;
  date: string;
}

/** 兩版之間的變化。 */
export const editions = {
  between: (old: Named, now: Named) => `第${old.version}版（${old.date}）→ 第${now.version}版（${now.date}）`,
  figures: '數據',
  sentences: '句子',
  pages: '網頁',
  added: '新增：',
  removed: '刪去：',
  changed: '改動：',
  moved: '移動：',
  same: '沒有變化',
  notTold: '沒有比較：只有兩邊都是報告資料夾（網頁：或都是網站）才能比',
  passagesNotTold: '各頁的文字沒有比較：只有兩邊都是報告資料夾才能比',
  change: (what: string, was: string, now: string) => [`${what}原為：${was || '（空）'}`, `${what}現為：${now || '（空）'}`],
  sameEdition: ({ version }: Named) => `兩邊都是第${version}版：請先在 report.yaml 的 edition 裡寫上新的版次和日期，讀者才知道是哪一版改的`,
  keys: { id: '編號', value: '數值', unit: '單位', asOf: '時間', label: '名稱', quote: '原話', text: '文字' },
};
