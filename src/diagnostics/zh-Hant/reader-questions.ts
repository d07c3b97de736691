// Made from ../zh-CN/ by npm run test:messages, with the terms of tests/unit/diagnostics/traditional-messages.ts.
import type { MessagesFor } from '../message.ts';

/** 「與您有關」頁。 */
export const readerQuestions = {
  'reader-question-unanswered': {
    what: (d) => `「${d.question}」沒有答案`,
    why: '這一頁只用發言裡的數據和原話回答，本站不替發言作答',
    fix: '請寫上 figures（數據的編號）或 sentences（句子的編號，例如 1.2-3），或刪去這個問題',
  },
  'reader-question-long': {
    what: (d) => `問題「${d.given}」太長`,
    why: '讀者先掃一眼問題，再決定看不看答案',
    fix: '請改成不超過 30 個漢字（字母不超過 90 個）的一句問話',
  },
  'only-not-total': {
    what: (d) => `寫了 only: total，可是 ${d.id} 的單位是「${d.unit}」`,
    why: '讀者會看到「沒有說每人多少」，而這個數說的正是每人的',
    fix: '請刪去 only: total，或把這個數移到另一個問題下',
  },
  'only-not-average': {
    what: '寫了 only: average，可是所引的句子裡沒有「均」字',
    why: '讀者會看到「發言只說了平均數」，而發言沒有這樣說',
    fix: '請刪去 only: average；發言只說了總數的，寫 only: total',
  },
} satisfies MessagesFor;
