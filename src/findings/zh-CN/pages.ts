import type { MessagesFor } from '../message.ts';

const plainData = '内容只能是数据，不能是程序';

/** 领域文件. */
export const pages = {
  'missing-area': { what: (d) => `第 ${d.area} 个领域没有文件`, why: '讲话说到的每个领域都要有一页', mend: (d) => `请新建 areas/${d.area}-名称.mdx` },
  'measure-missing': { what: (d) => `缺少小节 ${d.measure}“${d.title}”`, why: '讲话里的每项举措都要写到', mend: (d) => `请加上一行：## ${d.measure} 小标题` },
  'measure-unknown': { what: (d) => `小节标题“${d.heading}”对不上讲话里的举措`, why: '小节按讲话的顺序编号', mend: (d) => (d.expected ? `这里应当是：## ${d.expected} 小标题` : '请删去这个小节') },
  'mdx-syntax': { what: (d) => `写法有误：${d.problem}`, why: '读不懂的文件不能发布', mend: '请检查尖括号和引号是否成对；正文里的 < 请写成 &lt;' },
  'mdx-import': { what: '内容里不能有 import 或 export', why: plainData, mend: '请删去这一行；标签不用导入，直接写' },
  'mdx-expression': { what: (d) => `内容里不能有花括号：{${d.expression}}`, why: plainData, mend: '请删去花括号；数字用 <Value id="…" />' },
  'mdx-html': { what: (d) => `内容里不能有 HTML 标签 <${d.tag}>`, why: plainData, mend: '请用 Markdown 写法，例如 **加粗**、- 列表' },
  'unknown-tag': { what: (d) => `没有叫 <${d.tag}> 的标签`, why: '读者会看不到这一处', mend: (d) => (d.nearest ? `改成 <${d.nearest}>` : `可用的标签：${d.known}`) },
  'unknown-attribute': { what: (d) => `<${d.tag}> 没有“${d.attribute}”这个属性`, why: '拼错的属性不会起作用', mend: (d) => (d.nearest ? `改成“${d.nearest}”` : `可用的属性：${d.known}`) },
  'missing-attribute': { what: (d) => `<${d.tag}> 缺少属性“${d.attribute}”`, why: '这一项不能省', mend: (d) => `请加上 ${d.attribute}="…"` },
  'attribute-not-string': { what: (d) => `<${d.tag}> 的“${d.attribute}”不是用引号写的`, why: plainData, mend: (d) => `写成 ${d.attribute}="…"` },
  'attribute-value': { what: (d) => `<${d.tag}> 的“${d.attribute}”不能是“${d.given}”`, why: '只有列出的几种写法有含义', mend: (d) => `请从这些里选一个：${d.allowed}` },
  'tag-content': { what: (d) => `<${d.tag}> 里面不能再写内容`, why: '标签只显示登记过的数据', mend: (d) => `写成 <${d.tag} … />` },
  'unknown-place': { what: (d) => `讲话里没有“${d.id}”这一处`, why: '链接会落空', mend: (d) => (d.nearest ? `改成“${d.nearest}”` : '领域写 2，举措写 2.3，句子写 2.3-4') },
  'link-unsafe': { what: (d) => `不允许的链接：${d.url}`, why: '链接里不能有程序，也不能跳出本站目录', mend: '请写本站页面，例如 figures.html，或以 https:// 开头的网址' },
  'link-unknown': { what: (d) => `本站没有 ${d.url} 这一页`, why: '读者会遇到“找不到页面”', mend: (d) => (d.nearest ? `改成 ${d.nearest}` : '请对照网站地图里的页面名') },
  image: { what: (d) => `内容里不能放图片：${d.url}`, why: '图片里的字和数读不出来，也无法核对', mend: '请用文字、<DataTable> 或 <Chart> 表达' },
  'uneven-lists': { what: (d) => `<${d.tag}> 的“${d.first}”和“${d.second}”个数不同`, why: '前后要一一对应', mend: '请让两边个数相同' },
} satisfies MessagesFor;
