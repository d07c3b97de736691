import type { MessagesFor } from '../message.ts';

const promise = '每个数字都要能点到它的原话，讲话里的数字也一个都不能少';
const template = '这是页面模板的问题：请把这条消息交给维护网站的工程师';
const own = '数字用 <Value id="…" />；年份、名称照这一节的原话写';

/** 数字核对。 */
export const audit = {
  'numeral-lost': {
    what: (d) => `讲话第 ${d.sentence} 句的“${d.numeral}”没有去处（……${d.context}……）`,
    why: promise,
    fix: '请在 figures/ 里登记这个数据；如果它不计数，请在 not-figures.yaml 里写明 passage 和 reason',
  },
  'figure-elsewhere': {
    what: (d) => `小节 ${d.measure} 里的“${d.id}”是在 ${d.spokenIn} 说的`,
    why: '数字旁边列出的原话里没有它',
    fix: '请换成本节的数据，或把这句话移到说它的那一节',
  },
  'figures-swapped': {
    what: (d) => `“${d.id}”和“${d.other}”好像写反了：对调之后，数字和前后的字更相称`,
    why: '写反了，读者看到的就是错的数',
    fix: '请对照原话。写反了就对调；没有写反，就把数字前的字写得更接近原话',
  },
  'numeral-typed': {
    what: (d) => `“${d.numeral}”不是这一处的原话所说（……${d.context}……）`,
    why: promise,
    fix: (d) => (d.tags === 'no' ? '这里不能用标签：数字、年份、名称照原话写，或换成不带数字的说法' : own),
  },
  'compare-row': {
    what: (d) => `<${d.tag}> 第 ${d.row} 行的“${d.id}”说的是“${d.other}”，这一行里却没有它`,
    why: '同一行的前、后、变化要是同一件事，放错了行就成了错的数',
    fix: '请逐行对照 before、after、change（图里是前后两列）的次序',
  },
  'site-not-the-figure': {
    what: (d) => `页面 ${d.page} 上的“${d.context}”与登记的数据不一致`,
    why: promise,
    fix: (d) => (d.inSite ? template : own),
  },
  'site-not-spoken': {
    what: (d) => `页面 ${d.page} 上标为原话的“${d.context}”与讲话不一致`,
    why: promise,
    fix: (d) => (d.inSite ? template : own),
  },
  'site-not-structure': {
    what: (d) => `页面 ${d.page} 上的“${d.context}”与实际的编号、日期或个数不一致`,
    why: '个数要与页面上的相符',
    fix: (d) => (d.inSite ? template : own),
  },
  'site-no-source': {
    what: (d) => `页面 ${d.page} 上的数字“${d.numeral}”没有注明依据（……${d.context}……）`,
    why: promise,
    fix: (d) => (d.inSite ? template : own),
  },
  'site-not-in-source': {
    what: (d) => `“${d.numeral}”不是这一处的原话所说（……${d.context}……，页面 ${d.page}）`,
    why: promise,
    fix: own,
  },
  'site-data-differs': {
    what: (d) => `开放数据 ${d.page} 与登记的数据不一致：${d.context}`,
    why: '各种格式里的同一个数要相同',
    fix: template,
  },
  'site-search-text': { what: (d) => `搜索结果里的文字不在页面上：${d.context}`, why: '搜索结果要与页面相同', fix: template },
  'site-file-unread': {
    what: (d) => `没有核对的文件：${d.page}`,
    why: '每个文件都要核对，才能说没有遗漏',
    fix: '请从 public/ 移走它，或交给维护网站的工程师',
  },
  'site-derived-wrong': {
    what: (d) => `推算“${d.numeral}”经另一途径复核不符：${d.context}`,
    why: '推算的数也要经得起核对',
    fix: template,
  },
  'site-numeral-joined': {
    what: (d) => `页面 ${d.page} 上的“${d.numeral}”看起来是一个数，其实由几部分拼成（……${d.context}……）`,
    why: '读者看到的是没有人说过的数',
    fix: (d) => (d.inSite === 'yes' ? template : '请在两个数之间加上标点或文字；本来就是一个数的，请写在一起，不要分成几段'),
  },
  'site-hidden-character': {
    what: (d) => `${d.page} 里有看不见的字符 ${d.what}`,
    why: '它会让数字看起来变样，也会让搜索找不到这个词',
    fix: template,
  },
  'site-file-changed': {
    what: (d) => `文件 ${d.page} 与制作或交来时不同`,
    why: '只有核对过的内容才能发布',
    fix: '请重新制作网站；再出现的，请把这条消息交给维护网站的工程师',
  },
  'site-code-foreign': {
    what: (d) => `脚本或样式 ${d.page} 不是本程序的`,
    why: '别处的代码会改变读者看到的内容',
    fix: '请从 public/ 移走它，或交给维护网站的工程师',
  },
  'site-drawing-untrue': {
    what: (d) => `页面 ${d.page} 上的图“${d.context}”画得与数据所说的不一致`,
    why: '画的长短要与数相符，“以上”“以下”要画出开口',
    fix: template,
  },
  'site-supplied-unmarked': {
    what: (d) => `页面 ${d.page} 引用第 ${d.numeral} 句时，编者补正的字没有标出：“${d.context}”`,
    why: '补正的字不标出来，读者会以为是讲话原有的',
    fix: template,
  },
  'site-english-wrong': {
    what: (d) => `数据“${d.numeral}”的英文写法读回来与讲话不符：${d.context}`,
    why: '译成英文的数也要经得起核对',
    fix: template,
  },
} satisfies MessagesFor;
