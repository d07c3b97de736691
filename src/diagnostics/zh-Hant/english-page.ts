// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

/** 中文報告的英文頁，以及數據的英文寫法。 */
export const englishPage = {
  'english-of-english': {
    what: '有 english.mdx，可報告本身就是英文的',
    why: '這一頁是用英文介紹中文報告的',
    fix: '請刪去 english.mdx，或把 report.yaml 裡的 language 改成報告的語言',
  },
  'english-not-english': {
    what: (d) => `「${d.given}」不是英文`,
    why: (d) => `${d.key} 是給不懂中文的讀者看的`,
    fix: '請改用英文寫',
  },
  'english-label-missing': {
    what: (d) => `${d.id}（${d.label}）沒有英文名稱，english.mdx 卻用到它`,
    why: '沒有名稱，讀者不知道這個數說的是什麼',
    fix: '請在 label 下面加一行：labelEn: 它的英文名稱',
  },
  'english-doubt-missing': {
    what: (d) => `${d.id} 的存疑沒有英文說明，english.mdx 卻用到它`,
    why: '存疑的數，在不懂中文的讀者眼裡也不該顯得確定',
    fix: (d) => `請在 doubt 下面加一行 doubtEn，把「${d.doubt}」譯成英文`,
  },
  'english-unit': {
    what: (d) => `${d.id}（${d.said}）的單位「${d.unit}」沒有對應的英文`,
    why: '單位一猜，就可能比發言多說或少說',
    fix: (d) => `請不要在 english.mdx 裡用這個數據；現有英文的單位：${d.known}`,
  },
  'english-amount': {
    what: (d) => `${d.id}（${d.said}）不能用同樣的數字說成英文`,
    why: '幾成、第幾、數十之類要換一種說法，換得對不對無從核對',
    fix: '請不要在 english.mdx 裡用這個數據',
  },
  'english-tag': {
    what: (d) => `english.mdx 裡不能用 <${d.tag}>`,
    why: '它列出的標題、句子或名稱只有中文',
    fix: '請用 <Value>、<Stats>、<Chart> 或 <Said>，或連結到中文頁',
  },
  'english-chart': {
    what: '報告裡沒有這張圖',
    why: '譯文不應有原文沒有的內容',
    fix: '請從中文頁照抄 <Chart>，只翻譯 title、subtitle、description、note、series 和 labels',
  },
} satisfies MessagesFor;
