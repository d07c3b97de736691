// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

/** 問答頁。 */
export const questions = {
  'question-unknown': {
    what: (d) => `小標題「${d.heading}」對不上發言裡的提問`,
    why: '問答頁的每一節都要有發言裡的問答作依據',
    fix: (d) =>
      d.nearest
        ? `請寫成：## ${d.nearest} 小標題`
        : `請以提問的編號開頭（${d.first} 至 ${d.last}），例如：## ${d.first} 小標題；或刪去這一節`,
  },
  'question-order': {
    what: (d) => `${d.id} 寫在了 ${d.last} 之後`,
    why: '問答按發言的先後排列',
    fix: (d) => `請把「## ${d.id}」這一節移到「## ${d.last}」之前`,
  },
  'question-twice': {
    what: (d) => `${d.id} 已經寫過一節`,
    why: '一個提問只有一節',
    fix: (d) => `請把兩節併成一節，或改正「## ${d.id}」的編號`,
  },
  'question-elsewhere': {
    what: (d) => `小標題「${d.heading}」寫的是提問，卻不在 questions.mdx 裡`,
    why: '問答有自己的一頁',
    fix: '請把這一節移到 questions.mdx，或去掉小標題裡的編號',
  },
  'questions-none': {
    what: '有 questions.mdx，發言裡卻沒有看出提問',
    why: '沒有提問就沒有問答頁，這個檔案不會出現在網站上',
    fix: '請用 xunli read transcript.txt 看提問是怎樣讀出的（report.yaml 裡寫著 structure 時不讀提問，請刪去它）；確實沒有提問，請移走這個檔案',
  },
} satisfies MessagesFor;
