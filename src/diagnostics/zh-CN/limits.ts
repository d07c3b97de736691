import type { MessagesFor } from '../message.ts';

/** 什么太多，怎么办。 */
const tooMany: Record<string, string> = {
  files: '文件',
  numerals: '这个文件里的数',
  entries: '条目',
  braces: '这个文件里的花括号 {',
  references: '这个文件里 &amp; 之类的字符代码',
};
const tooManyMended: Record<string, string> = {
  files: '请把与报告无关的文件移出内容文件夹',
  numerals: '请删短；这么多数字的表格应当作为附件',
  entries: '请分成几份，或者去掉没有人会查的条目',
  braces: '请删去：花括号在报告里没有含义',
  references: '请直接写字符本身，写 & 而不是 &amp;',
};

/** 因大小或种类而不读的内容。 */
export const overLimits = {
  'more-mistakes': {
    what: (d) => `还有 ${d.count} 处没有列出：${d.kinds}`,
    why: '太长的清单没有人看，而且多半出于同一个原因',
    fix: '请先改好上面的，再检查一遍',
  },
  'file-link': {
    what: (d) => `${d.name} 是指向别处的链接（快捷方式）`,
    why: '它可以指向这台机器上的任何文件，所指的内容变了，文件夹里也看不出来',
    fix: '请把文件或文件夹本身复制到这里，代替链接',
  },
  'file-special': {
    what: (d) => `${d.name} 不是普通文件，而是设备、管道或套接字`,
    why: '它没有固定的内容，读起来可能没有尽头',
    fix: '请移出内容文件夹',
  },
  'file-unreadable': {
    what: (d) => `${d.name} 读不了（${d.reason}）`,
    why: '网站要由文件夹里的全部内容生成',
    fix: '请取得读取它的权限；如果别的程序正在写它，请再检查一遍',
  },
  'content-changing': {
    what: (d) => `正读着，${d.name} 又有改动`,
    why: '读到的内容有新有旧，彼此可能不合',
    fix: '请等保存或复制结束，再运行一次',
  },
  'file-name-garbled': {
    what: (d) => `文件名 ${d.name} 不能读成文字`,
    why: '它在不同的机器上样子不同；旧的 Windows 压缩软件会带来这样的名称',
    fix: '请改名，只用英文字母、数字、连字符和点',
  },
  'file-name-long': {
    what: (d) => `名称 ${d.name} 太长`,
    why: '由它得出的文件名在有些磁盘上放不下',
    fix: (d) => `请缩短到 ${d.most} 个字节以内，也就是这么多个英文字母`,
  },
  'folders-deep': {
    what: (d) => `文件夹 ${d.name} 嵌套太深`,
    why: '报告用不着这么多层文件夹',
    fix: (d) => `最多 ${d.most} 层`,
  },
  'file-large': {
    what: (d) => `文件 ${d.name} 太大：${d.size} 字节`,
    why: '检查它要几分钟，读者打开也要等很久',
    fix: (d) => `请控制在 ${d.most} 字节以内；正文可以写短些，登记表可以分成 figures/ 里的几个文件`,
  },
  'files-large': {
    what: (d) => `加上 ${d.name}，文件夹里的文字总共太多`,
    why: '检查它们要几分钟',
    fix: (d) => `全部文字请控制在 ${d.most} 字节以内；其余的另做一份报告`,
  },
  'line-long': {
    what: '这一行太长',
    why: '这么长的段落，多半是丢了换行',
    fix: (d) => `请分段，每段最多 ${d.most} 字`,
  },
  'word-long': {
    what: (d) => `“${d.word}…”中间没有空格也没有标点，一连 ${d.length} 个字符`,
    why: '没有这么长的词或者数，页面上也放不下',
    fix: (d) => `请删去，或者断开，每段最多 ${d.most} 个字符`,
  },
  'nested-deep': {
    what: '这里的列表、引用或括号一层套一层，太深了',
    why: '没有人看得明白，程序到一定层数也读不下去',
    fix: (d) => `最多 ${d.most} 层`,
  },
  'too-many': {
    what: (d) => `${tooMany[d.kind ?? ''] ?? ''}超过了 ${d.most} ${d.kind === 'entries' ? '条' : '个'}，从这里起是多出来的`,
    why: '检查它们要几分钟',
    fix: (d) => tooManyMended[d.kind ?? ''] ?? '请控制在这个数以内',
  },
  'derive-deep': {
    what: (d) => `“${d.id}”要经过 ${d.most} 个以上的推算数据，一个接一个`,
    why: '读者没法沿着算式一步步查回原话',
    fix: '请直接从原话里的数据推算',
  },
  'link-elsewhere': {
    what: (d) => `链接的文字是一个网址 ${d.said}，指向的却是另一个 ${d.url}`,
    why: '读者会去到他没想去的地方',
    fix: (d) => `两处写同一个网址；或者写文字，例如 [通知](${d.url})`,
  },
  'look-alike-digits': {
    what: (d) => `“${d.written}”看着是数字，里面却有字母`,
    why: '读者看到的是谁也没说过的数字，检查和搜索都认不出来',
    fix: (d) => `请写成数字 ${d.digits}；原话里的数据写成 <Value id="…" />`,
  },
} satisfies MessagesFor;
