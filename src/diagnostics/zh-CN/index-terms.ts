import type { MessagesFor } from '../message.ts';

/** 索引。 */
export const indexTerms = {
  'index-term-none': {
    what: (d) => `讲话里没有“${d.term}”`,
    why: '索引里的词都要指向说到它的句子',
    fix: (d) => (d.nearest ? `请照讲话里的写法改正；最接近的是“${d.nearest}”` : '请照讲话里的写法改正，一字不差，或删去这个词'),
  },
  'index-term-twice': {
    what: (d) => `“${d.term}”写了两次`,
    why: '一个词在索引里只有一处',
    fix: (d) => `请只留一处；前一处在 ${d.first}`,
  },
  'index-term-not-listed': {
    what: (d) => `索引里本来就没有“${d.term}”`,
    why: 'leaveOut: true 只用来去掉索引自动列出的词',
    fix: (d) => (d.nearest ? `索引里有“${d.nearest}”，请改成索引页上的写法，或删去这一条` : '请照索引页上的写法改正，或删去这一条'),
  },
} satisfies MessagesFor;
