// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

/** 索引。 */
export const indexTerms = {
  'index-term-none': {
    what: (d) => `發言裡沒有「${d.term}」`,
    why: '索引裡的詞都要指向說到它的句子',
    fix: (d) => (d.nearest ? `請照發言裡的寫法改正；最接近的是「${d.nearest}」` : '請照發言裡的寫法改正，一字不差，或刪去這個詞'),
  },
  'index-term-twice': {
    what: (d) => `「${d.term}」寫了兩次`,
    why: '一個詞在索引裡只有一處',
    fix: (d) => `請只留一處；前一處在 ${d.first}`,
  },
  'index-term-not-listed': {
    what: (d) => `索引裡本來就沒有「${d.term}」`,
    why: 'leaveOut: true 只用來去掉索引自動列出的詞',
    fix: (d) => (d.nearest ? `索引裡有「${d.nearest}」，請改成索引頁上的寫法，或刪去這一條` : '請照索引頁上的寫法改正，或刪去這一條'),
  },
} satisfies MessagesFor;
