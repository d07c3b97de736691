import type { MessagesFor } from '../message.ts';

/** “与您有关”页。 */
export const readerQuestions = {
  'reader-question-unanswered': {
    what: (d) => `“${d.question}”没有答案`,
    why: '这一页只用讲话里的数据和原话回答，本站不替讲话作答',
    fix: '请写上 figures（数据的编号）或 sentences（句子的编号，例如 1.2-3），或删去这个问题',
  },
  'reader-question-long': {
    what: (d) => `问题“${d.given}”太长`,
    why: '读者先扫一眼问题，再决定看不看答案',
    fix: '请改成不超过 30 个汉字（字母不超过 90 个）的一句问话',
  },
  'only-not-total': {
    what: (d) => `写了 only: total，可是 ${d.id} 的单位是“${d.unit}”`,
    why: '读者会看到“没有说每人多少”，而这个数说的正是每人的',
    fix: '请删去 only: total，或把这个数移到另一个问题下',
  },
  'only-not-average': {
    what: '写了 only: average，可是所引的句子里没有“均”字',
    why: '读者会看到“讲话只说了平均数”，而讲话没有这样说',
    fix: '请删去 only: average；讲话只说了总数的，写 only: total',
  },
} satisfies MessagesFor;
