import type { MessagesFor } from '../message.ts';

/** 中文报告的英文页，以及数据的英文写法。 */
export const englishPage = {
  'english-of-english': {
    what: '有 english.mdx，可报告本身就是英文的',
    why: '这一页是用英文介绍中文报告的',
    fix: '请删去 english.mdx，或把 report.yaml 里的 language 改成报告的语言',
  },
  'english-not-english': {
    what: (d) => `“${d.given}”不是英文`,
    why: (d) => `${d.key} 是给不懂中文的读者看的`,
    fix: '请改用英文写',
  },
  'english-label-missing': {
    what: (d) => `${d.id}（${d.label}）没有英文名称，english.mdx 却用到它`,
    why: '没有名称，读者不知道这个数说的是什么',
    fix: '请在 label 下面加一行：labelEn: 它的英文名称',
  },
  'english-doubt-missing': {
    what: (d) => `${d.id} 的存疑没有英文说明，english.mdx 却用到它`,
    why: '存疑的数，在不懂中文的读者眼里也不该显得确定',
    fix: (d) => `请在 doubt 下面加一行 doubtEn，把“${d.doubt}”译成英文`,
  },
  'english-unit': {
    what: (d) => `${d.id}（${d.said}）的单位“${d.unit}”没有对应的英文`,
    why: '单位一猜，就可能比讲话多说或少说',
    fix: (d) => `请不要在 english.mdx 里用这个数据；现有英文的单位：${d.known}`,
  },
  'english-amount': {
    what: (d) => `${d.id}（${d.said}）不能用同样的数字说成英文`,
    why: '几成、第几、数十之类要换一种说法，换得对不对无从核对',
    fix: '请不要在 english.mdx 里用这个数据',
  },
  'english-tag': {
    what: (d) => `english.mdx 里不能用 <${d.tag}>`,
    why: '它列出的标题、句子或名称只有中文',
    fix: '请用 <Value>、<Stats>、<Chart> 或 <Said>，或链接到中文页',
  },
  'english-chart': {
    what: '报告里没有这张图',
    why: '译文不应有原文没有的内容',
    fix: '请从中文页照抄 <Chart>，只翻译 title、subtitle、description、note、series 和 labels',
  },
} satisfies MessagesFor;
