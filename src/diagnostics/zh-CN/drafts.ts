import type { MessagesFor } from '../message.ts';

const kinds: Record<string, string> = {
  report: '报告的基本情况',
  area: '领域的正文',
  overview: '总览的正文',
  questions: '问答的正文',
  english: '英文页',
  figure: '数据',
  document: '文件',
  milestone: '大事',
  notFigure: '不算数据的话',
  readerQuestion: '读者的问题',
  indexTerm: '索引条目',
};

/** 草稿：程序拟出、还没有人读过的内容。 */
export const drafts = {
  'draft-entry': {
    what: (d) => `${kinds[d.kind ?? ''] ?? ''}“${d.name}”还是草稿`,
    why: '这是程序拟的，没有人读过',
    fix: '请对照原话读一遍，改好后删去 status: draft 这一行；也可以运行 npx xunli review 逐条读',
  },
  'draft-guess': {
    what: (d) => `残损处“${d.name}”的读法是程序猜的`,
    why: '猜错的读法会让整句话走样',
    fix: '请对照原文：读法对就改准 certainty 并删去 status: draft，不对就删去整条；也可以运行 npx xunli review',
  },
  'draft-missing': {
    what: (d) => `还没有填“${d.name}”`,
    why: '原文里没有说，网页上现在写着〔待填〕',
    fix: (d) => `请在 report.yaml 里补上“${d.name}”`,
  },
  'draft-unread': {
    what: (d) => `这份报告还是草稿：${d.open} 处没有人读过（草稿 ${d.draft}，猜的读法 ${d.guessed}，待填 ${d.missing}）`,
    why: '没有人读过的内容不能当作定稿发布',
    fix: '请运行 npx xunli review 逐条读完；只想先看看，就用 npx xunli build --draft，每个页面都会写明“草稿”',
  },
  'draft-unanswered': {
    what: (d) => `第 ${d.question} 问后面没有看出回答`,
    why: '草稿可以先这样；成稿前要看清，回答是不是被当成了提问的话',
    fix: '在 speakers 里写上回答的人（照实录里的称呼），例如 张三: 副局长；用 xunli read transcript.txt 看谁在什么地方开口',
  },
} satisfies MessagesFor;
