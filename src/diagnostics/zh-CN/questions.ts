import type { MessagesFor } from '../message.ts';

/** 问答页。 */
export const questions = {
  'question-unknown': {
    what: (d) => `小标题“${d.heading}”对不上讲话里的提问`,
    why: '问答页的每一节都要有讲话里的问答作依据',
    fix: (d) =>
      d.nearest
        ? `请写成：## ${d.nearest} 小标题`
        : `请以提问的编号开头（${d.first} 至 ${d.last}），例如：## ${d.first} 小标题；或删去这一节`,
  },
  'question-order': {
    what: (d) => `${d.id} 写在了 ${d.last} 之后`,
    why: '问答按讲话的先后排列',
    fix: (d) => `请把“## ${d.id}”这一节移到“## ${d.last}”之前`,
  },
  'question-twice': {
    what: (d) => `${d.id} 已经写过一节`,
    why: '一个提问只有一节',
    fix: (d) => `请把两节并成一节，或改正“## ${d.id}”的编号`,
  },
  'question-elsewhere': {
    what: (d) => `小标题“${d.heading}”写的是提问，却不在 questions.mdx 里`,
    why: '问答有自己的一页',
    fix: '请把这一节移到 questions.mdx，或去掉小标题里的编号',
  },
  'questions-none': {
    what: '有 questions.mdx，讲话里却没有看出提问',
    why: '没有提问就没有问答页，这个文件不会出现在网站上',
    fix: '请用 xunli read transcript.txt 看提问是怎样读出的（report.yaml 里写着 structure 时不读提问，请删去它）；确实没有提问，请移走这个文件',
  },
} satisfies MessagesFor;
