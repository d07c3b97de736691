// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

const kinds: Record<string, string> = {
  report: '報告的基本情況',
  area: '領域的正文',
  overview: '總覽的正文',
  questions: '問答的正文',
  english: '英文頁',
  figure: '數據',
  document: '檔案',
  milestone: '大事',
  notFigure: '不算數據的話',
  readerQuestion: '讀者的問題',
  indexTerm: '索引條目',
};

/** 草稿：程式擬出、還沒有人讀過的內容。 */
export const drafts = {
  'draft-entry': {
    what: (d) => `${kinds[d.kind ?? ''] ?? ''}「${d.name}」還是草稿`,
    why: '這是程式擬的，沒有人讀過',
    fix: '請對照原話讀一遍，改好後刪去 status: draft 這一行；也可以執行 npx xunli review 逐條讀',
  },
  'draft-guess': {
    what: (d) => `殘損處「${d.name}」的讀法是程式猜的`,
    why: '猜錯的讀法會讓整句話走樣',
    fix: '請對照原文：讀法對就改準 certainty 並刪去 status: draft，不對就刪去整條；也可以執行 npx xunli review',
  },
  'draft-missing': {
    what: (d) => `還沒有填「${d.name}」`,
    why: '原文裡沒有說，網頁上現在寫著〔待填〕',
    fix: (d) => `請在 report.yaml 裡補上「${d.name}」`,
  },
  'draft-unread': {
    what: (d) => `這份報告還是草稿：${d.open} 處沒有人讀過（草稿 ${d.draft}，猜的讀法 ${d.guessed}，待填 ${d.missing}）`,
    why: '沒有人讀過的內容不能當作定稿發布',
    fix: '請執行 npx xunli review 逐條讀完；只想先看看，就用 npx xunli build --draft，每個頁面都會寫明「草稿」',
  },
  'draft-unanswered': {
    what: (d) => `第 ${d.question} 問後面沒有看出回答`,
    why: '草稿可以先這樣；成稿前要看清，回答是不是被當成了提問的話',
    fix: '在 speakers 裡寫上回答的人（照實錄裡的稱呼），例如 張三: 副局長；用 xunli read transcript.txt 看誰在什麼地方開口',
  },
} satisfies MessagesFor;
