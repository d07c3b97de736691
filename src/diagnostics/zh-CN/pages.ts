import type { MessagesFor } from '../message.ts';

const plainData = '内容只能是数据，不能是程序';

/** 符号逐个加上反斜线，就照样显示。 */
const escaped = (mark = '') => mark.replace(/[*_~]/g, String.raw`\$&`);

/** 领域文件和总览。 */
export const pages = {
  'missing-area': {
    what: (d) => `第 ${d.area} 个领域“${d.title}”没有文件`,
    why: '讲话说到的每个领域都要有一页',
    fix: (d) => `请新建 areas/${d.area}-小写英文名.mdx，例如 areas/${d.area}-name.mdx`,
  },
  'measure-missing': {
    what: (d) => `缺少小节 ${d.measure}“${d.title}”`,
    why: '讲话里的每项举措都要写到',
    fix: (d) => `请加上一行：## ${d.measure} 小标题`,
  },
  'measure-unknown': {
    what: (d) => `小节标题“${d.heading}”对不上讲话里的举措`,
    why: '小节按讲话的顺序编号',
    fix: (d) => (d.expected ? `这里应当是：## ${d.expected} 小标题` : '请删去这个小节'),
  },
  'mdx-syntax': {
    what: '这里的写法有误，从这里起读不下去',
    why: '读不懂的文件不能发布',
    fix: '请检查这一段里的尖括号、花括号和引号是否成对',
  },
  'mdx-import': { what: (d) => `内容里不能有 ${d.written}`, why: plainData, fix: '请删去这一行；标签不用导入，直接写' },
  'mdx-expression': {
    what: (d) => `内容里不能有花括号：{${d.expression}`,
    why: plainData,
    fix: '请删去花括号；数字用 <Value id="…" />，正文要用花括号就写全角 ｛｝',
  },
  'mdx-html': {
    what: (d) => `内容里不能有 HTML 标签 <${d.tag}>`,
    why: plainData,
    fix: '请删去；要加粗写 **文字**，要列表每行以“- ”开头，换段空一行',
  },
  'unknown-tag': {
    what: (d) => `没有叫 <${d.tag}> 的标签`,
    why: '读者会看不到这一处',
    fix: (d) => (d.nearest ? `改成 <${d.nearest} … />` : `请删去；可用的标签：${d.known}`),
  },
  'unknown-attribute': {
    what: (d) => `<${d.tag}> 没有“${d.attribute}”这个属性`,
    why: '拼错的属性不会起作用',
    fix: (d) => (d.nearest ? `改成“${d.nearest}”` : `请删去；可用的属性：${d.known}`),
  },
  'missing-attribute': {
    what: (d) => `<${d.tag}> 缺少“${d.attribute}”，或者它是空的`,
    why: '这一项不能省',
    fix: (d) => `请加上 ${d.attribute}="…"`,
  },
  'attribute-not-string': {
    what: (d) => (d.attribute === '{…}' ? `<${d.tag}> 的属性写在花括号里` : `<${d.tag}> 的“${d.attribute}”没有用引号写`),
    why: plainData,
    fix: (d) => (d.attribute === '{…}' ? '请删去花括号，逐个写出属性' : `写成 ${d.attribute}="${d.given || '…'}"`),
  },
  'attribute-value': {
    what: (d) => `<${d.tag}> 的“${d.attribute}”不能是“${d.given}”`,
    why: '只有列出的几种写法有含义',
    fix: (d) => (d.nearest ? `改成“${d.nearest}”；可以选的有：${d.allowed}` : `请从这些里选一个：${d.allowed}`),
  },
  'tag-content': { what: (d) => `<${d.tag}> 里面不能再写内容`, why: '标签只显示登记过的数据', fix: (d) => `写成 <${d.tag} … />` },
  'unknown-place': {
    what: (d) => `讲话里没有“${d.id}”这一处`,
    why: '链接会落空',
    fix: (d) => `领域写 2，举措写 2.3，句子写 2.3-4，以“讲话原文”页上的为准${d.nearest ? `；最接近的有“${d.nearest}”` : ''}`,
  },
  'said-nowhere': {
    what: '<Said> 不在正文的段落里',
    why: '句子只在段落旁边显示，读者在这里看不到',
    fix: (d) =>
      `请写在一段话的末尾，与正文之间不空行：<Said at="${d.at}" />；列表的各项之间要空一行；要在这里引用原话，写 <Source at="${d.at}" />`,
  },
  'link-unsafe': {
    what: (d) => `不允许的链接：${d.url}`,
    why: '链接里不能有程序，也不能跳出本站目录',
    fix: '请写本站页面，例如 figures.html，或以 https:// 开头的网址',
  },
  'link-unknown': {
    what: (d) => `本站没有 ${d.url} 这个网页或文件`,
    why: '读者会遇到“找不到页面”',
    fix: (d) => {
      if (d.nearest) return `改成 ${d.nearest}`;
      if (d.register) return `${d.register} 里有了条目才有这一页；没有条目，就删去这个链接`;
      return '请对照网站地图里的页面名，或 public 里的文件名';
    },
  },
  image: {
    what: (d) => (d.elsewhere ? `图片来自别的网站：${d.url}` : `图片不在 attachments/ 里：${d.url}`),
    why: '网站只显示自己带着的图片：离线能看，别人撤不掉，读者看了什么也不会告诉别的网站',
    fix: (d) => (d.isToAdd ? `请把图片放进内容文件夹的 attachments/，写成 ![这张图上是什么](${d.wanted})` : `改成“${d.wanted}”`),
  },
  'uneven-lists': {
    what: (d) => `<${d.tag}> 的“${d.first}”有 ${d.wanted} 个，“${d.second}”有 ${d.found} 个`,
    why: '前后要一一对应',
    fix: (d) => `请让“${d.second}”也是 ${d.wanted} 个`,
  },
  'mdx-unclosed': {
    what: (d) => `标签 <${d.tag}> 没有写完`,
    why: '后面的文字会被当成标签的内容',
    fix: (d) => (d.mended ? `写成 ${d.mended}` : '每个属性的引号要成对，标签以 /> 结束'),
  },
  'mdx-closing-tag': {
    what: (d) => `</${d.tag}> 没有对应的开头`,
    why: '读不懂的文件不能发布',
    fix: (d) => `请删去 </${d.tag}>；标签都以 /> 自己结束`,
  },
  'mdx-less-than': {
    what: (d) => `正文里的小于号会被当成标签：${d.written}`,
    why: '小于号后面的字读者会看不到',
    fix: '写成 &lt; 或“小于”；网址写成 [文字](https://…)',
  },
  'mdx-comment': { what: '内容里不能写注释 <!-- -->', why: '注释不会发布，却会留在文件里', fix: '请删去整个注释' },
  'mdx-wide-quotes': {
    what: (d) => `“${d.attribute}”用了中文引号`,
    why: '属性只认英文引号',
    fix: (d) => `写成 ${d.attribute}="${d.value}"`,
  },
  'mdx-tag-as-text': {
    what: (d) => `这里的 <${d.tag}> 没有被认作标签`,
    why: '读者会看到一串代码',
    fix: (d) => `写成 <${d.tag} … />：尖括号用英文的，< 和 ${d.tag} 之间不空格`,
  },
  'tag-in-text': {
    what: (d) => `“${d.key}”里有标签：${d.given}`,
    why: '标签只在正文里起作用，读者会在这里看到一串代码',
    fix: '请改写成不带标签、不带这个数的话；数写在正文里，用 <Value id="…" />',
  },
  'mark-unpaired': {
    what: (d) => `这里的 ${d.mark} 不起作用：${d.context}`,
    why: '读者会看到这个符号',
    fix: (d) => `要加粗写 **文字**，前后各两个星号，里面不留空格；乘号写 ×；要显示这个符号，写 ${escaped(d.mark)}`,
  },
  'strike-out': {
    what: (d) => `内容里不能用删除线：${d.context}`,
    why: '搜索和朗读里，划去的话仍然是说了的话',
    fix: (d) => `请删去不要的话和两头的 ${d.mark}；表示起止写一个 ~；要显示这个符号，写 ${escaped(d.mark)}`,
  },
  footnote: {
    what: (d) => `内容里不能用脚注：${d.label}`,
    why: '脚注离它说明的话太远，朗读时听不到，编号也会被当成数',
    fix: '请把说明写进正文：放在括号里，或另起一段；对一个数的说明，写在 figures/ 里它的 note',
  },
  'task-box': {
    what: (d) => `列表里不能有方框 ${d.box}`,
    why: '做完了没有，朗读时听不出来',
    fix: '请删去方框，把话说出来，例如：- 已经完成：…',
  },
  'marks-in-text': {
    what: (d) => `“${d.key}”里有加粗的星号：${d.given}`,
    why: '加粗只在正文里起作用，读者会在这里看到星号',
    fix: '请删去星号',
  },
  'duplicate-attribute': {
    what: (d) => `<${d.tag}> 的“${d.attribute}”写了两遍`,
    why: '无法知道以哪一个为准',
    fix: (d) => `请删去一个“${d.attribute}”`,
  },
  'area-unknown': {
    what: (d) => `讲话里没有第 ${d.area} 个领域，一共 ${d.count} 个`,
    why: '这个文件没有可以对应的内容',
    fix: '请把文件名开头的序号改成讲话里领域的序号，或移走这个文件',
  },
  'area-twice': {
    what: (d) => `第 ${d.area} 个领域已经有文件 ${d.first}`,
    why: '一个领域只有一页',
    fix: '请合并成一个文件，或改正文件名开头的序号',
  },
} satisfies MessagesFor;
