import type { MessagesFor } from '../message.ts';

/** 文件与 YAML. */
export const files = {
  'missing-file': { what: (d) => `缺少文件 ${d.name}`, why: '报告要齐全才能生成', mend: (d) => `请新建 ${d.name}，写法见 README` },
  'not-utf8': { what: '文件不是 UTF-8 编码', why: '别的编码会让汉字变成乱码', mend: '请在编辑器里“另存为”UTF-8 编码' },
  'empty-file': { what: '文件是空的', why: '空文件里没有可以发布的内容', mend: '请补上内容；确实没有条目时写 []' },
  'yaml-syntax': { what: (d) => `YAML 写法有误：${d.problem}`, why: '读不懂的文件不能发布', mend: '请检查这一行的缩进、冒号后的空格和引号是否成对' },
  'yaml-tab': { what: '缩进里有制表符（Tab）', why: 'YAML 只认空格缩进', mend: '请把 Tab 换成两个空格' },
  'duplicate-key': { what: (d) => `“${d.key}”写了两遍`, why: '无法知道以哪一个为准', mend: (d) => `请删去一个“${d.key}”` },
  'yaml-alias': { what: (d) => `用了 YAML 的锚点或引用“${d.name}”`, why: '层层引用会让文件无限膨胀', mend: '请把内容原样写出来' },
  'unknown-key': {
    what: (d) => `不认识的字段“${d.key}”`,
    why: '拼错的字段不会起作用',
    mend: (d) => (d.nearest ? `改成“${d.nearest}”` : `可用的字段：${d.known}`),
  },
  'missing-key': { what: (d) => `缺少“${d.key}”`, why: '这一项不能省', mend: (d) => `请补上一行“${d.key}: …”` },
  'wrong-type': { what: (d) => `“${d.key}”的写法不对${d.given ? `：${d.given}` : ''}`, why: '类型不对就无法核对', mend: (d) => `这里应当是 ${d.allowed}` },
  'not-allowed': { what: (d) => `“${d.key}”不能是“${d.given}”`, why: '只有列出的几种写法有含义', mend: (d) => `请从这些里选一个：${d.allowed}` },
  'empty-value': { what: (d) => `“${d.key}”是空的`, why: '空着就什么也没说', mend: (d) => `请写上“${d.key}”的内容` },
  'bad-id': { what: (d) => `编号“${d.given}”不能用`, why: '编号会成为网址和文件名的一部分', mend: '只用小写字母、数字和连字符，例如 elder-beds-2020' },
  'bad-date': { what: (d) => `没有“${d.given}”这个日期`, why: '日期错了，时间线就错了', mend: '写成 2020、2020-11、2020-11-30、2017/2020（起止）或 period（整个时期）' },
  'bad-hash': { what: (d) => `“${d.given}”不是 SHA-256 校验值`, why: '校验值保证原文一字未改', mend: '应为 64 位小写十六进制；终端里运行 sha256sum content/transcript.txt' },
  'line-break': { what: (d) => `“${d.key}”里有换行`, why: '一处校勘只在一行之内', mend: '请分成几条，每行一条' },
  'duplicate-id': { what: (d) => `编号“${d.id}”已经用过（${d.first}）`, why: '同一个编号会指向两样东西', mend: (d) => `请换一个编号，例如“${d.id}-2”` },
  'one-operation': { what: 'derive 里应当正好写一种算法', why: '推算式要让读者看得懂', mend: '从 baseOfGrowth、sum、difference、share、ratio、growth 里选一个' },
  'bad-file-name': { what: (d) => `文件名“${d.name}”不合规则`, why: '文件名会成为网址', mend: '写成“序号-英文名.mdx”，例如 1-relief.mdx' },
  'unknown-file': { what: (d) => `不认识的文件 ${d.name}`, why: '放错或拼错的文件不会起作用', mend: (d) => (d.nearest ? `改名为 ${d.nearest}` : '请移出内容文件夹') },
} satisfies MessagesFor;
